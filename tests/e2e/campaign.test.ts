import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { handleOf } from '../feeds/core/people.ts'
import type { Story } from '../feeds/core/story.ts'
import { FeedTab, keepMara, launchAsAcme, say } from './panels.ts'

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())

const SAID: Story[] = [{ by: 'mara', says: 'Packing for a week on the coast.', minutes: 20 }]

it('an invitation that is sent from the panel ticks the preview it is for', async () => {
  const handle = handleOf('mara', 'x') ?? ''
  const personId = await keepMara(ask, 'x', handle)
  const call = { channel: 'phone', direction: 'out', kind: 'other', direct: true } as const
  await ask('logContact', { ...call, personId, at: Date.now() - 86_400_000 })
  const id = crypto.randomUUID()
  await ask('createCampaign', { id, name: 'The Crag', kind: 'preview', startsAt: Date.now() - 1 })

  const query = new URLSearchParams({ now: String(Date.now()), told: JSON.stringify(SAID) })
  const tab = await FeedTab.open(browser.context, `https://x.com/home?${query}`)
  const post = await tab.postOf(handle)
  await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_invite'))
  const frame = await tab.openPanel(post)
  const text = await tab.fillBlank(frame, 'the Crag, on Friday at six')
  await frame.getByRole('button', { name: say('draft_insert') }).click()
  await tab.clickOn(post, '[data-testid="reply"]')
  await expect.poll(() => tab.composed(post)).toBe(text)
  await tab.page.locator('[data-testid="tweetButton"]').first().click()

  const asked = async () => (await ask('campaigns', {})).map((one) => one.asked)
  await expect.poll(asked).toEqual([[personId]])
  const page = await browser.openExtensionPage(`dashboard.html#/vip/campaigns/${id}`)
  await page.getByRole('heading', { name: 'The Crag' }).waitFor()
  const told = page.getByRole('region', { name: say('campaign_told') }).getByRole('listitem')
  await told.getByText('Mara Lindqvist').waitFor()
  const [when = ''] = say('campaign_told_on', '…').split('…')
  await told.getByText(when).waitFor()
})
