import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { openBeside } from '../browser/beside.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { seed } from '../sample/seed.ts'
import { focusedIn, press, tabTo } from './keys.ts'
import { markerSeen } from './markers.ts'
import { FeedTab, say } from './panels.ts'

const HOME = 'https://x.com/home'

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  browser = await launchChromium()
  await serveFeeds(browser.context)
  await seed(browser)
  ask = await backgroundOf(browser)
})
afterAll(() => browser?.close())

describe('on a network’s page, by keys alone', () => {
  let tab: FeedTab
  afterEach(() => tab?.close())

  const key = (command: string) => press(browser, command, HOME)
  const tagOfFocus = () => tab.page.evaluate(() => document.activeElement?.tagName)

  /** The feed with the focus on a link of the site's. */
  async function open(): Promise<string> {
    tab = await FeedTab.open(browser.context, HOME)
    const post = await tab.postOf('maralind')
    await expect.poll(() => tab.nameOn(post)).toContain(': ')
    await tab.page.evaluate(() => document.querySelector<HTMLElement>('nav a')?.focus())
    return post
  }

  async function panelWithFocus() {
    const frame = await tab.panel()
    await expect.poll(() => frame.evaluate(() => document.hasFocus())).toBe(true)
    return frame
  }

  it('gives a star and takes it back, which is read out, and stays on the marker', async () => {
    const post = await open()
    await key('next-post')
    await expect.poll(tagOfFocus).toBe('SPAN')
    for (const [said, isVip] of [
      [say('star_done_off', 'Mara Lindqvist'), false],
      [say('star_done_on', 'Mara Lindqvist'), true],
    ] as const) {
      await markerSeen(tab.page)
      await tab.page.keyboard.press('Enter')
      await expect.poll(async () => /VIP advocate/.test(await tab.nameOn(post))).toBe(isVip)
      const status = async () => tab.panelFrame()?.locator('[role=status]').first().textContent()
      await expect.poll(status).toBe(said)
      expect(await tagOfFocus()).toBe('SPAN')
    }
  })

  it('goes into the panel, changes a tier there, and comes back to where it was', async () => {
    await open()
    const from = () => tab.page.evaluate(() => document.activeElement?.getAttribute('href'))
    const link = await from()
    expect(link).not.toBeNull()
    for (const leave of ['Escape', 'open-panel', 'close']) {
      await key('open-panel')
      const frame = await panelWithFocus()
      await expect.poll(() => focusedIn(frame)).toBe('Mara Lindqvist')
      if (leave === 'Escape') {
        await tabTo(tab.page, say('tier_fully_engaged'), { surface: frame })
        await tab.page.keyboard.press('ArrowLeft')
        await expect
          .poll(async () => (await ask('findPeople', { query: 'mara', limit: 1 }))[0]?.person.tier)
          .toBe('engaged')
        await tab.page.keyboard.press('Escape')
      } else if (leave === 'close') {
        await tabTo(tab.page, say('panel_close'), { surface: frame, key: 'Shift+Tab' })
        await tab.page.keyboard.press('Enter')
      } else await key(leave)
      await expect.poll(() => tab.panelFrame()).toBeUndefined()
      await expect.poll(from).toBe(link)
    }
  })

  it('comes back to the cell that the panel was opened from', async () => {
    await open()
    await key('next-post')
    await expect.poll(tagOfFocus).toBe('SPAN')
    await tab.page.keyboard.press('ArrowRight')
    await tab.page.keyboard.press('Enter')
    const frame = await panelWithFocus()
    await expect.poll(() => focusedIn(frame)).toBe(say('tier_engaged'))
    await tab.page.keyboard.press('Escape')
    await expect.poll(() => tab.panelFrame()).toBeUndefined()
    await tab.page.keyboard.press('Enter')
    expect(await focusedIn(await panelWithFocus())).toBe(say('tier_engaged'))
  })

  it('writes a draft and puts it into the site’s own reply box', async () => {
    const post = await open()
    await tab.page.evaluate(() => {
      const reply = document.querySelector<HTMLElement>('[data-testid="reply"]')
      reply?.focus()
    })
    await tab.page.keyboard.press('Enter')
    await expect.poll(() => tab.composed(post)).toBe('')
    await key('insert-draft')
    const frame = await panelWithFocus()
    await expect.poll(() => focusedIn(frame)).toBe(say('draft_label'))
    const text = await tab.fillBlank(frame)
    await tab.page.keyboard.press('Control+Enter')
    await expect.poll(() => tab.composed(post)).toBe(text)
    expect(await tab.sent()).toEqual([])
  })
})

describe('in the dashboard, by keys alone', () => {
  let page: Page
  afterEach(() => page?.close())

  async function open(place: string): Promise<void> {
    page = await browser.openExtensionPage(`dashboard.html#/${place}`)
    await page.locator('h1').waitFor()
  }
  const type = (text: string) => page.keyboard.type(text)
  const enter = () => page.keyboard.press('Enter')
  const heading = (name: string) => page.getByRole('heading', { name }).first().waitFor()

  it('tags somebody and writes a note, and takes the tag away', async () => {
    const [mara] = await ask('findPeople', { query: 'mara', limit: 1 })
    const personId = mara?.person.id ?? ''
    const card = () => ask('card', { personId })
    const tags = async () => (await card()).tags.map(({ name }) => name)
    await open(`people/${personId}`)
    await tabTo(page, say('tags_label'))
    await type('Met at the fair')
    await enter()
    await expect.poll(tags).toContain('Met at the fair')
    await tabTo(page, say('notes_new'))
    await type('Walks the ridge in May.')
    await tabTo(page, say('notes_add'))
    await enter()
    await expect
      .poll(async () => (await card()).notes.map(({ text }) => text))
      .toContain('Walks the ridge in May.')
    await tabTo(page, say('motivation_remove', 'Met at the fair'), { key: 'Shift+Tab' })
    await enter()
    await expect.poll(tags).not.toContain('Met at the fair')
    expect(await focusedIn(page)).toBe(say('tags_label'))
  })

  it('writes a template', async () => {
    await open('replies')
    await tabTo(page, say('template_add'))
    await enter()
    await expect.poll(() => focusedIn(page)).toBe(say('template_body'))
    await type('[[What they did]] made our morning. Thank you.')
    await tabTo(page, say('template_save'))
    await enter()
    await page.locator('.template').getByText('made our morning').waitFor()
    await expect.poll(() => focusedIn(page)).toBe(say('template_add'))
  })

  it('imports a file and takes that back', async () => {
    await open('data/import')
    // Asked for early: a key is faster than the browser hears that somebody waits for its question.
    const chooser = page.waitForEvent('filechooser')
    await tabTo(page, say('import_choose'))
    await enter()
    const buffer = Buffer.from('Name,Email\nWilma Tarnowell,wilma@example.com\n')
    await (await chooser).setFiles({ name: 'crm.csv', mimeType: 'text/csv', buffer })
    await page.locator('.import-table').waitFor()
    await tabTo(page, say('import_to_dry_run'))
    await enter()
    await heading(say('import_dry_run_title'))
    await tabTo(page, /^Import (one row|\d+ rows)$/)
    await enter()
    await heading(say('import_done_title'))
    expect(await focusedIn(page)).toBe(say('import_done_title'))
    await tabTo(page, say('import_undo'))
    await enter()
    await page.getByText(say('import_undone')).waitFor()
  })

  it('draws a giveaway and checks it', async () => {
    await open('vip/draws')
    await tabTo(page, say('draw_new'))
    await enter()
    await expect.poll(() => focusedIn(page)).toBe(say('draw_name'))
    await type('Ten straps')
    await tabTo(page, say('draw_phrase'))
    await type('the headline of the day')
    await tabTo(page, say('draw_do'))
    await enter()
    await heading('Ten straps')
    await expect.poll(() => focusedIn(page)).toContain('Ten straps')
    await tabTo(page, say('draw_check'))
    await enter()
    await page.getByText(say('draw_check_agrees')).waitFor()
  })

  it('starts a campaign and tells somebody', async () => {
    await open('vip/campaigns')
    await tabTo(page, say('campaign_new'))
    await enter()
    await expect.poll(() => focusedIn(page)).toBe(say('campaign_name'))
    await type('A first look')
    await tabTo(page, say('campaign_start'))
    await enter()
    await heading('A first look')
    await expect.poll(() => focusedIn(page)).toContain('A first look')
    await tabTo(page, /^Mark as told: /)
    await enter()
    await page.locator('.vip-numbers').getByText('1', { exact: true }).first().waitFor()
  })

  it('goes to every section, and changes a setting of each kind', async () => {
    await open('people')
    const sections = ['listening', 'vip', 'relationships', 'replies', 'data', 'settings'] as const
    for (const section of sections) {
      await tabTo(page, say(`section_${section}`))
      await enter()
      await page.getByRole('heading', { level: 1, name: say(`section_${section}`) }).waitFor()
    }
    await tabTo(page, say('brand_name'))
    await page.keyboard.press('End')
    await type(' Ltd')
    await tabTo(page, 'Facebook')
    await expect.poll(async () => (await ask('settings', {})).brand.name).toBe('Acme Ltd')
    await tabTo(page, 'Facebook')
    await page.keyboard.press(' ')
    await expect.poll(async () => (await ask('settings', {})).networks.facebook).toBe(false)
    await tabTo(page, say('settings_appearance_system'))
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await ask('settings', {})).appearance).toBe('light')
  })
})

describe('in the popup and the side panel, by keys alone', () => {
  it('goes to the VIP advocates, opens one and comes back', async () => {
    const popup = await browser.openExtensionPage('popup.html')
    await popup.locator('#panel-inbox .inbox-row').first().waitFor()
    await tabTo(popup, new RegExp(`^${say('popup_inbox')}`))
    await popup.keyboard.press('ArrowRight')
    await expect.poll(() => focusedIn(popup)).toContain(say('popup_vips'))
    await popup.locator('#panel-vips .person-row').first().waitFor()
    await tabTo(popup, /Mara Lindqvist/)
    await popup.keyboard.press('Enter')
    await expect.poll(() => focusedIn(popup)).toBe('Mara Lindqvist')
    await tabTo(popup, say('popup_back'), { key: 'Shift+Tab' })
    await popup.keyboard.press('Enter')
    await expect.poll(() => focusedIn(popup)).toMatch(/Mara Lindqvist.*last contact/)
    await popup.close()
  })

  it('opens a post beside the page and comes back to its row', async () => {
    const tab = await FeedTab.open(browser.context, HOME)
    const side = await openBeside(browser, 'sidepanel.html', 'https://x.com/*')
    await side
      .getByRole('button', { name: /Mara Lindqvist/ })
      .first()
      .waitFor()
    await tabTo(side, /Mara Lindqvist/)
    const row = await focusedIn(side)
    await side.keyboard.press('Enter')
    await expect.poll(() => focusedIn(side)).toBe('Mara Lindqvist')
    await tabTo(side, say('popup_back'), { key: 'Shift+Tab' })
    await side.keyboard.press('Enter')
    await expect.poll(() => focusedIn(side)).toBe(row)
    await side.close()
    await tab.close()
  })
})
