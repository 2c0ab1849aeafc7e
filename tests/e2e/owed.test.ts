import { afterAll, beforeAll, expect, it } from 'vitest'
import CONFESSION from '../../lib/model/drafts/confessions/en.ts'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { handleOf } from '../feeds/core/people.ts'
import type { Story } from '../feeds/core/story.ts'
import { listed } from '../inbox.ts'
import { FeedTab, launchAsAcme, say } from './panels.ts'

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())

/** A stranger's two complaints, and somebody who was hurt. */
const SAID: Story[] = [
  {
    by: 'lucia',
    says: '@acme order 4471 has been “out for delivery” for six days and nobody answers the chat. This is really disappointing.',
    minutes: 190,
  },
  {
    by: 'lucia',
    says: '@acme and now you have charged me twice for the same bag. Give me my money back.',
    minutes: 95,
  },
  {
    by: 'oda',
    says: '@acme your strap came loose on the stairs and I broke my wrist. I was in hospital because of your bag.',
    minutes: 40,
  },
]

it('goes the whole way by hand: a stranger’s complaint, another while it waits, an injury, and one that was answered', async () => {
  const query = new URLSearchParams({ now: String(Date.now()), told: JSON.stringify(SAID) })
  const tab = await FeedTab.open(browser.context, `https://x.com/home?${query}`)
  const shown = async () => (await tab.markedPosts()).map(({ labels: [name = ''] }) => name)
  const careful = expect.stringContaining(say('marker_action_careful_reply'))
  const hurt = expect.stringContaining(say('marker_action_escalate'))
  await expect.poll(shown).toEqual([careful, careful, hurt])

  const popup = await browser.openExtensionPage('popup.html')
  const row = popup.getByRole('listitem').filter({ hasText: '@luferrandel' })
  await row.first().getByText(/ ago$/).waitFor()
  await row.first().getByText(say('action_careful_reply')).waitFor()
  await expect.poll(() => row.count()).toBe(2)
  await popup.close()

  const post = await tab.postOf('luferrandel')
  const frame = await tab.openPanel(post)
  const text = await tab.fillBlank(frame, 'I am asking the carrier now')
  expect(text).not.toMatch(CONFESSION)
  await frame.getByRole('button', { name: say('draft_insert') }).click()
  await tab.clickOn(post, '[data-testid="reply"]')
  await expect.poll(() => tab.composed(post)).toBe(text)
  await expect.poll(() => tab.panelFrame()).toBeUndefined()
  await tab.page.locator('[data-testid="tweetButton"]').first().click()
  const asked = await tab.panel()
  await asked.getByRole('button', { name: say('sent_yes') }).click()
  const done = expect.stringContaining(say('marker_action_done'))
  await expect.poll(shown).toEqual([done, careful, hurt])
  await tab.closePanel()

  const { suggestions, closed } = listed(await ask('inbox', {}))
  expect(suggestions).toMatchObject([
    { suggestion: { action: 'escalate', stranger: { handle: handleOf('oda', 'x') } } },
    { suggestion: { action: 'careful_reply' }, who: { name: 'Lucía Ferrandel' } },
  ])
  expect(closed).toMatchObject([{ suggestion: { action: 'careful_reply', status: 'accepted' } }])

  const injury = await tab.openPanel(await tab.postOf(handleOf('oda', 'x') ?? ''))
  await injury.getByRole('button', { name: say('escalate_copy') }).waitFor()
  expect(await injury.getByLabel(say('draft_label'), { exact: true }).count()).toBe(0)
  await tab.close()

  const other = await FeedTab.open(browser.context, 'https://www.linkedin.com/feed/')
  // Posts that are scrolled away before anybody could see them are not asked about.
  const complaint = await other.postOf(handleOf('ebba', 'linkedin') ?? '')
  await expect.poll(() => other.nameOn(complaint)).toContain(say('marker_action_careful_reply'))
  const answered = await other.postOf(handleOf('dmitri', 'linkedin') ?? '')
  await expect.poll(() => other.nameOn(answered)).toContain(say('marker_action_done'))
  const panel = await other.openPanel(answered)
  const [who = ''] = say('reason_answered_by_when', 'acme', '…').split(' …')
  expect(await panel.getByText(who).textContent()).toMatch(/ ago\.$/)
  expect(await panel.getByLabel(say('draft_label'), { exact: true }).count()).toBe(0)
  const waiting = async () =>
    listed(await ask('inbox', {})).suggestions.map(({ suggestion }) => suggestion.stranger?.handle)
  // What was read a second time is there a moment later.
  await expect.poll(waiting).toContain(handleOf('ebba', 'linkedin'))
  expect(await waiting()).not.toContain(handleOf('dmitri', 'linkedin'))
  await other.close()
})

it('where nothing is left but what was put off, the list says so', async () => {
  const { suggestions } = listed(await ask('inbox', {}))
  for (const { suggestion } of suggestions) {
    await ask('resolveSuggestion', { id: suggestion.id, status: 'snoozed', snooze: 'one_hour' })
  }
  const popup = await browser.openExtensionPage('popup.html')
  const { putOff } = listed(await ask('inbox', {}))
  expect(putOff).toBeGreaterThan(1)
  await popup.getByText(say('today_put_off', String(putOff)).split(' | ').at(-1) ?? '').waitFor()
  await popup.close()
})
