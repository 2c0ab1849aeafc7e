import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { packageFolder } from '../browser/packages.ts'
import { startRecorder } from '../browser/recorder.ts'
import { serveFeedsOnly } from '../browser/serve.ts'
import { people } from '../feeds/core/people.ts'
import { signIn, type TestServer, testServer } from '../unit/sync/stand-in.ts'
import { becomeAcme, FeedTab, say } from './panels.ts'

const NAME = crypto.randomUUID().slice(0, 8)
const DATABASE = `team-${NAME}`

let server: TestServer
let ann: Colleague
let ben: Colleague

interface Colleague {
  browser: Chromium
  /** The dashboard's section of the team. */
  team: Page
  feed: FeedTab
}

beforeAll(async () => {
  server = await testServer()
  server.expectTeam(DATABASE)
  ;[ann, ben] = await Promise.all([start(), start()])
})
afterAll(async () => {
  await Promise.all([ann?.browser.close(), ben?.browser.close()])
  await server?.stop()
})

async function start(): Promise<Colleague> {
  const browser = await launchChromium({ extension: packageFolder('team') })
  await serveFeedsOnly(browser.context)
  await becomeAcme(await backgroundOf(browser))
  const team = await browser.openExtensionPage('dashboard.html#/team')
  return { browser, team, feed: await FeedTab.open(browser.context, 'https://x.com/home') }
}

const fill = (page: Page, key: Parameters<typeof say>[0], value: string) =>
  page.getByLabel(say(key), { exact: true }).first().fill(value)
const press = (page: Page, key: Parameters<typeof say>[0]) =>
  page.getByRole('button', { name: say(key), exact: true }).click()

/** All that lies in the team's database, as whoever runs the server sees it. */
async function everything(): Promise<string> {
  const headers = signIn(server.user, server.password)
  const url = `${server.origin}/${DATABASE}/_all_docs?include_docs=true`
  const reply = await fetch(url, { headers })
  return reply.text()
}

describe('two browsers', () => {
  it('become a team: one sets it up, the other joins by the file that was handed on', async () => {
    const { team } = ann
    await team.bringToFront()
    const form = team.getByRole('region', { name: say('team_set_up_title') })
    await form.getByLabel(say('team_server')).fill(server.origin)
    await form.getByLabel(say('team_database')).fill(DATABASE)
    await form.getByLabel(say('team_admin_user')).fill(server.user)
    await form.getByLabel(say('team_admin_password')).fill(server.password)
    await form.getByLabel(say('team_name'), { exact: true }).fill('Acme care')
    await form.getByLabel(say('team_my_name')).fill('Ann Planted')
    await form.getByLabel(say('team_my_user')).fill(`anna-${NAME}`)
    await form.getByLabel(say('team_colleagues')).fill(`ben-${NAME}, cai-${NAME}`)
    await press(team, 'team_set_up_start')
    const download = team.waitForEvent('download')
    await team
      .getByRole('button', { name: say('filter_chip', say('team_save_file'), `ben-${NAME}`) })
      .click()
    const file = await (await download).path()
    expect(readFileSync(file, 'utf8')).toMatch(/^ardent1\./)
    await team.getByText(say('team_standing_fine')).waitFor()

    await ben.team.bringToFront()
    await ben.team.locator('input[type=file]').setInputFiles(file)
    await press(ben.team, 'team_join_next')
    await ben.team
      .getByText(say('team_join_what', 'Acme care', new URL(server.origin).host, `ben-${NAME}`))
      .waitFor()
    await fill(ben.team, 'team_my_name', 'Ben')
    await press(ben.team, 'team_join')
    await ben.team.getByText(say('team_standing_fine')).waitFor()
    for (const page of [ann.team, ben.team])
      await page.locator('bdi').getByText('Ann Planted').waitFor()
  })

  it('share: a star in one is on the marker in the other', async () => {
    await ben.feed.page.bringToFront()
    await ann.feed.page.bringToFront()
    const post = await ann.feed.postOf('maralind')
    const theirs = await ben.feed.postOf('maralind')
    await expect.poll(() => ben.feed.nameOn(theirs)).toContain(': ')
    expect(await ben.feed.nameOn(theirs)).not.toContain(say('marker_vip'))
    const at = performance.now()
    await ann.feed.star(post)
    await expect.poll(() => ben.feed.nameOn(theirs), { interval: 50 }).toContain(say('marker_vip'))
    console.info(`a star is at the other’s after ${Math.round(performance.now() - at)} ms`)
  })

  it('tell of an answer that is under way: the other’s panel says who is on it', async () => {
    const theirs = await ben.feed.postOf('maralind')
    await ben.feed.page.bringToFront()
    const panel = await ben.feed.openPanel(theirs)
    await ann.feed.page.bringToFront()
    const post = await ann.feed.postOf('maralind')
    const frame = await ann.feed.openPanel(post)
    await ann.feed.fillBlank(frame)
    await ann.feed.clickOn(post, REPLY)
    const at = performance.now()
    await frame.getByRole('button', { name: say('draft_insert') }).click()
    await panel.getByText(say('colleague_on', 'Ann Planted')).waitFor()
    console.info(`who is on it is at the other’s after ${Math.round(performance.now() - at)} ms`)
    await expect.poll(() => ben.feed.nameOn(theirs)).toContain(say('marker_action_taken'))
  })

  it('have a reply approved by a second pair of eyes before it goes into the box', async () => {
    const kind = (page: Page) =>
      page.getByRole('checkbox', { name: say('action_careful_reply'), exact: true })
    await ann.team.bringToFront()
    await kind(ann.team).click()
    await ben.team.bringToFront()
    await expect.poll(() => kind(ben.team).isChecked()).toBe(true)

    await ben.feed.page.bringToFront()
    await ben.feed.closePanel()
    const post = await ben.feed.postOf(people.lucia.x)
    const frame = await ben.feed.openPanel(post)
    const text = await ben.feed.fillBlank(frame)
    const insert = frame.getByRole('button', { name: say('draft_insert') })
    await frame.getByRole('button', { name: say('review_ask') }).click()
    await frame.getByRole('button', { name: say('handed_take_back') }).waitFor()
    expect(await insert.count()).toBe(0)

    const inbox = await ann.browser.openExtensionPage('dashboard.html#/inbox')
    await inbox.getByText(say('review_asks', 'Ben')).waitFor()
    expect(await inbox.getByLabel(say('review_text')).inputValue()).toBe(text)
    await inbox.getByRole('button', { name: say('review_approve') }).click()

    await ben.feed.page.bringToFront()
    await frame.getByText(say('review_approved', 'Ann Planted')).waitFor()
    await ben.feed.clickOn(post, REPLY)
    await insert.click()
    await expect.poll(() => ben.feed.composed(post)).toBe(text)
    await inbox.close()
  })

  it('and what lies on the server says nothing of whom', async () => {
    const all = await everything()
    expect(all.match(/"e":"0\./g)?.length).toBeGreaterThan(3)
    expect(all).not.toMatch(/maralind|Lindqvist|Planted|Acme|\bBen\b/)
  })
})

describe('of the package for teams', () => {
  it('the background alone can reach a server, and no page', async () => {
    const reach = (url: string) =>
      fetch(url).then(
        () => 'reached',
        () => 'refused',
      )
    const page = await ann.browser.openExtensionPage('dashboard.html')
    expect(await page.evaluate(reach, server.origin)).toBe('refused')
    expect(await (await ann.browser.worker()).evaluate(reach, server.origin)).toBe('reached')
    await page.close()
  })

  it('nothing leaves as long as there is no team', async () => {
    const recorder = await startRecorder()
    const browser = await launchChromium({
      extension: packageFolder('team'),
      proxy: recorder.proxy,
    })
    try {
      await serveFeedsOnly(browser.context)
      const ask = await backgroundOf(browser)
      await becomeAcme(ask)
      const tab = await FeedTab.open(browser.context, 'https://x.com/home')
      await tab.star(await tab.postOf('maralind'))
      await expect.poll(async () => (await ask('countVips', {})).count).toBe(1)
      for (const section of ['team', 'people', 'data']) {
        const page = await browser.openExtensionPage(`dashboard.html#/${section}`)
        await page.locator('h1').waitFor()
      }
      expect(recorder.requests.filter((one) => !OF_CHROMIUM.test(one))).toEqual([])
    } finally {
      await browser.close()
      await recorder.close()
    }
  })
})

/** What opens X's box for a reply. */
const REPLY = '[data-testid=reply]'

/** Where Chromium looks for updates of its own, and where it connects ahead for a tab. */
const OF_CHROMIUM = /\b(google|googleapis|gvt1)\.com(:443|\/|$)|^x\.com:443$/
