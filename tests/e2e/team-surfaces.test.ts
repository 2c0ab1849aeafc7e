import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { packageFolder } from '../browser/packages.ts'
import { serveFeedsOnly } from '../browser/serve.ts'
import { filledIn } from '../english.ts'
import { people } from '../feeds/core/people.ts'
import { type TestServer, testServer } from '../unit/sync/stand-in.ts'
import { expectFine, NARROW } from './accessible.ts'
import { becomeAcme, FeedTab } from './panels.ts'
import { LANGUAGES } from './places.ts'

interface Colleague {
  browser: Chromium
  ask: Ask
  /** The dashboard's section of the team. */
  page: Page
}

describe.each(LANGUAGES)('in a team, at 320 pixels, in %s', (language, words) => {
  const name = crypto.randomUUID().slice(0, 8)
  const database = `team-${name}`
  const [annUser, benUser] = [`anna-${name}`, `ben-${name}`]
  let server: TestServer
  let ann: Colleague
  let ben: Colleague
  /** What lets Ben in. */
  let code = ''

  beforeAll(async () => {
    server = await testServer()
    server.expectTeam(database)
    ;[ann, ben] = await Promise.all([start(), start()])
  })
  afterAll(async () => {
    await Promise.all([ann?.browser.close(), ben?.browser.close()])
    await server?.stop()
  })

  async function start(): Promise<Colleague> {
    const extension = packageFolder('team')
    const browser = await launchChromium({ extension, language, viewport: NARROW })
    await serveFeedsOnly(browser.context)
    const ask = await backgroundOf(browser)
    await becomeAcme(ask)
    return { browser, ask, page: await browser.openExtensionPage('dashboard.html#/team') }
  }

  type Sentence = keyof typeof words
  const say = (key: Sentence, ...facts: string[]) => filledIn(words[key], facts)
  const part = (page: Page, key: Sentence) => page.getByRole('region', { name: say(key) })
  const press = (page: Page, key: Sentence, ...facts: string[]) =>
    page.getByRole('button', { name: say(key, ...facts), exact: true }).click()
  const fine = (page: Page) => expectFine(page, language)

  async function fill(page: Page, within: Sentence, values: Partial<Record<Sentence, string>>) {
    for (const [key, value] of Object.entries(values)) {
      await part(page, within)
        .getByLabel(say(key as Sentence), { exact: true })
        .fill(value)
    }
  }

  it('has nothing wrong where one is set up', async () => {
    const { page } = ann
    await part(page, 'team_set_up_title').waitFor()
    await fine(page)
    await fill(page, 'team_set_up_title', {
      team_server: server.origin,
      team_database: database,
      team_admin_user: server.user,
      team_admin_password: 'no password',
      team_name: 'Acme care',
      team_my_name: 'Ann',
      team_my_user: annUser,
      team_colleagues: benUser,
    })
    await press(page, 'team_set_up_start')
    await page.locator('.saving-failed').waitFor()
    await fine(page)
    await fill(page, 'team_set_up_title', { team_admin_password: server.password })
    const download = page.waitForEvent('download')
    await press(page, 'team_set_up_start')
    await press(page, 'filter_chip', say('team_save_file'), benUser)
    code = await (await download).path()
    await page.getByText(say('team_standing_fine')).waitFor()
    await fine(page)
  })

  it('has nothing wrong where one is joined, and left', async () => {
    const { page } = ben
    await fill(page, 'team_join_title', { team_code: 'no invitation' })
    await press(page, 'team_join_next')
    await page.locator('.saving-failed').waitFor()
    await fine(page)
    await part(page, 'team_join_title').locator('input[type=file]').setInputFiles(code)
    await press(page, 'team_join_next')
    await fill(page, 'team_join_title', { team_my_name: 'Ben' })
    await fine(page)
    await press(page, 'team_join')
    await page.getByText(say('team_standing_fine')).waitFor()
    for (const way of ['team_leave_keep', 'team_leave_erase'] as const) {
      await press(page, way)
      await fine(page)
      await press(page, 'team_leave_no')
    }
  })

  it('has nothing wrong where a colleague wrote over a word of ours', async () => {
    const author = { handle: 'maralind', name: 'Mara', url: 'https://x.com/maralind' } as const
    const kept = { network: 'x', author: { ...author, kind: 'person' } } as const
    const { person } = await ann.ask('upsertPerson', kept)
    const company = async (of: Colleague) =>
      (await of.ask('findPeople', { query: 'mara', limit: 1 }))[0]?.person.company
    const call = async (of: Colleague, to: Colleague, name: string) => {
      await of.ask('updatePerson', { personId: person.id, changes: { company: name } })
      await to.page.bringToFront()
      await expect.poll(() => company(to)).toBe(name)
    }
    await call(ann, ben, 'Alpine Trails')
    await call(ben, ann, 'Alpine Trails & Huts')
    await ann.page.locator('.replaced').waitFor()
    await fine(ann.page)
  })

  it('has nothing wrong where somebody is assigned to a colleague', async () => {
    const [mara] = await ben.ask('findPeople', { query: 'mara', limit: 1 })
    const personId = mara?.person.id ?? ''
    await ben.ask('handOver', { about: { personId }, to: annUser, words: 'Call her' })
    const { page } = ben
    await page.goto(new URL(`#/people/${personId}`, page.url()).href)
    await press(page, 'handed_give')
    await page.getByLabel(say('handed_to'), { exact: true }).waitFor()
    await fine(page)
    await page.goto(new URL('#/team', page.url()).href)
    const inbox = await ann.browser.openExtensionPage('dashboard.html#/inbox')
    await inbox.getByText(say('handed_from', 'Ben')).waitFor()
    await fine(inbox)
    await inbox.close()
  })

  it('has nothing wrong where a reply waits for approval', async () => {
    await ann.page.bringToFront()
    const kind = (page: Page) =>
      page.getByRole('checkbox', { name: say('action_careful_reply'), exact: true })
    await kind(ann.page).click()
    await ben.page.bringToFront()
    await expect.poll(() => kind(ben.page).isChecked()).toBe(true)
    const tab = await FeedTab.open(ben.browser.context, 'https://x.com/home')
    const panel = await tab.openPanel(await tab.postOf(people.lucia.x))
    await expectFine(tab.page, language, panel)
    await panel.getByLabel(say('draft_label'), { exact: true }).fill('We are on it.')
    await panel.getByRole('button', { name: say('review_ask') }).click()
    await panel.getByRole('button', { name: say('handed_take_back') }).waitFor()
    await expectFine(tab.page, language, panel)
    await tab.close()
    const inbox = await ann.browser.openExtensionPage('dashboard.html#/inbox')
    await inbox.getByText(say('review_asks', 'Ben')).waitFor()
    await fine(inbox)
    await inbox.close()
  })

  it('has nothing wrong where somebody is let in no more', async () => {
    await ann.page.bringToFront()
    await fill(ann.page, 'team_remove_title', {
      team_admin_user: server.user,
      team_admin_password: server.password,
    })
    await press(ann.page, 'team_remove_start')
    await part(ann.page, 'team_invited_title').waitFor()
    await fine(ann.page)
    await ben.page.bringToFront()
    // The new key may be noticed before the refusal.
    const refused = part(ben.page, 'team_again_title')
    await part(ben.page, 'team_key_title').or(refused).waitFor()
    await fine(ben.page)
    await press(ben.page, 'team_sync')
    await refused.waitFor()
    await fine(ben.page)
    await ben.page.goto(new URL('#/inbox', ben.page.url()).href)
    await ben.page.getByText(say('team_locked_lead')).waitFor()
    await fine(ben.page)
  })
})
