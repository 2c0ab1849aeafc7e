import type { Frame, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backgroundOf } from '../browser/background.ts'
import { openBeside } from '../browser/beside.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds, serveFollowers } from '../browser/serve.ts'
import { people } from '../feeds/core/people.ts'
import { seed } from '../sample/seed.ts'
import { restoreYear } from '../sample/year/restore.ts'
import { expectFine, expectOpenedFine, NARROW } from './accessible.ts'
import { Markers } from './markers.ts'
import { fakeModels } from './on-device.ts'
import { FeedTab } from './panels.ts'
import { goTo, LANGUAGES, PLACES } from './places.ts'

describe.each(LANGUAGES)('at 320 pixels, in %s', (language, words) => {
  let browser: Chromium
  let dashboard: Page
  let mara: string

  beforeAll(async () => {
    browser = await launchChromium({ language, viewport: NARROW })
    await browser.context.addInitScript(fakeModels)
    await serveFeeds(browser.context)
    await restoreYear(browser, words)
    await seed(browser)
    const ask = await backgroundOf(browser)
    await ask('changeSettings', { onDevice: true })
    const [found] = await ask('findPeople', { query: 'mara', limit: 1 })
    mara = found?.person.id ?? ''
    dashboard = await browser.openExtensionPage('dashboard.html')
  })
  afterAll(() => browser?.close())

  const fine = (page: Page, frame?: Frame) => expectFine(page, language, frame)

  it('has nothing wrong in any section of the dashboard, whose titles name it', async () => {
    const titles = new Set<string>()
    for (const [place, ready] of Object.entries(PLACES)) {
      await goTo(dashboard, place, ready)
      await fine(dashboard)
      titles.add(await dashboard.title())
    }
    expect(titles.size).toBe(Object.keys(PLACES).length)
  })

  it('has nothing wrong with a person, a campaign, a draw and a chosen row', async () => {
    await goTo(dashboard, `people/${mara}`, '.who-name')
    await fine(dashboard)
    // A browser keeps titles in its history, where whoever is erased would stay.
    expect(await dashboard.title()).not.toContain('Mara')
    const topOf = async (name: string) =>
      (await dashboard.getByRole('region', { name, exact: true }).boundingBox())?.y
    // Before what somebody is by their records stands what is noted of them.
    const details = await topOf(words.person_details.message)
    expect(await topOf(words.notes_title.message)).toBeLessThan(details ?? 0)
    for (const part of ['campaigns', 'draws']) {
      await goTo(dashboard, `vip/${part}`, '.vip-bar .button')
      await dashboard.locator('.vip-bar .button').click()
      await fine(dashboard)
      for (const field of await dashboard.locator('.form input[required]:not([type=date])').all()) {
        if (!(await field.inputValue())) await field.fill('Straps')
      }
      await dashboard.locator('.form [type=submit]').click()
      await dashboard.locator('.vip-back').waitFor()
      for (const summary of await dashboard.locator('summary').all()) await summary.click()
      await fine(dashboard)
    }
    await goTo(dashboard, 'inbox', '.inbox-row')
    await dashboard.locator('.inbox-name').first().click()
    await dashboard.locator('.inbox-pane .who-name').waitFor()
    await fine(dashboard)
  })

  it('has nothing wrong in the popup and on the welcome page, step by step', async () => {
    const popup = await browser.openExtensionPage('popup.html')
    await popup.locator('.inbox-row').first().waitFor()
    await fine(popup)
    for (const [tab, ready] of [
      ['vips', '.person-row'],
      ['find', '.find-box'],
      ['profile', '.empty'],
    ]) {
      await popup.click(`#tab-${tab}`)
      await popup.locator(`#panel-${tab} ${ready}`).first().waitFor()
      await fine(popup)
    }
    await popup.click('#tab-vips')
    await popup.locator('#panel-vips .person-row').first().click()
    await popup.locator('.person-card').waitFor()
    await fine(popup)
    await popup.close()
    const welcome = await browser.openExtensionPage('welcome.html')
    for (const step of [0, 1, 2]) {
      await welcome.locator('.step').nth(step).click()
      await welcome.locator('.step[aria-current]').nth(0).waitFor()
      await fine(welcome)
    }
    await welcome.close()
    const nowhere = await browser.openExtensionPage('panel.html')
    await nowhere.locator('.empty').waitFor()
    await fine(nowhere)
    await nowhere.close()
  })

  it('has nothing wrong in the panel, whose close button is in view, and in the side panel', async () => {
    const tab = await FeedTab.open(browser.context, 'https://x.com/home')
    const frame = await tab.openPanel(await tab.postOf('maralind'))
    await frame.locator('.draft').first().waitFor()
    await expect.poll(() => frame.evaluate(coveredLine)).toBeLessThanOrEqual(0)
    await fine(tab.page, frame)
    await frame.getByRole('button', { name: words.ai_opinion.message }).click()
    await frame.locator('.model-said').waitFor()
    await fine(tab.page, frame)
    expect(await (await frame.frameElement()).getAttribute('title')).toBe('Ardent')
    const close = frame.getByRole('button', { name: words.panel_close.message, exact: true })
    await tab.page.setViewportSize({ width: 320, height: 256 })
    await expect
      .poll(async () => {
        const { x = -1, y = -1, width = 0, height = 0 } = (await close.boundingBox()) ?? {}
        return x >= 0 && y >= 0 && x + width <= 320 && y + height <= 256
      })
      .toBe(true)
    await tab.page.setViewportSize(NARROW)

    const side = await openBeside(browser, 'sidepanel.html', 'https://x.com/*')
    const row = side.getByRole('button', { name: /Mara Lindqvist/ }).first()
    await row.waitFor()
    await fine(side)
    await row.click()
    await side.locator('.draft').first().waitFor()
    // Where a draft goes on below what is in view, nothing of it stands below its buttons.
    await side.locator('.side-body').evaluate((body) => {
      const top = body.querySelector('.blank-words')?.getBoundingClientRect().top ?? 0
      body.scrollTop += top + 100 - innerHeight
    })
    const ways = await side.locator('.draft-ways').boundingBox()
    expect((ways?.y ?? 0) + (ways?.height ?? 0)).toBeCloseTo(NARROW.height, 0)
    await fine(side)
    await side.close()
    await tab.close()
  })

  it('has nothing wrong with what opens in the panel, nor on a matter for a person', async () => {
    const tab = await FeedTab.open(browser.context, 'https://x.com/home')
    const frame = await tab.openPanel(await tab.postOf('maralind'))
    await frame.locator('.draft').first().waitFor()
    await expectOpenedFine(tab.page, language, frame)
    await tab.close()
    const told = [{ by: 'oda', says: '@acme your strap broke and I am in hospital.', minutes: 40 }]
    const query = new URLSearchParams({ now: String(Date.now()), told: JSON.stringify(told) })
    const other = await FeedTab.open(browser.context, `https://x.com/home?${query}`)
    const matter = await other.openPanel(await other.postOf(people.oda.x))
    await matter.locator('.hand-over').waitFor()
    await fine(other.page, matter)
    await other.close()
  })

  it('has nothing wrong in the side panel’s inbox, and beside a page of people', async () => {
    const page = await browser.context.newPage()
    const address = await serveFollowers(browser.context)
    await page.goto(address)
    const side = await openBeside(browser, 'sidepanel.html', address)
    await side.locator('.people-there-all input').check()
    await side.locator('.keep-many-tag').fill('2026')
    await fine(side)
    await side.getByRole('button', { name: words.people_there_tag.message, exact: true }).click()
    await side.getByRole('button', { name: words.undo.message, exact: true }).waitFor()
    await fine(side)
    await side.click('#tab-inbox')
    await side.locator('#panel-inbox .inbox-row').first().waitFor()
    await fine(side)
    await side.close()
    await page.close()
  })

  it('has nothing wrong in the small card beside a marker', async () => {
    const page = await browser.context.newPage()
    const markers = await Markers.on(page)
    await page.goto('https://x.com/home')
    for (const handle of ['maralind', 'luferrandel']) {
      const { x, y } = await markers.boxOf(handle)
      await page.mouse.move(x + 28, y + 10)
      const card = () => page.frames().find((frame) => frame.url().endsWith('/hover'))
      await expect.poll(() => card()?.locator('.who-name').count()).toBe(1)
      await fine(page, card())
      await page.mouse.move(5, 5)
      await expect.poll(card).toBeUndefined()
    }
    await page.close()
  })
})

/** Runs in the panel: how much of the draft its buttons cover, in CSS pixels. */
function coveredLine(): number {
  const [field, ways] = ['.blank-words', '.draft-ways'].map((one) =>
    document.querySelector(one)?.getBoundingClientRect(),
  )
  return (field?.bottom ?? 0) - (ways?.top ?? 0)
}
