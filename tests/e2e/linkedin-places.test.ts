import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { keepAccounts } from '../sample/seed.ts'
import { FeedTab, forget, keepMara, launchAsAcme, say } from './panels.ts'

const ADMIN = 'https://www.linkedin.com/company/90210456/admin/page-posts/published/'

let browser: Chromium
let ask: Ask
let tab: FeedTab

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
  tab = await FeedTab.open(browser.context, ADMIN)
})
afterAll(() => browser?.close())

/** The id of an author's first comment. */
async function commentOf(handle: string): Promise<string> {
  const id = await tab.page.evaluate(
    (wanted) =>
      window.feed.posts().find((one) => one.handle === wanted && one.kind === 'comment')?.id,
    handle,
  )
  if (!id) throw new Error(`no comment of ${handle} on this page`)
  return id
}

describe('a company’s page as its admin sees it', () => {
  it('knows the company by its name, and what its own people have answered', async () => {
    const post = await tab.postOf('acme')
    await expect.poll(() => tab.nameOn(post)).toContain('Acme')
    const answer = await commentOf('acme')
    await expect.poll(() => tab.nameOn(answer)).toContain('Acme')
    expect(await ask('findPeople', { query: '90210456', limit: 10 })).toEqual([])
  })

  it('makes a VIP advocate of who commented by a click on the star', async () => {
    const comment = await commentOf('mara-lindqvist')
    await expect.poll(() => tab.nameOn(comment)).toContain('Mara Lindqvist')
    await tab.star(comment)
    await expect.poll(() => tab.nameOn(comment)).toContain(say('marker_vip'))
    await tab.closePanel()
    const [mara] = await ask('findPeople', { query: 'mara', limit: 10 })
    expect(mara?.identities).toMatchObject([{ network: 'linkedin', handle: 'mara-lindqvist' }])
  })

  it('takes a draft in the box that answers the comment', async () => {
    const comment = await commentOf('mara-lindqvist')
    await tab.clickOn(comment, '.comments-comment-social-bar__reply-action-button')
    const frame = await tab.openPanel(comment)
    const text = await tab.fillBlank(frame)
    await frame.getByRole('button', { name: say('draft_insert') }).click()
    await expect.poll(() => tab.composed(comment)).toContain(text.split('\n')[0] ?? '')
    expect(await tab.sent()).toEqual([])
  })
})

// With Quill 1 alone: in a root of its own Quill 2 sets the caret wrong for whoever types there.
describe('what a newer page shows above itself, in a root of its own', () => {
  beforeEach(async () => {
    await forget(ask, 'pilar', 'mara')
    await tab.close()
    tab = await FeedTab.open(browser.context, 'https://www.linkedin.com/feed/?outlet')
  })

  it('has a marker, whose star acts', async () => {
    const post = await tab.postOf('pilar-ventosel')
    await expect.poll(() => tab.nameOn(post)).toContain('Pilar Ventosel: ')
    await tab.star(post)
    await expect.poll(() => tab.nameOn(post)).toContain(say('marker_vip'))
    const [pilar] = await ask('findPeople', { query: 'pilar', limit: 10 })
    expect(pilar?.identities).toMatchObject([{ handle: 'pilar-ventosel' }])
  })

  it('takes a draft behind what was typed in the box that answers it', async () => {
    const post = await tab.postOf('pilar-ventosel')
    await expect.poll(() => tab.nameOn(post)).toContain('Pilar Ventosel: ')
    await tab.clickOn(post, 'button:has(svg#comment-small)')
    await tab.page.locator('.ql-editor').click()
    await tab.page.keyboard.type('First of all:')
    const frame = await tab.openPanel(post)
    const text = await tab.fillBlank(frame)
    await frame.getByRole('button', { name: say('draft_insert') }).click()
    await expect.poll(() => tab.composed(post)).toBe(`First of all:\n${text}`)
    await expect.poll(() => tab.panelFrame()).toBeUndefined()
    await tab.page.keyboard.type('!')
    await expect.poll(() => tab.composed(post)).toBe(`First of all:\n${text}!`)
    expect(await tab.sent()).toEqual([])
    await tab.page.locator('.comments-comment-box__submit-button').click()
    expect(await tab.sent()).toEqual([{ post, text: `First of all:\n${text}!` }])
  })

  it('takes words over a post that is shared there', async () => {
    await keepMara(ask, 'linkedin', 'mara-lindqvist')
    await tab.page.evaluate(() => {
      document.getElementById('interop-outlet')?.shadowRoot?.querySelector('div')?.remove()
    })
    const post = await tab.postOf('mara-lindqvist')
    await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_amplify'))
    const frame = await tab.openPanel(post)
    await frame.getByRole('radio', { name: say('draft_place_share') }).click({ force: true })
    const text = await tab.fillBlank(frame)
    await frame.getByRole('button', { name: say('draft_insert_share') }).click()
    await frame.getByText(say('insert_closed_share')).waitFor()
    await tab.clickOn(post, 'button:has(svg#repost-small)')
    await tab.clickOn(post, '[role="menuitem"]')
    await expect.poll(() => tab.composed(`quote:${post}`)).toBe(text)
    expect(await tab.sent()).toEqual([])
  })
})

it.each([
  ['a profile', 'https://www.linkedin.com/in/mara-lindqvist/'],
  ['an older page of it', 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/'],
])(
  'makes a VIP advocate of whose page it is by the star in the head of %s, whose one marker says so',
  async (_, url) => {
    await forget(ask, 'mara')
    await tab.close()
    tab = await FeedTab.open(browser.context, url)
    const inHead = () => tab.namesIn('main h1')
    await expect.poll(inHead).toEqual([expect.stringContaining('Mara Lindqvist: ')])
    expect((await inHead())[0]).not.toContain(say('marker_vip'))
    await tab.starIn('main h1')
    await expect.poll(inHead).toEqual([expect.stringContaining(say('marker_vip'))])
    const [mara] = await ask('findPeople', { query: 'mara', limit: 10 })
    expect(mara?.identities).toMatchObject([{ network: 'linkedin', handle: 'mara-lindqvist' }])
  },
)

it('asks about the company that a headline names, and keeps it once somebody says so', async () => {
  await forget(ask, 'lucia')
  await keepAccounts(ask, 'lucia')
  await tab.close()
  tab = await FeedTab.open(browser.context, 'https://www.linkedin.com/feed/')
  const companies = await browser.openExtensionPage('dashboard.html#/people/companies')
  const company = async () =>
    (await ask('findPeople', { query: 'lucia', limit: 10 })).map(({ person }) => person.company)
  await tab.page.bringToFront()
  const frame = await tab.openPanel(await tab.postOf('lucia-ferrandel'))
  await frame.getByText(say('companies_may_line', 'Customer experience at Puerto Libre')).waitFor()
  expect(await company()).toEqual([undefined])
  await companies.getByText(say('companies_none_title')).waitFor()
  await frame.getByRole('button', { name: say('companies_yes', 'Puerto Libre') }).click()
  await expect.poll(company).toEqual(['Puerto Libre'])
  await companies.bringToFront()
  await companies.getByRole('link', { name: 'Puerto Libre' }).click()
  await companies.getByRole('rowheader').getByText('Lucía Ferrandel').waitFor()
})

it('asks about the company that the headline on somebody’s own page names', async () => {
  await forget(ask, 'lucia')
  await keepAccounts(ask, 'lucia')
  await tab.close()
  tab = await FeedTab.open(browser.context, 'https://www.linkedin.com/in/lucia-ferrandel/')
  const frame = await tab.openPanelIn('main h1')
  await frame.getByText(say('companies_may_line', 'Customer experience at Puerto Libre')).waitFor()
  await frame.getByRole('button', { name: say('companies_yes', 'Puerto Libre') }).waitFor()
})
