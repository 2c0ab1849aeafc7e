import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import german from '../../public/_locales/de/messages.json' with { type: 'json' }
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { people } from '../feeds/core/people.ts'
import { seed } from '../sample/seed.ts'
import { Markers } from './markers.ts'

type WordKey = keyof typeof english

let browser: Chromium
let welcome: Page
let ask: Ask

const isWelcome = (page: Page) => page.url().endsWith('/welcome.html')

beforeAll(async () => {
  browser = await launchChromium({ language: 'de', welcome: true })
  const { context } = browser
  welcome = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome))
  await serveFeeds(context)
  ask = await backgroundOf(browser)
})
afterAll(() => browser?.close())

/** What is fixed in the English sentences, where that is more than two words. */
const englishPieces = Object.values(english)
  .flatMap(({ message }) => message.split(/ \| |\$\w+\$/))
  .map((piece) => piece.trim())
  .filter((piece) => (piece.match(/\p{L}+/gu) ?? []).length > 2)

const englishIn = (text: string) => englishPieces.filter((piece) => text.includes(piece))

/** All that a page says, to the eye and to a screen reader. */
async function saidOn(page: Page): Promise<string> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap((one) =>
      ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
    ),
  )
  return [await page.title(), await page.textContent('body'), ...names].join('\n')
}

/** Waits for a German sentence, then tells that the page speaks German and nothing else. */
async function expectGerman(page: Page, key: WordKey): Promise<void> {
  const { message } = german[key]
  await expect.poll(() => saidOn(page)).toContain(message)
  expect(await page.getAttribute('html', 'lang')).toBe('de')
  expect(englishIn(await saidOn(page))).toEqual([])
}

it('would find an English sentence', () => {
  expect(englishIn(`Heute\n${english.today_empty_title.message}`)).not.toEqual([])
})

describe('in a German browser', () => {
  it('speaks German on every step of the welcome page', async () => {
    await expectGerman(welcome, 'welcome_brand_title')
    await welcome.getByLabel(german.brand_name.message).fill('Acme')
    for (const title of ['welcome_networks_title', 'welcome_try_title'] as const) {
      await welcome.getByRole('button', { name: german.welcome_next.message }).click()
      await expectGerman(welcome, title)
    }
  })

  it('speaks German in the popup while there is nothing to show yet', async () => {
    const popup = await browser.openExtensionPage('popup.html')
    await expectGerman(popup, 'today_empty_title')
    await popup.close()
  })

  it.each<[string, WordKey]>([
    ['people', 'people_empty_title'],
    ['listening', 'listen_empty_title'],
    ['vip', 'vip_empty_title'],
    ['vip/campaigns', 'campaign_empty_title'],
    ['vip/draws', 'draw_empty_title'],
    ['vip/rewards', 'reward_empty_title'],
    ['relationships', 'report_empty_title'],
  ])('speaks German where the dashboard is empty: %s', expectSection)

  it('puts German markers on a feed', async () => {
    await seed(browser)
    const feed = await browser.context.newPage()
    const markers = await Markers.on(feed)
    await feed.goto('https://x.com/home')
    const tuva = [
      german.marker_vip,
      german.marker_tier_fully_engaged,
      german.marker_sentiment_positive,
      german.marker_action_acknowledge,
    ]
    await expect
      .poll(() => markers.labelsOf(people.tuva.x))
      .toContain(`Tuva Ekholt: ${tuva.map(({ message }) => message).join(', ')}`)
    await feed.close()
  })

  it('speaks German in every tab of the popup and on a card, and dates it the German way', async () => {
    const popup = await browser.openExtensionPage('popup.html')
    await expectGerman(popup, 'action_careful_reply')
    await popup.getByRole('tab', { name: german.popup_find.message }).click()
    await expectGerman(popup, 'find_label')
    await popup.getByRole('tab', { name: german.popup_profile.message }).click()
    await expectGerman(popup, 'profile_empty_title')
    await popup.getByRole('tab', { name: german.popup_vips.message }).click()
    await expectGerman(popup, 'vips_overdue')
    await popup.getByRole('button', { name: /Mara Lindqvist/ }).click()
    await expectGerman(popup, 'follow_ups_title')
    expect(await saidOn(popup)).toMatch(/VIP-Fürsprecher seit \d\d\.\d\d\.20\d\d/)
    await popup.close()
  })

  it.each<[string, WordKey]>([
    ['people', 'column_strength'],
    ['people/tiers', 'people_tiers_lead'],
    ['people/merges', 'people_merges_lead'],
    ['listening', 'listen_empty_title'],
    ['vip', 'vip_column_told'],
    ['relationships', 'report_neglected'],
    ['replies', 'template_unused'],
    ['data', 'data_room_title'],
    ['data/import', 'import_readable'],
    ['settings', 'shortcut_none'],
  ])('speaks German in the dashboard: %s', expectSection)

  it('speaks German on a person’s own page', async () => {
    const [mara] = await ask('findPeople', { query: 'mara', limit: 1 })
    await expectSection(`people/${mara?.person.id}`, 'people_timeline')
  })
})

async function expectSection(path: string, key: WordKey): Promise<void> {
  const page = await browser.openExtensionPage(`dashboard.html#/${path}`)
  await expectGerman(page, key)
  await page.close()
}
