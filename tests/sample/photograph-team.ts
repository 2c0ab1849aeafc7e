import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Answer } from '../../lib/rpc/protocol.ts'
import type { TeamMessage, TeamReply, TeamRequest } from '../../lib/team/protocol.ts'
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { buildPackage, packageFolder } from '../browser/packages.ts'
import { serveFeedsOnly } from '../browser/serve.ts'
import { FeedTab } from '../e2e/panels.ts'
import { people } from '../feeds/core/people.ts'
import { testServer } from '../unit/sync/stand-in.ts'
import { save } from './save.ts'
import { seed } from './seed.ts'
import { TEAM_FORM_SIZE, TEAM_SIZE } from './sizes.ts'

/** The extension's own pages have it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<Answer> } }

const word = (key: keyof typeof english) => english[key].message

/** A member's browser, and what its background knows of the team. */
interface Member {
  chromium: Chromium
  page: Page
  team<T extends TeamMessage>(team: T, payload: TeamRequest<T>): Promise<TeamReply<T>>
}

/** Writes the pictures of a team into a folder: how one is set up, a conflict, who is on a post. */
export async function photographTeam(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  await buildPackage('team')
  const server = await testServer()
  const [ann, ben] = [await member(), await member()]
  try {
    await photographSetUp(ann, join(folder, 'team-set-up.png'))
    const database = `team-${crypto.randomUUID().slice(0, 8)}`
    server.expectTeam(database)
    const { invited } = await ann.team('setUpTeam', {
      team: 'Acme care',
      server: server.origin,
      database,
      admin: { user: server.user, password: server.password },
      me: { user: 'robin', name: 'Robin' },
      colleagues: ['ben'],
    })
    await ben.team('joinTeam', { code: invited[0]?.code ?? '', name: 'Ben' })
    await photographConflict(ann, ben, join(folder, 'team-conflict.png'))
    await photographOnIt(ann, ben, join(folder, 'team-on-it.png'))
  } finally {
    await Promise.all([ann.chromium.close(), ben.chromium.close()])
    await server.stop()
  }
}

async function member(): Promise<Member> {
  const chromium = await launchChromium({ extension: packageFolder('team'), language: 'en' })
  await serveFeedsOnly(chromium.context)
  const page = await chromium.openExtensionPage('dashboard.html#/team')
  return {
    chromium,
    page,
    async team(team, payload) {
      const message = { team, payload }
      const answer = await page.evaluate((asked) => chrome.runtime.sendMessage(asked), message)
      if (!answer.ok) throw new Error(answer.error)
      return answer.value as never
    },
  }
}

async function photographSetUp({ chromium }: Member, file: string): Promise<void> {
  const page = await chromium.openExtensionPage('dashboard.html#/team')
  // As high as the form is.
  await page.setViewportSize(TEAM_FORM_SIZE)
  const form = page.getByRole('region', { name: word('team_set_up_title') })
  const fill = (key: keyof typeof english, value: string) =>
    form.getByLabel(word(key), { exact: true }).fill(value)
  await fill('team_server', 'https://couch.example.org')
  await fill('team_admin_user', 'admin')
  await fill('team_admin_password', 'not shown')
  await fill('team_name', 'Acme care')
  await fill('team_my_name', 'Robin')
  await fill('team_my_user', 'robin')
  await fill('team_colleagues', 'ben, chloe')
  await save(page, file)
}

/** Two give the same person different companies. */
async function photographConflict(ann: Member, ben: Member, file: string): Promise<void> {
  await seed(ann.chromium)
  const [askAnn, askBen] = [await backgroundOf(ann.chromium), await backgroundOf(ben.chromium)]
  const found = async (ask: typeof askAnn) =>
    (await ask('findPeople', { query: 'Mara', limit: 1 }))[0]?.person
  const [mara] = await askAnn('findPeople', { query: 'Mara', limit: 1 })
  const personId = mara?.person.id ?? ''
  await ben.page.bringToFront()
  await until(ben.page, async () => (await found(askBen)) !== undefined)
  await askAnn('updatePerson', { personId, changes: { company: 'Alpine Trails' } })
  await until(ben.page, async () => (await found(askBen))?.company === 'Alpine Trails')
  await askBen('updatePerson', { personId, changes: { company: 'Alpine Trails & Huts' } })
  await until(ann.page, async () => (await ann.team('replacedValues', {})).values.length > 0)
  const page = await ann.chromium.openExtensionPage('dashboard.html#/team')
  await page.setViewportSize(TEAM_SIZE)
  await page.getByRole('heading', { name: word('team_replaced_title') }).scrollIntoViewIfNeeded()
  await save(page, file)
}

/** One puts a draft into the reply box, and the other opens the panel on the same post. */
async function photographOnIt(ann: Member, ben: Member, file: string): Promise<void> {
  const theirs = await FeedTab.open(ben.chromium.context, 'https://x.com/home?theme=light')
  await theirs.page.setViewportSize(TEAM_SIZE)
  const tab = await FeedTab.open(ann.chromium.context, 'https://x.com/home?theme=light')
  const post = await tab.postOf(people.mara.x)
  const frame = await tab.openPanel(post)
  await tab.fillBlank(frame)
  await tab.clickOn(post, '[data-testid=reply]')
  await frame.getByRole('button', { name: word('draft_insert') }).click()
  await theirs.page.bringToFront()
  const panel = await theirs.openPanel(await theirs.postOf(people.mara.x))
  await panel.getByText('Robin').first().waitFor()
  await theirs.page.mouse.move(2, 2)
  await save(theirs.page, file)
}

async function until(page: Page, isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await page.waitForTimeout(200)
}
