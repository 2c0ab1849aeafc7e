import type { Page } from 'playwright-core'
import type { TeamMessage, TeamReply, TeamRequest } from '../../lib/team/protocol.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { buildPackage, packageFolder } from '../browser/packages.ts'
import { type TestServer, testServer } from '../unit/sync/stand-in.ts'
import { waits } from '../waits.ts'
import { bareWrites } from './bare.ts'
import { ratio, say, timed } from './steps.ts'

/** `ARDENT_PEOPLE=100000` tries with as many as it says. */
const PEOPLE = Number(process.env.ARDENT_PEOPLE ?? 10_000)
/** Rows of a large import. */
const IMPORTED = 100_000

/** The extension's own pages have it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

interface Bench {
  server: TestServer
  start(): Promise<Chromium>
}

/** A large import, and people brought to a server on this machine and into a second browser. */
export async function benchTeam(): Promise<void> {
  await buildPackage('team')
  const server = await testServer()
  const browsers: Chromium[] = []
  const start = async () => {
    const browser = await launchChromium({ extension: packageFolder('team') })
    browsers.push(browser)
    return browser
  }
  try {
    await benchImport({ server, start })
    await benchSharing({ server, start })
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()))
    await server.stop()
  }
}

/** An import with every write tracked, against the same without a team. */
async function benchImport({ server, start }: Bench): Promise<void> {
  console.log(`\nAn import of ${IMPORTED.toLocaleString('en')} rows (seconds)`)
  const [alone, ann] = [await start(), await start()]
  const without = await imported(alone, IMPORTED)
  seconds('without a team', without)
  await alone.close()
  const { page } = await setUp(ann, server)
  const within = await imported(ann, IMPORTED)
  seconds('in a team', within, ratio(within, without))
  seconds('until it is noted what of it is to be sent', await timed(() => untilNoted(page)))
  await ann.close()
}

/** The first upload and download, against bare Dexie. */
async function benchSharing({ server, start }: Bench): Promise<void> {
  console.log(`\nA team, ${PEOPLE.toLocaleString('en')} people, an account each (seconds)`)
  const [ann, ben] = [await start(), await start()]
  const { page, code } = await setUp(ann, server)
  await imported(ann, PEOPLE)
  seconds('all of it on the server', await timed(() => untilSent(page)))
  await ann.close()
  const other = await ben.openExtensionPage('dashboard.html#/team')
  const down = await timed(async () => {
    await ask(other, 'joinTeam', { code, name: 'Ben' })
    await untilHere(other)
  })
  const bare = (await bareWrites(other, 'bare', ['people', 'identities'])) * 1000
  seconds('bare bulkPut of the same rows', bare)
  seconds('all of it in another browser', down, ratio(down, bare))
}

/** A team of a browser's own on the server. */
async function setUp(browser: Chromium, server: TestServer) {
  const { origin, user, password } = server
  const page = await browser.openExtensionPage('dashboard.html#/team')
  const name = crypto.randomUUID().slice(0, 8)
  server.expectTeam(`bench-${name}`)
  const { invited } = await ask(page, 'setUpTeam', {
    team: 'Bench',
    server: origin,
    database: `bench-${name}`,
    admin: { user, password },
    me: { user: `anna-${name}`, name: 'Anna' },
    colleagues: [`ben-${name}`],
  })
  return { page, code: invited[0]?.code ?? '' }
}

const seconds = (what: string, milliseconds: number, ...more: string[]) =>
  say(what, (milliseconds / 1000).toFixed(1), ...more)

/** Milliseconds that writing an import takes. */
async function imported(browser: Chromium, count: number): Promise<number> {
  const page = await browser.openExtensionPage('dashboard.html#/data/import')
  page.setDefaultTimeout(waits.inBenchmark)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const buffer = Buffer.from(csv(count))
  await page.setInputFiles('input[type=file]', { name: 'c.csv', mimeType: 'text/csv', buffer })
  await button('Preview the import').click()
  await page.getByRole('tablist').waitFor()
  const taken = await timed(async () => {
    await button(/^Import .* rows$/).click()
    await button('Undo this import').waitFor()
  })
  await page.close()
  return taken
}

async function ask<T extends TeamMessage>(
  page: Page,
  team: T,
  payload: TeamRequest<T>,
): Promise<TeamReply<T>> {
  const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
    team,
    payload,
  })
  const { ok, value, error } = answer as { ok: boolean; value: TeamReply<T>; error: string }
  if (!ok) throw new Error(error)
  return value
}

/** The marks of what was written have become records that are to be sent. */
async function untilNoted(page: Page): Promise<void> {
  for (;;) {
    const { state } = await ask(page, 'teamState', {})
    if ((state?.waiting ?? 0) > IMPORTED) return
    await page.waitForTimeout(200)
  }
}

async function untilSent(page: Page): Promise<void> {
  for (;;) {
    const { state } = await ask(page, 'teamState', {})
    if (state?.standing === 'failing') throw new Error(state.problem)
    if (state?.waiting === 0) return
    await page.waitForTimeout(200)
  }
}

async function untilHere(page: Page): Promise<void> {
  const count = () =>
    page.evaluate(async () => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve) => {
          request.onsuccess = () => resolve(request.result)
        })
      const db = await done(indexedDB.open('ardent'))
      const found = await done(db.transaction('identities').objectStore('identities').count())
      db.close()
      return found
    })
  while ((await count()) < PEOPLE) await page.waitForTimeout(200)
}

function csv(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, n) => `Given${n} Family${n % 997},g${n}@example.org,handle${n},Company ${n % 500}`,
  )
  return ['Name,Email,Twitter Username,Company', ...rows].join('\n')
}
