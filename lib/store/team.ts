import type { Database } from './database'
import { type KnownRow, known, members, outbox, overruled, REFUSED, remember } from './team-tables'
import { CLOCK, withoutMarks } from './track'

/** Keys in one mark. */
const MARKED = 500

/** What a browser is told when it enters a team. */
interface Entering {
  me: object
  clock: object
  member: { user: string; name: string }
  /** The tables that are shared. */
  tables: readonly string[]
  next(clock: object): { stamp: string; clock: object }
}

/** Makes this browser one of a team's, and has all that is here go to it. */
export async function enterTeam(db: Database, entering: Entering): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await remember(db, 'me', entering.me)
    // All at one time, as it stands together; who was erased before, before.
    const before = entering.next(entering.clock)
    const { stamp, clock } = entering.next(before.clock)
    for (const table of entering.tables) {
      await markAll(db, table, table === 'erasures' ? before.stamp : stamp)
    }
    await remember(db, CLOCK, clock)
    await members(db).put(entering.member)
  })
}

async function markAll(db: Database, table: string, stamp: string): Promise<void> {
  const keys = await db.table(table).toCollection().primaryKeys()
  for (let at = 0; at < keys.length; at += MARKED) {
    const some = keys.slice(at, at + MARKED) as string[]
    await outbox(db).add({ table, keys: some, stamp, puts: true } as never)
  }
}

/** Forgets the team; everybody who is kept stays here. */
export async function forgetTeam(db: Database): Promise<void> {
  const tables = [
    'team',
    'outbox',
    'known',
    'overruled',
    'members',
    'claims',
    'handovers',
    'agreements',
    'reviews',
  ]
  await withoutMarks(db, tables, async () => {
    for (const table of tables) await db.table(table).clear()
  })
}

/** Has everything be sent again: sealed with another key, the same is something else. */
export async function sendAllAgain(db: Database): Promise<void> {
  await known(db).toCollection().modify({ dirty: 1 })
}

/** How much the server does not have yet: records, refused ones too, and writes that are not noted. */
export async function countWaiting(db: Database): Promise<number> {
  const [marks, dirty] = await Promise.all([
    outbox(db).count(),
    known(db).where('dirty').above(0).count(),
  ])
  return marks + dirty
}

/** What the server refuses to take. */
export function refusedRows(db: Database): Promise<KnownRow[]> {
  return known(db).where('dirty').equals(REFUSED).toArray()
}

/** Has what was refused be sent once more. */
export async function sendRefusedAgain(db: Database): Promise<void> {
  await known(db).where('dirty').equals(REFUSED).modify({ dirty: 1 })
}

/** Takes a value off the list of those that a colleague's replaced. */
export async function forgetReplaced(db: Database, id: number): Promise<void> {
  await overruled(db).delete(id)
}

/** Takes a colleague off the list, for everybody. */
export async function removeMember(db: Database, user: string): Promise<void> {
  await members(db).delete(user)
}

/** Whether this browser is in a team; there are no tables for one in the package without teams. */
export async function isInTeam(db: Database): Promise<boolean> {
  if (!db.tables.some(({ name }) => name === 'team')) return false
  return (await db.table('team').get(CLOCK)) !== undefined
}
