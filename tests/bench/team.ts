import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { TeamMessage, TeamReply, TeamRequest } from '../../lib/team/protocol.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { buildPackage, packageFolder } from '../browser/packages.ts'
import { testServer } from '../unit/sync/stand-in.ts'
import { waits } from '../waits.ts'
import { bareWrites } from './bare.ts'
import { ratio, say, timed } from './steps.ts'

/** `ARDENT_PEOPLE=100000` tries with as many as it says. */
const PEOPLE = Number(process.env.ARDENT_PEOPLE ?? 10_000)

/** The extension's own pages have it. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

/**
 * People of a team: imported without one and in one, brought to a server on this machine and into a
 * second browser, against bare Dexie.
 */
export async function benchTeam(): Promise<void> {
  await buildPackage('team')
  const server = await testServer()
  const folder = mkdtempSync(join(tmpdir(), 'ardent-team-'))
  const file = join(folder, 'contacts.csv')
  writeFileSync(file, csv())
  const extension = packageFolder('team')
  const start = () => launchChromium({ extension })
  const [alone, ann, ben] = [await start(), await start(), await start()]
  try {
    console.log(`\nA team, ${PEOPLE.toLocaleString('en')} people, an account each (seconds)`)
    const without = await imported(alone, file)
    seconds('imported without a team', without)
    await alone.close()
    const { origin, user, password } = server
    const page = await ann.openExtensionPage('dashboard.html#/team')
    const { invited } = await ask(page, 'setUpTeam', {
      team: 'Bench',
      server: origin,
      database: `bench-${crypto.randomUUID().slice(0, 8)}`,
      admin: { user, password },
      me: { user: 'anna', name: 'Anna' },
      colleagues: ['ben'],
    })
    const within = await imported(ann, file)
    seconds('imported in a team', within, ratio(within, without))
    seconds('all of it on the server', await timed(() => untilSent(page)))
    const other = await ben.openExtensionPage('dashboard.html#/team')
    const { code = '' } = invited[0] ?? {}
    const down = await timed(async () => {
      await ask(other, 'joinTeam', { code, name: 'Ben' })
      await untilHere(other)
    })
    const bare = (await bareWrites(other, 'bare', ['people', 'identities'])) * 1000
    seconds('bare bulkPut of the same rows', bare)
    seconds('all of it in another browser', down, ratio(down, bare))
  } finally {
    await Promise.all([ann.close(), ben.close()])
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}

const seconds = (what: string, milliseconds: number, ...more: string[]) =>
  say(what, (milliseconds / 1000).toFixed(1), ...more)

/** Milliseconds that writing an import takes. */
async function imported(browser: Chromium, file: string): Promise<number> {
  const page = await browser.openExtensionPage('dashboard.html#/data/import')
  page.setDefaultTimeout(waits.inBenchmark)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  await page.setInputFiles('input[type=file]', file)
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

function csv(): string {
  const rows = Array.from(
    { length: PEOPLE },
    (_, n) => `Given${n} Family${n % 997},g${n}@example.org,handle${n},Company ${n % 500}`,
  )
  return ['Name,Email,Twitter Username,Company', ...rows].join('\n')
}
