import type { Page } from 'playwright-core'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { bareWrites } from './bare.ts'
import { everybody, openCrowd, openRoute } from './dashboard.ts'
import { ms, ratio, say, step, tasksOf } from './steps.ts'

/** What a restore writes to. */
const TABLES = ['people', 'identities', 'interactions', 'observations', 'followUps']

/** Everybody edited and taken back, beside bare Dexie. */
export const benchBulk = () =>
  withCrowd('Everybody at once, 100,000 people', async (chromium, page) => {
    await bareWrites(page, 'bare', ['people'])
    const bare = await bareWrites(page, 'bare', ['people'])
    await benchEdit(chromium, page, bare * 1000)
  })

/** Everything backed up, erased and restored, beside bare Dexie. */
export const benchRestore = () =>
  withCrowd('Everything, 100,000 people', async (chromium, page) => {
    const bare = await bareWrites(page, 'bare', TABLES)
    await benchBackup(chromium, page, bare * 1000)
  })

async function withCrowd(what: string, bench: (chromium: Chromium, page: Page) => Promise<void>) {
  const chromium = await launchChromium()
  try {
    const page = await openCrowd(chromium)
    say(what, 'ms', 'bare', '', 'tasks over 50')
    await bench(chromium, page)
  } finally {
    await chromium.close()
  }
}

async function benchEdit(chromium: Chromium, page: Page, bare: number): Promise<void> {
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await openRoute(chromium, page, 'people')
  await everybody(page)
  await page.getByRole('columnheader').getByRole('checkbox').click()
  await button('Edit them').click()
  // A field alone, so that nothing but the people is written.
  await page.getByLabel('What to change').selectOption('status')
  await page.getByLabel('New value').selectOption('partner')
  await button('Continue').click()
  const edited = await step(page, async () => {
    await button(/^Change [\d,]+ people$/).click()
    await page.getByText(/people changed/).waitFor()
  })
  say('everybody edited', ms(edited.taken), ms(bare), ratio(edited.taken, bare), tasksOf(edited))
  const undone = await step(page, async () => {
    await button(/^Undo/).click()
    await page.getByText(/^Undone/).waitFor()
  })
  say('taken back', ms(undone.taken), ms(bare), ratio(undone.taken, bare), tasksOf(undone))
}

async function benchBackup(chromium: Chromium, page: Page, bare: number): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name })
  await openRoute(chromium, page, 'data')
  const download = page.waitForEvent('download')
  let file = ''
  const made = await step(page, async () => {
    await button('Make a backup').click()
    file = await (await download).path()
    await page.getByText('is complete', { exact: false }).waitFor()
  })
  say('backup made and read again', ms(made.taken), '', '', tasksOf(made))
  const erased = await step(page, async () => {
    await button('Erase everything').click()
    await page.getByLabel(/go on, type/).fill('erase')
    await button('Erase everything for good').click()
    await page.getByText('Everything is erased', { exact: false }).waitFor()
  })
  say('everything erased', ms(erased.taken), '', '', tasksOf(erased))
  await openRoute(chromium, page, 'data')
  await page.setInputFiles('input[type=file]', file)
  const read = await step(page, () => button('Restore').waitFor())
  say('backup read', ms(read.taken), '', '', tasksOf(read))
  const restored = await step(page, async () => {
    await button('Restore').click()
    await page.getByText('Restored: the backup', { exact: false }).waitFor()
  })
  const { taken } = restored
  say('backup restored', ms(taken), ms(bare), ratio(taken, bare), tasksOf(restored))
}
