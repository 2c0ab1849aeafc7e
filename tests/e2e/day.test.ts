import { rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { InboxRow } from '../../lib/model/actions/inbox.ts'
import { type Ask, backgroundOf } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { handleOf, type Site, type Who } from '../feeds/core/people.ts'
import type { Story } from '../feeds/core/story.ts'
import { keepAccounts } from '../sample/seed.ts'
import { FEEDS, KEPT, OVERDUE, SAID } from './day-cast.ts'
import { Hand, lanesOn, packageThatMayNotify, Toolbar } from './desk.ts'
import { FeedTab, launchAsAcme, say } from './panels.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR

/** What is to do: as the background counts it, as the dashboard shows it, and as the toolbar does. */
interface Waiting {
  owed: number
  promise: number
  overdue: number
}

let browser: Chromium
let ask: Ask
let toolbar: Toolbar
let folder: string
let desk: Page
const hand = new Hand()
const ids = new Map<Who, string>()
/** When the feeds are read: a post has the same id however often its page is loaded. */
const now = Date.now()

beforeAll(async () => {
  folder = packageThatMayNotify()
  ;({ browser, ask } = await launchAsAcme(folder))
  toolbar = new Toolbar(browser)
  const { brand } = await ask('settings', {})
  await ask('changeSettings', {
    brand: { ...brand, team: ['anouk.verlinde.4'] },
    escalateTo: ['care@acme.example'],
    staffName: 'Robin',
  })
  for (const who of [...KEPT, ...OVERDUE]) ids.set(who, await keepAccounts(ask, who))
  const contact = { channel: 'email', direction: 'out', kind: 'other', direct: true } as const
  for (const who of OVERDUE) {
    const personId = idOf(who)
    await ask('setVip', { personId, vip: true, why: 'Tells everybody' })
    await ask('logContact', { ...contact, personId, at: now - 60 * DAY })
  }
  for (const [who, hours] of [
    ['dmitri', 2],
    ['ebba', 3],
    ['felix', 4],
  ] as const) {
    await ask('addFollowUp', { personId: idOf(who), why: 'Send the part', due: now + hours * HOUR })
  }
  await openDesk()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

const idOf = (who: Who) => ids.get(who) ?? ''
const inbox = () => ask('inbox', {})

async function openDesk(): Promise<void> {
  desk = await browser.openExtensionPage('dashboard.html#/inbox')
  await desk.locator('.inbox').waitFor()
}

/** How far the background's clock is ahead, in milliseconds. */
let passed = 0

/** Lets time pass, all but two seconds of it at once: the alarm that rings then is a real one. */
async function pass(ms: number): Promise<void> {
  passed += ms - 2000
  await toolbar.moveClock(ms - 2000)
  await ask('addNote', { personId: idOf('bao'), text: `Seen ${passed}` })
}

/** What a clock shows so many milliseconds from now on, such as `08:30`. */
function clockIn(ms: number): string {
  return new Date(Date.now() + passed + ms).toTimeString().slice(0, 5)
}

/** Opens a network's feed as it stands now, and reads it to its end. */
async function read(site: Site, stories: readonly Story[] = SAID[site]): Promise<FeedTab> {
  const query = new URLSearchParams({ now: String(now), told: JSON.stringify(stories) })
  const tab = await FeedTab.open(browser.context, `${FEEDS[site]}?${query}`)
  await tab.page.evaluate((count) => window.feed.scrollThrough(count), stories.length)
  await tab.page.evaluate(() => window.feed.mountLate())
  return tab
}

/** Waits until everything says that just this is to do. */
async function expectWaiting({ owed, promise, overdue }: Waiting): Promise<void> {
  const counts = async () => (await inbox()).counts
  await expect.poll(counts).toMatchObject({ owed, promise, overdue })
  const due = owed + promise
  await expect.poll(() => toolbar.badge()).toBe(due > 0 ? String(due) : '')
  const lanes = Object.entries({ owed, promise, overdue }).filter(([, count]) => count > 0)
  await expect
    .poll(() => lanesOn(desk))
    .toMatchObject(
      Object.fromEntries(
        lanes.map(([lane, count]) => [say(`lane_${lane}` as 'lane_owed'), [count, count]]),
      ),
    )
}

it('begins with whom we have not been in touch with, and nothing in the toolbar', async () => {
  await expectWaiting({ owed: 0, promise: 0, overdue: 5 })
})

it('reminds once that is switched on', async () => {
  const settings = await browser.openExtensionPage('dashboard.html#/settings')
  await hand.click(settings.getByRole('switch', { name: say('reminders_notify') }))
  await expect.poll(async () => (await ask('settings', {})).reminders.notify).toBe(true)
  const never = { quietFrom: '00:00', quietTo: '00:00', daysOff: [], timeZone: '' }
  await ask('changeSettings', { reminders: { notify: true, ...never } })
  await settings.close()
})

it('has twelve who wait once three feeds were read, the injury first, each with its words', async () => {
  for (const site of ['x', 'facebook', 'linkedin'] as const) {
    const tab = await read(site)
    // Facebook gives a post its address once somebody points at it, LinkedIn some time after it.
    const isWhole = ({ network, suggestion }: InboxRow) =>
      network === site && (site === 'facebook' || suggestion?.postUrl)
    const whole = async () => (await inbox()).rows.filter(isWhole).length
    await expect.poll(whole).toBe(SAID[site].length)
    await tab.close()
  }
  await expectWaiting({ owed: 12, promise: 0, overdue: 5 })
  const { rows } = await inbox()
  const owed = rows.filter(({ lane }) => lane === 'owed')
  expect(owed[0]).toMatchObject({
    who: { name: 'Oda Brennhaug' },
    suggestion: { action: 'escalate' },
  })
  expect(new Set(owed.map(({ who }) => who.name)).size).toBe(8)
  expect(
    owed
      .filter(({ who }) => !who.personId)
      .map(({ who }) => who.name)
      .sort(),
  ).toEqual(['Gil Oshrati', 'Oda Brennhaug'])
  expect(owed.every(({ line }) => line)).toBe(true)
})

it('an injury is handed over from the inbox, where its words stand', async () => {
  hand.begin()
  await desk.bringToFront()
  await hand.key(desk, 'j')
  await hand.key(desk, 'Enter')
  const pane = desk.getByRole('complementary', { name: say('inbox_pane') })
  await pane
    .getByText(/broke my wrist/)
    .first()
    .waitFor()
  await pane.getByLabel(say('escalate_to'), { exact: true }).selectOption('care@acme.example')
  await hand.click(pane.getByRole('button', { name: say('escalate_done') }))
  await expectWaiting({ owed: 11, promise: 0, overdue: 5 })
  expect(hand.step().presses).toBe(3)
})

it('a complaint is answered in four clicks on the page, and noted at once', async () => {
  const tab = await read('x')
  hand.begin()
  const post = await tab.postOf(handleOf('lucia', 'x') ?? '')
  let frame = tab.panelFrame()
  await hand.clicking(
    tab.openPanel(post).then((opened) => {
      frame = opened
    }),
  )
  if (!frame) throw new Error('there is no panel')
  const text = await tab.fillBlank(frame, 'is with the depot in Skerry')
  await hand.click(frame.getByRole('button', { name: say('draft_insert') }))
  await hand.clicking(tab.clickOn(post, '[data-testid="reply"]'))
  await expect.poll(() => tab.composed(post)).toBe(text)
  await expect.poll(() => tab.panelFrame()).toBeUndefined()
  await hand.click(tab.page.locator('[data-testid="tweetButton"]').first())
  await expect.poll(() => tab.sent()).toEqual([{ post, text }])
  await expectWaiting({ owed: 10, promise: 0, overdue: 5 })
  const said = await tab.panel()
  await said.getByText(/Robin/).first().waitFor()
  expect(hand.step().presses).toBe(4)
  await tab.close()
})

it('what a colleague has answered on the page is done, whoever looks there next', async () => {
  const [felix, ...others] = SAID.facebook
  if (!felix) throw new Error('Felix has said nothing')
  hand.begin()
  const replies = [
    { by: 'anouk' as const, says: 'Felix, I have found it: it leaves today.', minutes: 4 },
  ]
  const tab = await read('facebook', [{ ...felix, replies }, ...others])
  await expectWaiting({ owed: 9, promise: 0, overdue: 5 })
  expect((await inbox()).rows.map(({ who }) => who.name)).not.toContain('Felix Tarnowell')
  expect(hand.step().presses).toBe(0)
  await tab.close()
})

it('a question is done by one key, and taken back by another', async () => {
  hand.begin()
  await desk.bringToFront()
  const row = desk.locator('.inbox-row').filter({ hasText: 'small planes' })
  await row.locator('.inbox-name').focus()
  await hand.key(desk, 'e')
  await expectWaiting({ owed: 8, promise: 0, overdue: 5 })
  await hand.key(desk, 'u')
  await expectWaiting({ owed: 9, promise: 0, overdue: 5 })
  await row.locator('.inbox-name').focus()
  await hand.key(desk, 'e')
  await expectWaiting({ owed: 8, promise: 0, overdue: 5 })
  expect(hand.step().presses).toBe(3)
})

it('a stranger is put off from the popup for an hour, and is back after it', async () => {
  const popup = await browser.openExtensionPage('popup.html')
  hand.begin()
  const row = popup.locator('.inbox-row').filter({ hasText: 'Gil Oshrati' })
  await hand.click(row.getByRole('button', { name: say('today_more', 'Gil Oshrati') }))
  await row.getByLabel(say('todo_later')).selectOption('one_hour')
  await expectWaiting({ owed: 7, promise: 0, overdue: 5 })
  expect(hand.step().presses).toBe(1)
  await popup.close()
  await pass(HOUR)
  await expectWaiting({ owed: 8, promise: 0, overdue: 5 })
})

it('reminds of what is due with all pages closed', async () => {
  await toolbar.dismiss()
  await pass(3 * HOUR)
  // Of all the browser's pages an empty one alone stays open.
  await browser.context.newPage()
  for (const page of browser.context.pages()) {
    if (page.url() !== 'about:blank') await page.close()
  }
  await expect.poll(() => toolbar.notifications()).toEqual(['due'])
  await expect.poll(() => toolbar.badge()).toBe('11')
  ask = await backgroundOf(browser)
  await openDesk()
  await expectWaiting({ owed: 8, promise: 3, overdue: 5 })
})

it('a promise is kept, somebody heard from us, and a stranger is added, from the list', async () => {
  hand.begin()
  const promise = desk.getByRole('region', { name: say('lane_promise') })
  await hand.click(promise.getByRole('button', { name: say('inbox_done', '') }).first())
  await expectWaiting({ owed: 8, promise: 2, overdue: 5 })
  const overdue = desk.getByRole('region', { name: say('lane_overdue') })
  await hand.click(overdue.getByRole('button', { name: say('inbox_done', '') }).first())
  await expectWaiting({ owed: 8, promise: 2, overdue: 4 })
  await hand.click(desk.getByRole('button', { name: say('today_more', 'Gil Oshrati') }))
  await hand.click(desk.getByRole('button', { name: say('today_keep', 'Gil Oshrati') }))
  await expect
    .poll(async () => (await ask('findPeople', { query: 'gilosh', limit: 1 })).length)
    .toBe(1)
  await expectWaiting({ owed: 8, promise: 2, overdue: 4 })
  expect(hand.step().presses).toBe(4)
})

it('in quiet hours the number alone grows, and what was held back is told at their end', async () => {
  await toolbar.dismiss()
  const quiet = { quietFrom: clockIn(-HOUR), quietTo: clockIn(HOUR), daysOff: [], timeZone: '' }
  await ask('changeSettings', { reminders: { notify: true, ...quiet } })
  await ask('addFollowUp', {
    personId: idOf('mara'),
    why: 'Call',
    due: Date.now() + passed + HOUR / 4,
  })
  await pass(HOUR / 4)
  await expectWaiting({ owed: 8, promise: 3, overdue: 4 })
  expect(await toolbar.notifications()).toEqual([])
  await pass(HOUR)
  await expect.poll(() => toolbar.notifications()).toEqual(['due'])
})

it('the month’s report is printed with what the day has brought', async () => {
  const report = await browser.openExtensionPage('dashboard.html#/relationships/month')
  const summary = report.getByRole('region', { name: say('summary_title') })
  // Of twelve the injury was handed over; Lucia, Felix and Bao were answered, all of them in time.
  await summary.getByText(say('summary_answers_words', '12', '3', '8')).waitFor()
  await summary.getByText('handed over: 1').waitFor()
  await summary.getByText('100%', { exact: true }).waitFor()
  const answers = report.getByRole('region', { name: say('report_answers'), exact: true })
  const rows = answers.locator('table tbody tr')
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent?.trim() ?? '')),
  )
  const counts = cells.map(([kind, , , ...each]) => ({ kind, each: each.map(Number) }))
  const sum = (column: number) => counts.reduce((all, { each }) => all + (each[column] ?? 0), 0)
  expect([0, 1, 2].map(sum), 'answered, handed over, waiting').toEqual([3, 1, 8])
  // Which of those who wait ask or complain is as they were read.
  const answered = (kind: 'kind_complaint' | 'kind_question') =>
    counts.find((one) => one.kind === say(kind))?.each[0]
  expect([answered('kind_complaint'), answered('kind_question')]).toEqual([2, 1])
  expect(counts.at(-1)).toEqual({ kind: say('kind_escalation'), each: [0, 1, 0] })
  await answers.getByText('sent or logged: 1 · seen on the page: 1 · marked as done: 1').waitFor()
  const pdf = await report.pdf({ format: 'A4', preferCSSPageSize: true })
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(0)
  const { ARDENT_DAY_PDF } = process.env
  if (ARDENT_DAY_PDF) writeFileSync(ARDENT_DAY_PDF, pdf)
})
