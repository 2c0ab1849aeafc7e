import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { listed } from '../inbox.ts'
import { FeedTab, forget, keepMara, launchAsAcme, say } from './panels.ts'

/** Each editor with its page, whose post is answered, and what the site's own buttons are. */
const PLACES = [
  {
    editor: 'Draft.js on X',
    url: 'https://x.com/home',
    handle: 'maralind',
    name: 'mara',
    open: '[data-testid="reply"]',
    box: '[data-testid="tweetTextarea_0"]',
    send: '[data-testid="tweetButton"]',
  },
  {
    editor: 'Lexical on Facebook',
    url: 'https://www.facebook.com/',
    handle: 'felix.tarnowell.3',
    name: 'felix',
    open: '[aria-label="Comment"]',
    box: '[aria-posinset] [data-lexical-editor]',
    send: '[aria-label="Comment now"]',
  },
  {
    editor: 'ProseMirror on LinkedIn',
    url: 'https://www.linkedin.com/feed/',
    handle: 'ebba-nyfors-20',
    name: 'ebba',
    open: 'button:has(svg#comment-small)',
    box: '.ProseMirror',
    send: '.comments-comment-box__submit-button',
  },
  {
    editor: 'Quill 1 on LinkedIn’s older pages',
    url: 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/',
    handle: 'mara-lindqvist',
    name: 'mara',
    open: 'button:has(svg#comment-small)',
    box: '.ql-editor',
    send: '.comments-comment-box__submit-button',
  },
  {
    editor: 'Quill 2 on LinkedIn’s older pages',
    url: 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/?quill=2',
    handle: 'mara-lindqvist',
    name: 'mara',
    open: 'button:has(svg#comment-small)',
    box: '.ql-editor',
    send: '.comments-comment-box__submit-button',
  },
] as const

/** Where an advocate's praise is amplified: the three networks as most people see them. */
const NETWORKS = [
  ['x', PLACES[0]],
  ['facebook', { ...PLACES[1], handle: 'mara.lindqvist' }],
  ['linkedin', { ...PLACES[2], handle: 'mara-lindqvist' }],
] as const

/** What is typed before a draft comes. */
const TYPED = 'First of all:'

let browser: Chromium
let ask: Ask
let tab: FeedTab

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write'])
})
afterAll(() => browser?.close())

beforeEach(async () => {
  await forget(ask, 'mara', 'felix', 'ebba')
  await tab?.close()
})

/** What the first posts of the feeds call for. */
const ANSWERED = new RegExp(
  [say('marker_action_thank'), say('marker_action_careful_reply')].join('|'),
)

/** White space as one space: editors part paragraphs in ways of their own. */
const inOneLine = (text: string | null) => (text ?? '').replace(/\s+/g, ' ')

describe.each(PLACES)('$editor', ({ url, handle, name, open, box, send }) => {
  // X's dialog for a reply shows the post once more, with the marker that can be clicked then.
  const which = url.startsWith('https://x.com') ? 'last' : 'first'

  it('takes the draft, what is typed after it, and sends the whole by hand', async () => {
    tab = await FeedTab.open(browser.context, url)
    const post = await tab.postOf(handle)
    await expect.poll(() => tab.nameOn(post)).toMatch(ANSWERED)
    let frame = await tab.openPanel(post)
    const insert = frame.getByRole('button', { name: say('draft_insert') })
    expect(await insert.isDisabled()).toBe(true)
    const text = await tab.fillBlank(frame)
    expect(text).not.toMatch(/\[\[|\{\{/)

    await insert.click()
    await frame.getByText(say('insert_closed_reply')).waitFor()
    expect(await tab.composed(post)).toBeNull()
    await tab.clickOn(post, open)
    await expect.poll(() => tab.composed(post)).toBe(text)

    await expect.poll(() => tab.panelFrame()).toBeUndefined()
    await tab.page.keyboard.type('!')
    await expect.poll(() => tab.composed(post)).toBe(`${text}!`)
    expect(await tab.sent()).toEqual([])
    await tab.page.locator(send).first().click()
    expect(await tab.sent()).toEqual([{ post, text: `${text}!` }])

    frame = await tab.panel()
    const yes = frame.getByRole('button', { name: say('sent_yes') })
    await frame.getByText(say('sent_seen')).waitFor()
    await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_sent'))
    await yes.click()
    await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_done'))
    const [found] = await ask('findPeople', { query: name, limit: 1 })
    const card = await ask('card', { personId: found?.person.id ?? '' })
    expect(card.contacts).toMatchObject([{ direction: 'out', excerpt: text }])

    await frame.getByRole('button', { name: say('undo') }).click()
    await expect.poll(() => tab.nameOn(post)).not.toContain(say('marker_action_done'))
  })

  it('keeps what was typed before, and one undo takes the draft away alone', async () => {
    tab = await FeedTab.open(browser.context, url)
    const post = await tab.postOf(handle)
    await tab.clickOn(post, open)
    await tab.page.locator(box).first().click()
    await tab.page.keyboard.type(TYPED)
    const frame = await tab.openPanel(post, which)
    const text = await tab.fillBlank(frame)
    await frame.getByRole('button', { name: say('draft_insert') }).click()
    const whole = inOneLine(`${TYPED} ${text}`)
    await expect.poll(async () => inOneLine(await tab.composed(post))).toBe(whole)
    // A chat with an editor of the same kind stands open on Facebook.
    expect((await tab.composed('messenger')) ?? '').toBe('')

    await expect.poll(() => tab.panelFrame()).toBeUndefined()
    await tab.page.keyboard.press('Control+z')
    await expect.poll(() => tab.composed(post)).toBe(TYPED)
    await tab.page.keyboard.press('Control+Shift+z')
    await expect.poll(async () => inOneLine(await tab.composed(post))).toBe(whole)
    expect(await tab.sent()).toEqual([])

    const again = await tab.openPanel(post, which)
    await again.getByRole('button', { name: say('sent_no') }).click()
    await again.getByLabel(say('draft_label'), { exact: true }).waitFor()
    await expect.poll(() => tab.nameOn(post)).not.toContain(say('marker_action_sent'))
  })

  it('is empty again after one undo, which counts as nothing sent', async () => {
    tab = await FeedTab.open(browser.context, url)
    const post = await tab.postOf(handle)
    await tab.clickOn(post, open)
    const frame = await tab.openPanel(post, which)
    const text = await tab.fillBlank(frame)
    await frame.getByRole('button', { name: say('draft_insert') }).click()
    await expect.poll(() => tab.composed(post)).toBe(text)
    await expect.poll(() => tab.panelFrame()).toBeUndefined()
    await tab.page.keyboard.press('Control+z')
    await expect.poll(() => tab.composed(post)).toBe('')

    const again = await tab.openPanel(post, which)
    await again.getByText(say('sent_waiting')).waitFor()
    expect(await tab.nameOn(post)).not.toContain(say('marker_action_sent'))
    await again.getByRole('button', { name: say('sent_no') }).click()
    await again.getByLabel(say('draft_label'), { exact: true }).waitFor()
  })
})

describe.each(NETWORKS)('praise from a fully engaged VIP advocate on %s', (network, place) => {
  const mine = async () => {
    const { suggestions, closed } = listed(await ask('inbox', {}))
    // The tests before left thanks that a stranger of that name waits for, on other posts.
    const named = suggestions.map(({ suggestion, who }) => ({ suggestion, name: who.name }))
    const ofMara = [...named, ...closed].filter(
      ({ name, suggestion }) => name.startsWith('Mara') && suggestion.action === 'amplify',
    )
    return ofMara.map(({ suggestion: { action, status, closedBy } }) => ({
      action,
      status,
      closedBy,
    }))
  }

  it('is amplified by hand, and every tab and today’s list know it', async () => {
    await keepMara(ask, network, place.handle)
    // The same moment everywhere: the ids of a feed hang on it.
    const url = `${place.url}?now=${Date.now()}`
    tab = await FeedTab.open(browser.context, url)
    const other = await FeedTab.open(browser.context, url)
    const post = await tab.postOf(place.handle)
    for (const one of [tab, other]) {
      await expect
        .poll(() => one.nameOn(post))
        .toMatch(/^Mara Lindqvist: VIP advocate, fully engaged, .*, amplify$/)
    }
    expect(await mine()).toEqual([{ action: 'amplify', status: 'open', closedBy: undefined }])

    await tab.page.bringToFront()
    let frame = await tab.openPanel(post)
    const text = await tab.fillBlank(frame)
    await tab.clickOn(post, place.open)
    await frame.getByRole('button', { name: say('draft_insert') }).click()
    await expect.poll(() => tab.composed(post)).toBe(text)
    await expect.poll(() => tab.panelFrame()).toBeUndefined()
    expect(await tab.sent()).toEqual([])
    await tab.page.locator(place.send).first().click()
    expect(await tab.sent()).toEqual([{ post, text }])

    frame = await tab.panel()
    await frame.getByText(say('sent_logged').split(',')[0] ?? '').waitFor()
    for (const one of [tab, other]) {
      await expect.poll(() => one.nameOn(post)).toMatch(/, done$/)
    }
    await tab.page.reload()
    await expect.poll(() => tab.nameOn(post)).toMatch(/, done$/)
    expect(await mine()).toEqual([{ action: 'amplify', status: 'accepted', closedBy: 'user' }])
    expect(await other.sent()).toEqual([])
    await other.close()
  })
})
