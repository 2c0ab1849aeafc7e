import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { say } from './panels.ts'

const ROWS = 20_000
const PEOPLE = {
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Name,Twitter', ...Array.from({ length: ROWS }, (_, n) => `Given${n} F,handle${n}`)].join(
      '\n',
    ),
  ),
}

const profile = mkdtempSync(join(tmpdir(), 'ardent-full-'))
const disk = join(profile, 'Default', 'IndexedDB')
let browser: Chromium | undefined

/** Puts the databases of a profile on a disk of a few megabytes, where the system lets us. */
const isSmall = (() => {
  mkdirSync(disk, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

afterAll(async () => {
  await browser?.close()
  if (isSmall) execFileSync('umount', ['-l', disk])
  rmSync(profile, { recursive: true, force: true })
})

// Only where the tests run as root on Linux can a small disk be made.
it.runIf(isSmall)('on a full disk nothing is half written, and that is said', async () => {
  browser = await launchChromium({ userDataDir: profile })
  const ask = await backgroundOf(browser)
  const keep = (handle: string) => {
    const author = { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' } as const
    return ask('upsertPerson', { network: 'x', author })
  }
  await keep('kept')
  const page = await browser.openExtensionPage('dashboard.html#/data/import')
  await page.setInputFiles('input[type=file]', PEOPLE)
  await page.getByRole('button', { name: say('import_to_dry_run') }).click()
  await page.getByRole('button', { name: /^Import [\d,]+ rows/ }).click()
  await page.getByText(say('error_disk_full')).waitFor()

  fillUp()
  // The log of the database may have a little room left: what it says was kept is there.
  const late = await keep('late').then(
    () => 1,
    () => 0,
  )

  execFileSync('mount', ['-o', 'remount,size=200m', disk])
  const found = async (query: string) =>
    (await ask('findPeople', { query, limit: 5 }).catch(() => [])).length
  await expect.poll(() => found('kept')).toBe(1)
  expect(await found('given')).toBe(0)
  expect(await found('late')).toBe(late)
})

/** To the last byte. */
function fillUp(): void {
  try {
    for (let n = 0; ; n++) writeFileSync(join(disk, `filled${n}`), 'x'.repeat(4096))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
  }
}
