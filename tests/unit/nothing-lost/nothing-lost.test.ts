import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { tidy } from '../../../lib/background/housekeeping'
import { makeBackup } from '../../../lib/backup/make-backup'
import { mergeBackup } from '../../../lib/backup/merge-backup'
import { replaceAll } from '../../../lib/backup/restore'
import { userErrorMessage } from '../../../lib/error-messages'
import { t } from '../../../lib/i18n'
import { DAY } from '../../../lib/model/days'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { type MessageType, protocol, type RequestOf } from '../../../lib/rpc/protocol'
import { answer } from '../../../lib/rpc/server'
import { bulkEdit } from '../../../lib/store/bulk'
import { Database } from '../../../lib/store/database'
import { eraseAll } from '../../../lib/store/erasure'
import { renameTopic } from '../../../lib/store/insights'
import { recentChanges, undoChange } from '../../../lib/store/undo'
import { content, handlers, page } from '../background/context'
import {
  bytesOf,
  dump,
  id,
  NOW,
  person,
  putInEveryTable,
  putPerson,
  RESTORED,
} from '../backup/everything'
import { importAll } from '../import/importing'
import { job } from '../jobs'
import { RIGHT, TYPES } from '../rpc/messages'
import { type Step, untilDeath, untilDiskFull } from './dying'

const CSV = [
  'Name,Email,Twitter,Notes',
  ...Array.from({ length: 5 }, (_, n) => `Bao${n},bao${n}@example.org,@bao${n},met ${n}`),
  'Ada1 Berg,ada1@example.org,@ada1_x,has an account',
].join('\n')

/** Has the background do something to the database. */
const message =
  <Type extends MessageType>(type: Type, payload: RequestOf<Type> = RIGHT[type]): Step =>
  async (db) => {
    const origin = protocol[type].from.some((one) => one === 'content') ? content : page
    const reply = await answer({ type, payload }, origin, handlers({ db }))
    if (!reply.ok) throw new Error(reply.error)
  }

const EMPTY: Step = async (db) => eraseAll(db, async () => {})
const { campaignId, personId } = RIGHT.recordInCampaign
const mergeId = id(9_000_000)
/** What must have happened before there is something to do. */
const PREPARED: Partial<Record<MessageType, [first: Step, step?: Step]>> = {
  replyBoxEmptied: [message('rememberInsertion')],
  confirmSent: [message('rememberInsertion')],
  denySent: [message('rememberInsertion')],
  reopenSuggestion: [message('resolveSuggestion')],
  undoChange: [
    message('keepMany'),
    async (db) => {
      const [latest] = await recentChanges(db)
      await message('undoChange', { id: latest?.id ?? '' })(db)
    },
  ],
  addSample: [EMPTY],
  removeSample: [
    async (db) => {
      await EMPTY(db)
      await message('addSample')(db)
    },
  ],
  unmergePeople: [message('mergePeople'), message('unmergePeople', { mergeId })],
  recordInCampaign: [
    message('recordInCampaign', { campaignId, personId, asked: false, tookPart: false }),
  ],
}

/** Refused without a team, and nothing of it begun. */
const OF_TEAMS = new Set<MessageType>([
  'handOver',
  'settleHandover',
  'askForReview',
  'settleReview',
])

const messages = TYPES.filter((type) => !OF_TEAMS.has(type)).map(
  (type): [what: string, step: Step, first: Step | undefined] => {
    const [first, step = message(type)] = PREPARED[type] ?? []
    return [type, step, first]
  },
)

const IMPORT: Step = (db) => importAll(db, CSV, {}, NOW)
const MERGE: Step = async (db) =>
  mergeBackup(db, await backup, { all: 'theirs', each: {} }, RESTORED)
const BULK_EDIT: Step = (db) =>
  bulkEdit(
    db,
    [id(1), id(2)],
    { field: 'company', value: 'trail' },
    { by: 'Robin', at: NOW },
    'Company',
    job(),
  )
const UNDO: Step = async (db) => {
  const [latest] = await recentChanges(db)
  await undoChange(db, latest?.id ?? '', NOW)
}

/** What the dashboard does to it, and what comes first. */
const works: [what: string, step: Step, first?: Step][] = [
  ['an import', IMPORT],
  ['taking an import back', UNDO, IMPORT],
  ['a restore', async (db) => replaceAll(db, await backup, RESTORED)],
  ['a merge of a backup', MERGE],
  ['taking a merge of a backup back', UNDO, MERGE],
  ['a change of many people', BULK_EDIT],
  ['taking a change of many people back', UNDO, BULK_EDIT],
  ['renaming a topic', (db) => renameTopic(db, 'Straps', 'Buckles')],
]

/** They are hundreds of operations: one is tried, then every one that is half as far on again. */
const LONG = new Set(['addSample', 'removeSample'])

/** The operation to die at after the `nth`. */
const following = (what: string, nth: number) => (LONG.has(what) ? Math.ceil(nth * 1.5) : nth + 1)

/** How often, for whoever wants to know. */
const told = { kills: 0, full: 0 }

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

const NAME = 'lost'

/** A step that makes the same ids whenever it is done. */
const alike =
  (step: Step): Step =>
  (db) => {
    let made = 9_000_000
    vi.spyOn(crypto, 'randomUUID').mockImplementation(() => id(made++) as never)
    return step(db)
  }

/** A database with somebody in every table and somebody else, as it is before a step. */
async function fill(first?: Step, name = NAME): Promise<Database> {
  const db = new Database(name)
  await db.delete({ disableAutoOpen: false })
  await putInEveryTable(db, person(1), 'one')
  await putPerson(db, person(2))
  // People who are on one network cannot be merged.
  await db.identities.where('personId').equals(id(2)).delete()
  if (first) await alike(first)(db)
  return db
}

async function standing(): Promise<string> {
  const db = new Database(NAME)
  const all = JSON.stringify(await dump(db))
  db.close()
  return all
}

const backup = (async () => {
  const db = await fill(undefined, 'elsewhere')
  await db.people.update(id(1), { displayName: 'Renamed elsewhere' })
  await putPerson(db, person(3))
  return bytesOf(await makeBackup(db, DEFAULT_SETTINGS, NOW))
})()

/** What stands before and after a step that nothing interrupts; before it at the end. */
async function bothSides(step: Step, first?: Step): Promise<[before: string, after: string]> {
  const db = await fill(first)
  const before = await standing()
  await step(db)
  db.close()
  const after = await standing()
  ;(await fill(first)).close()
  expect(await standing()).toBe(before)
  return [before, after]
}

describe.each([...messages, ...works])('%s', (what, given, first?: Step) => {
  const step = alike(given)

  it('is done or not begun when the process dies, at whatever operation', async () => {
    const [before, done] = await bothSides(step, first)
    for (let nth = 1; !(await untilDeath(NAME, nth, step)); nth = following(what, nth)) {
      told.kills++
      const left = await standing()
      // What is left to do once it is written is to answer.
      if (left === done && left !== before) break
      expect(left, `dead at operation ${nth}`).toBe(before)
    }
  })

  it('is not begun when the disk is full, and that is said', async () => {
    const [before, done] = await bothSides(step, first)
    // What comes of posts that go past, and of a box that empties, is written by a job that nobody waits for.
    if (['annotate', 'replyBoxEmptied'].includes(what)) return
    let tried = 0
    for (let write = 1; ; write = following(what, write)) {
      const error = await untilDiskFull(NAME, write, step)
      if (error === undefined) break
      tried++
      expect(userErrorMessage(error) ?? String(error)).toContain(t('error_disk_full'))
      expect(await standing(), `full at write ${write}`).toBe(before)
    }
    told.full += tried
    if (before !== done) expect(tried).toBeGreaterThan(0)
  })
})

it('a step of two transactions would be seen', async () => {
  const db = await fill()
  const torn: Step = async (dying) => {
    await dying.notes.clear()
    await dying.people.clear()
  }
  const before = await standing()
  await untilDeath(NAME, 2, torn)
  const after = await dump(db)
  expect([after.notes?.length, after.people?.length]).toEqual([0, 2])
  expect(await standing()).not.toBe(before)
  db.close()
})

it('what is too old is forgotten by the next start, wherever the last one died', async () => {
  const later: Step = async (db) =>
    tidy({ db, settings: { get: async () => DEFAULT_SETTINGS }, now: () => NOW + 1000 * DAY })
  const [before, after] = await bothSides(later)
  expect(after).not.toBe(before)
  let nth = 1
  while (!(await untilDeath(NAME, nth, later))) {
    told.kills++
    const again = new Database(NAME)
    await later(again)
    again.close()
    expect(await standing(), `dead at operation ${nth}`).toBe(after)
    ;(await fill()).close()
    nth++
  }
  expect(nth).toBeGreaterThan(5)
})

it('erasing everything can be asked for again where it died before the settings went', async () => {
  const db = await fill()
  const dead = new Promise<never>(() => {})
  await Promise.race([
    eraseAll(db, () => dead),
    vi.waitUntil(async () => !(await db.people.count())),
  ])
  const forgetStorage = vi.fn(async () => {})
  await eraseAll(db, forgetStorage)
  expect(forgetStorage).toHaveBeenCalledOnce()
  db.close()
})

afterAll(() => console.info(`${told.kills} kills, ${told.full} full disks`))
