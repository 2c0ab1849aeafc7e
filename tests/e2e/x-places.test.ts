import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { listed } from '../inbox.ts'
import { FeedTab, forget, launchAsAcme, say } from './panels.ts'

/**
 * Where teams spend the day on X besides the home page: who waits there for an answer that nobody
 * got in another place, and the button that sends it.
 */
const PLACES = [
  {
    place: 'X Pro',
    url: 'https://pro.x.com/i/decks/1',
    handle: 'luferrandel',
    action: 'marker_action_careful_reply',
    send: '[data-testid="toolBar"] button',
  },
  {
    place: 'notifications',
    url: 'https://x.com/notifications',
    handle: 'luferrandel',
    action: 'marker_action_careful_reply',
    send: '[data-testid="tweetButton"]',
  },
  {
    place: 'mentions',
    url: 'https://x.com/notifications/mentions',
    handle: 'baolorne',
    action: 'marker_action_answer',
    send: '[data-testid="tweetButton"]',
  },
] as const

let browser: Chromium
let ask: Ask
let tab: FeedTab

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())

beforeEach(async () => {
  await forget(ask, 'mara', 'lucia')
  await tab?.close()
})

/** Markers wherever they stand, posts, and posts that bear none or another name than their author's. */
async function marked() {
  const markers = await tab.page.evaluate(
    () =>
      [...document.querySelectorAll('span')].filter(
        (span) => !span.attributes.length && !span.childNodes.length && span.clientWidth === 76,
      ).length,
  )
  const posts = await tab.markedPosts()
  const isRight = ({ truth, labels }: (typeof posts)[number]) =>
    labels.length === 1 && labels[0]?.startsWith(`${truth.name}: `)
  return { extra: markers - posts.length, wrong: posts.filter((post) => !isRight(post)).length }
}

describe.each(PLACES)('$place', ({ url, handle, action, send }) => {
  it('has one marker on every post and nowhere else, also after scrolling', async () => {
    tab = await FeedTab.open(browser.context, url)
    await expect.poll(marked).toEqual({ extra: 0, wrong: 0 })
    await tab.page.evaluate(() => window.feed.scrollThrough(4))
    await expect.poll(marked).toEqual({ extra: 0, wrong: 0 })
  })

  it('makes a VIP advocate with one click on the star, on every post of theirs', async () => {
    tab = await FeedTab.open(browser.context, url)
    const post = await tab.postOf('maralind')
    await expect.poll(() => tab.nameOn(post)).toContain(': ')
    const before = await tab.nameOn(post)
    await tab.star(post)
    await expect.poll(async () => (await ask('vipAdvocates', {})).length).toBe(1)
    await expect.poll(() => tab.nameOn(post)).not.toBe(before)
    const others = async () => {
      const name = await tab.nameOn(post)
      const theirs = (await tab.markedPosts()).filter(({ truth }) => truth.handle === 'maralind')
      return theirs.filter(({ labels }) => labels.length !== 1 || labels[0] !== name)
    }
    await expect.poll(others).toEqual([])
  })

  it('takes a draft from the panel into the reply box, to be sent by hand', async () => {
    tab = await FeedTab.open(browser.context, url)
    const post = await tab.postOf(handle)
    await expect.poll(() => tab.nameOn(post)).toContain(say(action))
    const waiting = listed(await ask('inbox', {})).suggestions
    expect(waiting.map(({ suggestion }) => suggestion.stranger?.handle)).toContain(handle)
    const frame = await tab.openPanel(post)
    const text = await tab.fillBlank(frame)
    await frame.getByRole('button', { name: say('draft_insert') }).click()
    await frame.getByText(say('insert_closed_reply')).waitFor()
    await tab.clickOn(post, '[data-testid="reply"]')
    await expect.poll(() => tab.composed(post)).toBe(text)
    expect(await tab.sent()).toEqual([])
    await tab.page.locator(send).first().click()
    expect(await tab.sent()).toEqual([{ post, text }])
  })
})

it('makes a VIP advocate of whose profile it is by the star in its head, with their number', async () => {
  tab = await FeedTab.open(browser.context, 'https://x.com/maralind')
  const post = await tab.postOf('maralind')
  await expect.poll(() => tab.nameOn(post)).toContain(': ')
  await tab.starIn('[data-testid="UserName"]')
  await expect.poll(async () => (await ask('vipAdvocates', {})).length).toBe(1)
  await expect.poll(() => tab.nameOn(post)).toContain(say('marker_vip'))
  const [mara] = await ask('findPeople', { query: 'maralind', limit: 10 })
  expect(mara?.identities).toMatchObject([{ handle: 'maralind', stableId: expect.any(String) }])
})

it('learns the number of somebody kept from where X proposes to follow them', async () => {
  const author = {
    ...{ handle: 'samdeshlani', name: 'Samira Deshlani', url: 'https://x.com/samdeshlani' },
    kind: 'person' as const,
  }
  const { person } = await ask('upsertPerson', { network: 'x', author, vip: false })
  tab = await FeedTab.open(browser.context, 'https://x.com/home')
  const accounts = async () => {
    const [found] = await ask('findPeople', { query: 'samdeshlani', limit: 10 })
    return found?.identities
  }
  await expect.poll(accounts).toMatchObject([{ stableId: expect.any(String) }])
  await ask('erasePerson', { personId: person.id })
})

it('puts words over a shared post into X Pro’s drawer as well', async () => {
  tab = await FeedTab.open(browser.context, PLACES[0].url)
  const post = await tab.postOf('maralind')
  await tab.star(post)
  await expect.poll(async () => (await ask('vipAdvocates', {})).length).toBe(1)
  await tab.closePanel()
  await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_amplify'))
  const frame = await tab.openPanel(post)
  await frame.getByRole('radio', { name: say('draft_place_share') }).click({ force: true })
  const text = await tab.fillBlank(frame)
  await frame.getByRole('button', { name: say('draft_insert_share') }).click()
  await tab.clickOn(post, '[data-testid="retweet"]')
  await expect.poll(() => tab.composed(`quote:${post}`)).toBe(text)
  expect(await tab.sent()).toEqual([])
})
