import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { say } from './panels.ts'

const MB = 2 ** 20
const rows = Array.from({ length: 20_000 }, (_, n) => `Given${n} F,handle${n}`)
const PEOPLE = {
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Name,Twitter', ...rows].join('\n')),
}

const profile = mkdtempSync(join(tmpdir(), 'ardent-full-'))
let browser: Chromium | undefined
let ask: Ask

/** Puts the profile on a disk of its own, where the system lets us: as root, on Linux. */
const isSmall = (() => {
  try {
    const options = ['-t', 'tmpfs', '-o', 'size=200m', 'tmpfs', profile]
    execFileSync('mount', options, { stdio: 'ignore' })
    return true
  } catch {
    console.warn('a small disk cannot be mounted here: what a full one does is not tried')
    return false
  }
})()

afterAll(async () => {
  await browser?.close()
  if (isSmall) execFileSync('umount', ['-l', profile])
  rmSync(profile, { recursive: true, force: true })
})

async function start(): Promise<void> {
  await browser?.close()
  browser = await launchChromium({ userDataDir: profile })
  ask = await backgroundOf(browser)
}

const keep = (handle: string) => {
  const author = { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' } as const
  return ask('upsertPerson', { network: 'x', author })
}
const found = async (...queries: string[]) =>
  Promise.all(queries.map(async (query) => (await ask('findPeople', { query, limit: 5 })).length))

/** In bytes. */
const room = () => {
  const { bavail, bsize } = statfsSync(profile)
  return bavail * bsize
}

/** As another program would, to the last byte. */
function fillDisk(): void {
  for (const piece of [MB, 4096]) {
    for (let n = 0, isFull = false; !isFull; n++) {
      try {
        writeFileSync(join(profile, `filled-${piece}-${n}`), Buffer.alloc(piece))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
        isFull = true
      }
    }
  }
}

it.runIf(isSmall)(
  'a disk that fills up during an import loses nothing, and that nothing was saved is said',
  async () => {
    await start()
    await keep('kept')
    const page = await browser?.openExtensionPage('dashboard.html#/data/import')
    if (!page) throw new Error('no page')
    await page.setInputFiles('input[type=file]', PEOPLE)
    await page.getByRole('button', { name: say('import_to_dry_run') }).click()
    const importing = page.getByRole('button', { name: /^Import [\d,]+ rows/ })
    await importing.waitFor()
    writeFileSync(join(profile, 'filler'), Buffer.alloc(room() - 40 * MB))

    const before = room()
    await importing.click()
    await expect.poll(room, { interval: 5 }).toBeLessThan(before - 2 * MB)
    fillDisk()
    await page.getByText(say('error_disk_full')).waitFor()
    for (const late of ['late', 'later']) {
      await expect(keep(late)).rejects.toThrow(say('error_disk_full'))
    }

    execFileSync('mount', ['-o', 'remount,size=400m', profile])
    await expect.poll(() => found('kept').catch(() => [])).toEqual([1])
    expect(await found('given', 'late')).toEqual([0, 0])
    await keep('after')
    // What Chromium cannot read it throws away, when it next opens the database.
    for (let opened = 0; opened < 2; opened++) {
      await start()
      expect(await found('kept', 'given', 'late', 'after')).toEqual([1, 0, 0, 1])
      await keep(`again${opened}`)
    }
  },
)
