import { copyFileSync, mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MessageType, RequestOf } from '../../lib/rpc/protocol.ts'
import { backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { say } from './panels.ts'

/** The extension's own pages have it; what uses it here runs there. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } }

/**
 * How often the browser is killed in each step, at a random moment: more than once for whoever
 * wants to know. `tests/unit/nothing-lost` does it at every operation, without a browser.
 */
const TIMES = Number(process.env.ARDENT_KILLS ?? 1)
const ROWS = 2000
/** A file of people who are in no other round's. */
const peopleFile = (round: number) => {
  const row = (_: unknown, n: number) => `Given${n} R${round},import${round}_${n}`
  const rows = ['Name,Twitter', ...Array.from({ length: ROWS }, row)]
  return { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(rows.join('\n')) }
}

type Rows = Record<string, Record<string, unknown>[]>

const profile = mkdtempSync(join(tmpdir(), 'ardent-killed-'))
const backup = join(profile, '..', 'ardent-killed-backup.json')
let browser: Chromium
let page: Page
let kills = 0

beforeAll(start)
afterAll(async () => {
  await browser?.close()
  rmSync(profile, { recursive: true, force: true })
  rmSync(backup, { force: true })
  console.info(`the browser was killed ${kills} times`)
})

async function start(): Promise<void> {
  browser = await launchChromium({ userDataDir: profile })
  page = await browser.openExtensionPage('dashboard.html#/data')
  await page.getByRole('button', { name: say('backup_make') }).waitFor()
}

/** Kills the browser as the system would, and opens the same profile again. */
async function kill(): Promise<void> {
  // Where Chromium notes whose profile this is.
  const lock = join(profile, 'SingletonLock')
  const pid = Number(readlinkSync(lock).split('-').at(-1))
  const gone = browser.context.waitForEvent('close')
  process.kill(pid, 'SIGKILL')
  await gone
  rmSync(lock, { force: true })
  kills++
  await start()
}

/** Every row of every table, and no person who is half there. */
async function rowsThere(): Promise<Rows> {
  const rows: Rows = await page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => {
        request.onsuccess = () => resolve(request.result)
      })
    const db = await done(indexedDB.open('ardent'))
    const tables: Rows = {}
    for (const name of db.objectStoreNames) {
      tables[name] = await done(db.transaction(name).objectStore(name).getAll())
    }
    db.close()
    return tables
  })
  const people = new Set(rows.people?.map(({ id }) => id))
  const owners = Object.values(rows).flatMap((all) => all.flatMap((row) => row.personId ?? []))
  expect(owners.filter((id) => !people.has(id))).toEqual([])
  expect(new Set(rows.findBlocks?.flatMap(({ ids }) => String(ids).match(/.{36}/g)))).toEqual(
    people,
  )
  expect(new Set(rows.identities?.map(({ personId }) => personId))).toEqual(people)
  return rows
}

/** Does a step until the browser is killed in the midst of it. */
async function killedIn(step: () => Promise<unknown>, within: number): Promise<Rows> {
  const moment = Math.random() * within
  step().catch(() => undefined)
  await sleep(moment)
  await kill()
  return rowsThere()
}

const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
const author = (handle: string, network: 'x' | 'facebook' = 'x') =>
  ({
    network,
    author: {
      handle,
      name: `Name ${handle}`,
      url: `https://${network}.com/${handle}`,
      kind: 'person',
    },
  }) as const

/** Sends messages one after the other; `answered` is told the number of each that was answered. */
async function sendEach<T extends MessageType>(
  messages: readonly (readonly [T, RequestOf<T>])[],
  answered: (index: number) => void,
): Promise<void> {
  for (const [index, [type, payload]] of messages.entries()) {
    const answer = await page.evaluate(
      (message) => chrome.runtime.sendMessage(message).catch(() => null),
      { type, payload },
    )
    if (answer?.ok) answered(index)
  }
}

const goTo = (route: string) => page.goto(page.url().replace(/#.*/, `#/${route}`))
const accountsThere = ({ identities = [] }: Rows) =>
  new Set(identities.map(({ handle }) => String(handle)))
const imported = (rows: Rows, round: number) =>
  [...accountsThere(rows)].filter((handle) => handle.startsWith(`import${round}_`)).length
/** What can be undone of a round's import, which must be there as long as the people are. */
const undoable = ({ changes = [] }: Rows, since: number) =>
  changes.filter(({ kind, at, undoneAt }) => kind === 'import' && Number(at) > since && !undoneAt)
    .length

async function readPeople(round: number): Promise<void> {
  await goTo('data/import')
  await page.setInputFiles('input[type=file]', peopleFile(round))
  await press(say('import_to_dry_run'))
  await page.getByRole('heading', { name: say('import_dry_run_title') }).waitFor()
}

async function importPeople(round: number): Promise<void> {
  await readPeople(round)
  await press(/^Import [\d,]+ rows/)
  await page.getByText(/people were added/).waitFor()
  await goTo('data')
}

const ROUNDS = Array.from({ length: TIMES }, (_, n) => n)

describe.each(ROUNDS)('round %i: the browser is killed, and', (round) => {
  it('whoever was tagged is there, and nobody by half', async () => {
    const handles = Array.from({ length: 200 }, (_, n) => `tag${round}_${n}`)
    const tagged: string[] = []
    const messages = handles.map((one) => ['upsertPerson', { ...author(one), vip: true }] as const)
    const tagging = () => sendEach(messages, (n) => tagged.push(handles[n] ?? ''))
    const rows = await killedIn(tagging, 1500)
    const there = accountsThere(rows)
    expect(tagged.filter((handle) => !there.has(handle))).toEqual([])
    const untagged = rows.people?.filter(({ vip }) => !vip).map(({ displayName }) => displayName)
    expect(untagged?.filter((name) => String(name).startsWith('Name tag'))).toEqual([])
  })

  it('two people are merged, or apart', async () => {
    const ask = await backgroundOf(browser)
    const keep = async (network: 'x' | 'facebook') =>
      (await ask('upsertPerson', author(`pair${round}`, network))).person.id
    const [keptId, foldedId] = [await keep('x'), await keep('facebook')]
    const again = async () => {
      for (;;) {
        const { merges } = await ask('mergePeople', { keptId, foldedId })
        await ask('unmergePeople', { mergeId: merges[0]?.id ?? '' })
      }
    }
    const { people = [], merges = [], identities = [] } = await killedIn(again, 800)
    const here = people.filter(({ id }) => id === keptId || id === foldedId)
    const merged = merges.filter(({ kept }) => (kept as { id: string }).id === keptId)
    expect([here.length, merged.length]).toEqual(merged.length ? [1, 1] : [2, 0])
    const accounts = identities.filter(({ handle }) => handle === `pair${round}`)
    expect(new Set(accounts.map(({ personId }) => personId)).size).toBe(here.length)
  })

  it('whoever was erased is gone, and nobody by half', async () => {
    const { people = [] } = await rowsThere()
    const tagged = people.filter(({ displayName }) => String(displayName).startsWith('Name tag'))
    const ids = tagged.slice(0, 40).map(({ id }) => String(id))
    const erased = new Set<string>()
    const messages = ids.map((personId) => ['erasePerson', { personId }] as const)
    const erasing = () => sendEach(messages, (n) => erased.add(ids[n] ?? ''))
    const after = await killedIn(erasing, 600)
    expect(after.people?.filter(({ id }) => erased.has(String(id)))).toEqual([])
  })

  it('an import is there as a whole or not at all, and so is its undoing', async () => {
    const begun = Date.now()
    await readPeople(round)
    const rows = await killedIn(() => press(/^Import [\d,]+ rows/), 1500)
    expect([0, ROWS]).toContain(imported(rows, round))
    expect(undoable(rows, begun)).toBe(imported(rows, round) / ROWS)
    if (imported(rows, round) === 0) await importPeople(round)
    // The latest stands first.
    const undo = page.getByRole('button', { name: /^Undo.*people\.csv/ }).first()
    await undo.waitFor()
    const undone = await killedIn(() => undo.click(), 1500)
    expect([0, ROWS]).toContain(imported(undone, round))
    expect(undoable(undone, begun)).toBe(imported(undone, round) / ROWS)
  })

  it('a restore has put all of it in the place of all there was, or nothing', async () => {
    if (imported(await rowsThere(), round) === 0) await importPeople(round)
    // What people are found by follows from them, and `rowsThere` looks whether it does.
    const content = ({ changes: _, findBlocks: __, findStamps: ___, ...rows }: Rows) => rows
    const download = page.waitForEvent('download')
    await press(say('backup_make'))
    copyFileSync(await (await download).path(), backup)
    await page.getByText('It was read back').waitFor()
    const saved = content(await rowsThere())
    const ask = await backgroundOf(browser)
    await ask('upsertPerson', author(`late${round}`))
    const before = content(await rowsThere())
    await page.locator('input[type=file]').setInputFiles(backup)
    await page.getByText(say('restore_replace')).click()
    await press(say('restore_replace_start'))
    const after = content(await killedIn(() => press(say('restore_replace_yes')), 1500))
    expect([saved, before]).toContainEqual(after)
  })

  it('everything is erased, or nothing', async () => {
    const before = await rowsThere()
    await press(say('erase_start'))
    await page.getByLabel(say('erase_type', say('erase_word'))).fill(say('erase_word'))
    const after = await killedIn(() => press(say('erase_yes')), 150)
    if (Object.values(after).flat().length > 0) expect(after).toEqual(before)
  })

  it('where the worker alone is killed, again and again, what it answered is there', async () => {
    const session = await browser.context.newCDPSession(page)
    await session.send('ServiceWorker.enable')
    const stop = () => session.send('ServiceWorker.stopAllWorkers')
    const handles = Array.from({ length: 40 }, (_, n) => `worker${round}_${n}`)
    const messages = handles.map((one) => ['upsertPerson', { ...author(one), vip: true }] as const)
    const tagged: string[] = []
    // Killed before it can have started, again and again, it would answer nothing: half of its lives are
    // as long as it takes here from its start to an answer.
    await stop()
    const woken = performance.now()
    await sendEach(messages.slice(0, 1), () => undefined)
    const life = 2 * (performance.now() - woken)
    let stopped = false
    const stopping = (async () => {
      for (; !stopped; await sleep(Math.random() * life)) await stop()
    })()
    await sendEach(messages, (n) => tagged.push(handles[n] ?? ''))
    stopped = true
    await stopping
    const there = accountsThere(await rowsThere())
    expect(tagged.filter((handle) => !there.has(handle))).toEqual([])
    expect(tagged.length).toBeGreaterThan(0)
  })
})
