import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Answer } from '../../lib/rpc/protocol.ts'
import type { TeamMessage, TeamReply, TeamRequest } from '../../lib/team/protocol.ts'
import { backgroundOf, backgroundOfFirefox } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { packageFolder } from '../browser/packages.ts'
import { type TestServer, testServer } from '../unit/sync/stand-in.ts'

let server: TestServer
let chromium: Chromium
let firefox: Firefox

beforeAll(async () => {
  server = await testServer()
  ;[chromium, firefox] = await Promise.all([
    launchChromium({ extension: packageFolder('team') }),
    launchFirefox({ extension: packageFolder('team-firefox') }),
  ])
})
afterAll(async () => {
  await Promise.all([chromium?.close(), firefox?.close()])
  await server?.stop()
})

/** The extension's own pages have it. */
declare const browser: { runtime: { sendMessage(message: unknown): Promise<Answer> } }
declare const chrome: typeof browser

/** Asks the team's part of a background. */
const teamOf =
  (send: (message: object) => Promise<Answer>) =>
  async <T extends TeamMessage>(team: T, payload: TeamRequest<T>): Promise<TeamReply<T>> => {
    const answer = await send({ team, payload })
    if (!answer.ok) throw new Error(answer.error)
    return answer.value as TeamReply<T>
  }

const someone = (handle: string) => ({
  network: 'x' as const,
  author: { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' as const },
})

it('a browser of another maker joins: what is kept in either is in the other', async () => {
  const own = await chromium.openExtensionPage('dashboard.html#/team')
  const ann = teamOf((message) =>
    own.evaluate((asked) => chrome.runtime.sendMessage(asked), message),
  )
  const name = crypto.randomUUID().slice(0, 8)
  server.expectTeam(`team-${name}`)
  const { invited } = await ann('setUpTeam', {
    team: 'Acme care',
    server: server.origin,
    database: `team-${name}`,
    admin: { user: server.user, password: server.password },
    me: { user: `ann-${name}`, name: 'Ann' },
    colleagues: [`ben-${name}`],
  })
  const askAnn = await backgroundOf(chromium)
  await askAnn('upsertPerson', someone('maralind'))

  const page: Page = await firefox.openExtensionPage('dashboard.html#/team')
  const ben = teamOf((message) =>
    page.evaluate((asked) => browser.runtime.sendMessage(asked), message as never),
  )
  await ben('joinTeam', { code: invited[0]?.code ?? '', name: 'Ben' })
  const askBen = backgroundOfFirefox(page)
  const found = async (ask: typeof askBen, query: string) =>
    (await ask('findPeople', { query, limit: 5 })).length
  await expect.poll(() => found(askBen, 'maralind')).toBe(1)

  await page.bringToFront()
  await askBen('upsertPerson', someone('noor'))
  await own.bringToFront()
  await expect.poll(() => found(askAnn, 'noor')).toBe(1)
  expect((await ben('teamState', {})).state).toMatchObject({ standing: 'fine' })

  const reach = (url: string) =>
    fetch(url).then(
      () => 'reached',
      () => 'refused',
    )
  expect(await page.evaluate(reach, server.origin)).toBe('refused')
})
