import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { listed } from '../inbox.ts'
import { FeedTab, launchAsAcme, say } from './panels.ts'

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())

it('a complaint of somebody who is not kept is on the list with its age until it is answered', async () => {
  const tab = await FeedTab.open(browser.context, 'https://x.com/home')
  const post = await tab.postOf('luferrandel')
  await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_careful_reply'))

  const popup = await browser.openExtensionPage('popup.html')
  const row = popup.getByRole('listitem').filter({ hasText: '@luferrandel' })
  await row.getByText(/ ago$/).waitFor()
  await row.getByText(say('action_careful_reply')).waitFor()
  await popup.close()

  const frame = await tab.openPanel(post)
  const text = await tab.fillBlank(frame)
  await frame.getByRole('button', { name: say('draft_insert') }).click()
  await tab.clickOn(post, '[data-testid="reply"]')
  await expect.poll(() => tab.composed(post)).toBe(text)
  await expect.poll(() => tab.panelFrame()).toBeUndefined()
  await tab.page.locator('[data-testid="tweetButton"]').first().click()
  const asked = await tab.panel()
  await asked.getByRole('button', { name: say('sent_yes') }).click()
  await expect.poll(() => tab.nameOn(post)).toContain(say('marker_action_done'))

  const { suggestions, closed } = listed(await ask('inbox', {}))
  expect(suggestions.map(({ suggestion }) => suggestion.stranger?.handle)).not.toContain(
    'luferrandel',
  )
  expect(closed).toMatchObject([{ suggestion: { action: 'careful_reply', status: 'accepted' } }])
  await tab.close()
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
