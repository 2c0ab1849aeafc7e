import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { spills } from '../browser/spills.ts'
import { people } from '../feeds/core/people.ts'
import { seed } from '../sample/seed.ts'
import { restoreYear } from '../sample/year/restore.ts'
import { FeedTab } from './panels.ts'

const folder = join(import.meta.dirname, '../../public/_locales')

type Words = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>

const languages: Words[] = readdirSync(folder).map((locale) =>
  JSON.parse(readFileSync(join(folder, locale, 'messages.json'), 'utf8')),
)

/** How wide a text is, about: marks stand above or below the letter before them. */
const widthOf = (text: string) => text.replace(/\$\w+\$/g, '00').replace(/\p{M}/gu, '').length
const textWidth = ({ message }: { message: string }) =>
  Math.max(...message.split(' | ').map(widthOf))
const wordWidth = ({ message }: { message: string }) =>
  Math.max(...message.split(/[\s\u00a0\u202f-]+/).map(widthOf))

/** No language, but of each message that of the language which needs most room. */
function widest(measure: (one: { message: string }) => number): Words {
  const longest = (key: string) =>
    languages
      .flatMap((words) => words[key] ?? [])
      .reduce((most, one) => (measure(one) > measure(most) ? one : most))
  const words = Object.fromEntries(Object.keys(english).map((key) => [key, longest(key)]))
  return { ...words, language: english.language, direction: english.direction }
}

/** In CSS pixels. */
const WIDTHS = [320, 480, 768, 1024, 1280]

const SURFACES = [
  'popup.html',
  'sidepanel.html',
  'panel.html',
  'welcome.html',
  ...[
    'inbox',
    'people',
    'people/tiers',
    'people/merges',
    'people/companies',
    'listening',
    'vip',
    'vip/campaigns',
    'vip/draws',
    'vip/rewards',
    'relationships',
    'replies',
    'data',
    'data/import',
    'settings',
  ].map((section) => `dashboard.html#/${section}`),
]

let browser: Chromium

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  await restoreYear(browser, english)
  await seed(browser)
})
afterAll(() => browser?.close())

/** Has every page that is opened from now on speak in these words. */
async function speak(words: Words): Promise<void> {
  await browser.context.addInitScript((words) => {
    const getMessage = (key: string, given: string | string[] = []) => {
      const one = words[key]
      const named = (one?.message ?? '').replace(
        /\$(\w+)\$/g,
        (_, name: string) => one?.placeholders?.[name.toLowerCase()]?.content ?? '',
      )
      return named.replace(/\$(\d)/g, (_, place) => [given].flat()[Number(place) - 1] ?? '')
    }
    for (const api of ['chrome', 'browser'] as const) {
      const i18n = (window as unknown as Record<string, { i18n?: object }>)[api]?.i18n
      if (i18n) Object.assign(i18n, { getMessage })
    }
  }, words)
}

async function open(path: string): Promise<Page> {
  const page = await browser.openExtensionPage(path)
  await page.waitForSelector('h1, h2')
  await page.waitForLoadState('networkidle')
  return page
}

/** What has no room on a page, from narrow to wide; each once. */
async function narrowed(page: Page): Promise<string[]> {
  const found = new Map<string, string>()
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 })
    for (const spill of await page.evaluate(spills)) found.set(spill, `${width} px: ${spill}`)
  }
  return [...found.values()]
}

describe.each([
  ['texts', widest(textWidth)],
  ['words, from right to left,', { ...widest(wordWidth), direction: { message: 'rtl' } }],
])('every surface has room for the longest %s of all languages', (_, words) => {
  beforeAll(() => speak(words))

  it.each(SURFACES)('on %s', async (path) => {
    const page = await open(path)
    expect(await narrowed(page)).toEqual([])
    await page.close()
  })

  it('in each tab of the popup', async () => {
    const page = await open('popup.html')
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      expect(await narrowed(page)).toEqual([])
    }
    await page.close()
  })

  it('on a person’s own page', async () => {
    const page = await open('dashboard.html#/people')
    await page.locator('.people-cell a').first().click()
    await page.waitForSelector('.person-header, h1')
    await page.waitForLoadState('networkidle')
    expect(await narrowed(page)).toEqual([])
    await page.close()
  })

  it('in the panel beside a post', async () => {
    const tab = await FeedTab.open(browser.context, 'https://x.com/home')
    const frame = await tab.openPanel(await tab.postOf(people.mara.x))
    expect(await frame.evaluate(spills)).toEqual([])
    await tab.page.close()
  })
})
