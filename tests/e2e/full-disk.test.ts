import { afterAll, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { say } from './panels.ts'
import { MB, smallDisk } from './small-disk.ts'

const rows = Array.from({ length: 20_000 }, (_, n) => `Given${n} F,handle${n}`)
const PEOPLE = {
  name: 'people.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(['Name,Twitter', ...rows].join('\n')),
}

const disk = smallDisk(200)
let browser: Chromium | undefined
let ask: Ask

afterAll(async () => {
  await browser?.close()
  disk?.remove()
})

async function start(): Promise<Chromium> {
  await browser?.close()
  browser = await launchChromium({ userDataDir: disk?.folder ?? '' })
  ask = await backgroundOf(browser)
  return browser
}

const keep = (handle: string) => {
  const author = { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' } as const
  return ask('upsertPerson', { network: 'x', author })
}
const found = async (...queries: string[]) =>
  Promise.all(queries.map(async (query) => (await ask('findPeople', { query, limit: 5 })).length))

it.runIf(disk)(
  'a disk that fills up during an import loses nothing, and that nothing was saved is said',
  async () => {
    if (!disk) throw new Error('no disk')
    const { room } = disk
    const chromium = await start()
    await keep('kept')
    const page = await chromium.openExtensionPage('dashboard.html#/data/import')
    await page.setInputFiles('input[type=file]', PEOPLE)
    await page.getByRole('button', { name: say('import_to_dry_run') }).click()
    const importing = page.getByRole('button', { name: /^Import [\d,]+ rows/ })
    await importing.waitFor()
    disk.fill(40 * MB)

    const before = room()
    await importing.click()
    await expect.poll(room, { interval: 5 }).toBeLessThan(before - 2 * MB)
    disk.fill()
    await page.getByText(say('error_disk_full')).waitFor()
    for (const late of ['late', 'later']) {
      await expect(keep(late)).rejects.toThrow(say('error_disk_full'))
    }

    disk.grow(400)
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
