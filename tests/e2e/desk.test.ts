import { readFileSync, rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Settings } from '../../lib/model/settings.ts'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { handleOf } from '../feeds/core/people.ts'
import type { Story } from '../feeds/core/story.ts'
import { keepAccounts } from '../sample/seed.ts'
import { packageThatMayNotify, Toolbar } from './desk.ts'
import { FeedTab, launchAsAcme, say } from './panels.ts'

const HOUR = 3_600_000

const SAID: Story[] = [
  {
    by: 'lucia',
    says: '@acme order 4471 has been “out for delivery” for six days and nobody answers the chat. This is really disappointing.',
    minutes: 190,
  },
  {
    by: 'mara',
    says: 'Thank you @acme! My pack came back good as new, best repair bench there is.',
    minutes: 40,
  },
]

let browser: Chromium
let ask: Ask
let folder: string
let toolbar: Toolbar
let desk: Page
let lucia: string
/** When the feed is read: a post has the same id however often its page is loaded. */
const now = Date.now()

beforeAll(async () => {
  folder = packageThatMayNotify()
  ;({ browser, ask } = await launchAsAcme(folder))
  toolbar = new Toolbar(browser)
  lucia = await keepAccounts(ask, 'lucia')
  desk = await browser.openExtensionPage('dashboard.html#/inbox')
  await desk.locator('.inbox').waitFor()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

async function read(): Promise<FeedTab> {
  const query = new URLSearchParams({ now: String(now), told: JSON.stringify(SAID) })
  return FeedTab.open(browser.context, `https://x.com/home?${query}`)
}

it('who is new today is counted once that is switched on in the inbox, where it says what it does', async () => {
  const part = desk.locator('.inbox-new')
  await part.locator('summary').click()
  await part.getByText(say('settings_discover_hint')).waitFor()
  await part.getByRole('switch', { name: say('settings_discover') }).click()
  await expect.poll(async () => (await ask('settings', {})).discoverAdvocates).toBe(true)
  const tab = await read()
  const newcomers = async () => (await ask('inbox', {})).newcomers?.map(({ handle }) => handle)
  await expect.poll(newcomers).toEqual([handleOf('mara', 'x')])
  await tab.close()
})

it('a view that was saved in the dashboard is one of the popup’s', async () => {
  await desk.reload()
  await desk.getByRole('button', { name: say('lane_owed') }).click()
  await desk.getByRole('button', { name: say('inbox_save_view') }).click()
  await desk.getByLabel(say('inbox_view_name'), { exact: true }).fill('Waiting only')
  await desk.getByRole('button', { name: say('inbox_save_view') }).click()
  await ask('addFollowUp', { personId: lucia, why: 'Send the strap', due: Date.now() - HOUR })
  const popup = await browser.openExtensionPage('popup.html')
  await popup.getByRole('region', { name: say('lane_promise') }).waitFor()
  await popup.getByLabel(say('inbox_views'), { exact: true }).selectOption('Waiting only')
  await expect.poll(() => popup.locator('.inbox-lane').count()).toBe(1)
  await popup.getByRole('region', { name: say('lane_owed') }).waitFor()
  await popup.close()
})

it('promises are a file for calendars, and one is put off to a day', async () => {
  await desk.reload()
  const download = desk.waitForEvent('download')
  await desk.getByRole('button', { name: say('calendar_save') }).click()
  const file = readFileSync(await (await download).path(), 'utf8')
  expect(file).toMatch(/BEGIN:VEVENT[\s\S]*SUMMARY:.*Send the strap[\s\S]*END:VEVENT/)
  const lane = desk.getByRole('region', { name: say('lane_promise') })
  await lane.getByRole('button', { name: say('today_more', 'Lucía Ferrandel') }).click()
  await lane.getByLabel(say('todo_later')).selectOption('date')
  await lane.getByLabel(say('snooze_day')).fill('2099-03-04')
  await lane.getByRole('button', { name: say('todo_later') }).click()
  const due = async () => (await ask('followUpsOf', { personId: lucia }))[0]?.due
  await expect.poll(due).toBe(new Date(2099, 2, 4, 9).getTime())
})

it('nobody is reminded on a day off, nor in the quiet hours of another time zone', async () => {
  const always: Settings['reminders'] = {
    notify: true,
    quietFrom: '00:00',
    quietTo: '00:00',
    daysOff: [],
    timeZone: '',
  }
  const clock = (timeZone: string, ms: number) =>
    new Date(Date.now() + ms).toLocaleTimeString('en-GB', { timeZone }).slice(0, 5)
  const [quietFrom, quietTo] = [clock('Asia/Tokyo', -HOUR), clock('Asia/Tokyo', HOUR)]
  let due = (await ask('inbox', {})).counts.owed
  /** Whether somebody is told of a promise that is due now; the number grows either way. */
  const tells = async (reminders: Partial<Settings['reminders']>) => {
    await toolbar.dismiss()
    await ask('changeSettings', { reminders: { ...always, ...reminders } })
    await ask('addFollowUp', { personId: lucia, why: 'Call', due: Date.now() - 1000 })
    due += 1
    await expect.poll(() => toolbar.badge()).toBe(String(due))
    return (await toolbar.notifications()).length > 0
  }
  const today = new Date().getDay()
  expect(await tells({ daysOff: [today] })).toBe(false)
  expect(await tells({ quietFrom, quietTo, timeZone: 'Asia/Tokyo' })).toBe(false)
  await toolbar.dismiss()
  await ask('changeSettings', {
    reminders: { ...always, quietFrom, quietTo, timeZone: 'America/New_York' },
  })
  await expect.poll(() => toolbar.notifications()).toEqual(['due'])
})

it('what was answered here is said with its time, and taken back by a click', async () => {
  const tab = await read()
  const waiting = async () => (await ask('inbox', {})).counts.owed
  const before = await waiting()
  const post = await tab.postOf(handleOf('lucia', 'x') ?? '')
  const frame = await tab.openPanel(post)
  const text = await tab.fillBlank(frame, 'is with the depot in Skerry')
  await frame.getByRole('button', { name: say('draft_insert') }).click()
  await tab.clickOn(post, '[data-testid="reply"]')
  await expect.poll(() => tab.composed(post)).toBe(text)
  await expect.poll(() => tab.panelFrame()).toBeUndefined()
  await tab.page.locator('[data-testid="tweetButton"]').first().click()
  const said = (await tab.panel()).locator('.sent-logged')
  const [by = ''] = say('sent_logged', '…').split('…')
  expect(await said.textContent()).toMatch(new RegExp(`${RegExp.escape(by)}\\d+:\\d\\d`))
  await expect.poll(waiting).toBe(before - 1)
  await said.getByRole('button', { name: say('undo'), exact: true }).click()
  await expect.poll(waiting).toBe(before)
  const { contacts } = await ask('card', { personId: lucia })
  expect(contacts.filter(({ direction }) => direction === 'out')).toEqual([])
  await tab.close()
})
