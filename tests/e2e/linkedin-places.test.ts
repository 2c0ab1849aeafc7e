import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { FeedTab, launchAsAcme, say } from './panels.ts'

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
