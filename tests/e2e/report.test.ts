import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { restoreYear } from '../sample/year/restore.ts'
import { say } from './panels.ts'

let chromium: Chromium
let page: Page

beforeAll(async () => {
  chromium = await launchChromium({ colorScheme: 'dark' })
  await restoreYear(chromium, english)
  page = await chromium.openExtensionPage('dashboard.html#/relationships/year')
  await page.getByRole('region', { name: say('summary_title') }).waitFor()
})
afterAll(() => chromium?.close())

it('a year opens on what moved, with who moved by name', async () => {
  const summary = await page.getByRole('region', { name: say('summary_title') }).textContent()
  expect(summary).toMatch(/\+\d+ −\d+/)
  expect(summary).toMatch(/\d+%/)
  await page.getByText(say('report_who_moved')).click()
  expect(await page.locator('.who-moved li').count()).toBeGreaterThan(20)
})

async function saved(press: () => Promise<void>) {
  const download = page.waitForEvent('download')
  await press()
  const file = await download
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) }
}

it('a table is saved as CSV, and a chart as a picture with its title', async () => {
  const tiers = page.getByRole('region', { name: say('report_tiers'), exact: true })
  await tiers.getByText(say('chart_numbers')).click()
  const table = await saved(() =>
    tiers.getByRole('button', { name: say('chart_save_table') }).click(),
  )
  expect(table.name).toBe('Tiers over time.csv')
  expect(table.bytes.toString('utf8').split('\r\n').length).toBeGreaterThan(12)

  const label = say('report_tiers_chart')
  const picture = await saved(() =>
    tiers.getByRole('button', { name: say('chart_save_picture', label) }).click(),
  )
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG')
  const [width, height] = [picture.bytes.readUInt32BE(16), picture.bytes.readUInt32BE(20)]
  const plot = await tiers.locator('canvas').evaluate((one) => {
    const { width, height } = one as HTMLCanvasElement
    return { width, height }
  })
  expect(width).toBeGreaterThan(plot.width)
  expect(height).toBeGreaterThan(plot.height)
  expect(await coloursOf(picture.bytes)).toContain(await ground())
})

it('bars are saved as a picture, in their colours and with the words beside them', async () => {
  const title = say('report_effort')
  const effort = page.getByRole('region', { name: title, exact: true })
  const picture = await saved(() =>
    effort.getByRole('button', { name: say('chart_save_picture', title) }).click(),
  )
  expect(picture.name).toBe(`${title}.png`)
  const colours = await coloursOf(picture.bytes)
  expect(colours).toContain(await ground())
  const fillOf = (look: string) =>
    effort.locator(look).evaluateAll((all) => all.map((one) => getComputedStyle(one).fill)[0])
  for (const look of ['.bar-accent', '.bar-info', '.bar-quiet']) {
    expect(colours).toContain(await fillOf(look))
  }
  const words = effort.locator('h3').first()
  expect(colours).toContain(await words.evaluate((one) => getComputedStyle(one).color))
})

/** The colour of the page behind everything. */
const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)

const coloursOf = (png: Buffer) => page.evaluate(coloursIn, png.toString('base64'))

/** Runs in the page: the colours of a PNG, as styles say them. */
async function coloursIn(base64: string): Promise<string[]> {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const bitmap = await createImageBitmap(new Blob([bytes]))
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
  context?.drawImage(bitmap, 0, 0)
  const { data = [] } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? {}
  const found = new Set<string>()
  for (let at = 0; at < data.length; at += 4) {
    found.add(`rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`)
  }
  return [...found]
}

it('on paper a page is light, and shows the report alone', async () => {
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  expect(await ground()).toBe('rgb(255, 255, 255)')
  expect(await page.locator('.dashboard-nav').isVisible()).toBe(false)
  expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
  await page.emulateMedia({ media: null })
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await ground()).not.toBe('rgb(255, 255, 255)')
})
