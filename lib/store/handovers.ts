import type { Table } from 'dexie'
import { isSamePost, type PostAddress } from '../model/post/analysis'
import {
  type HandedNow,
  Handover,
  handedNow,
  isAboutSame,
  type Settling,
} from '../model/team/handover'
import type { Database } from './database'
import { members, userHere } from './team-tables'

const handovers = (db: Database): Table<Handover, string> => db.table('handovers')

/** What is handed over and not done; nothing where there is no team, nor tables for one. */
export async function readHandedNow(db: Database): Promise<HandedNow> {
  const me = await userHere(db)
  if (me === undefined) return handedNow([], '', [])
  const [all, everybody] = await Promise.all([handovers(db).toArray(), members(db).toArray()])
  return handedNow(await withTheirPromises(db, all), me, everybody)
}

/** Without those about promises that are kept, or gone. */
async function withTheirPromises(db: Database, all: readonly Handover[]): Promise<Handover[]> {
  const rows = await db.followUps.bulkGet(all.map(({ followUpId = '' }) => followUpId))
  return all.filter(({ followUpId }, n) => !followUpId || (rows[n] && !rows[n].doneAt))
}

/** All about a person that is handed over and not done, the latest first. */
export async function handedOf(db: Database, personId: string): Promise<Handover[]> {
  const rows = await handovers(db).where('personId').equals(personId).toArray()
  const open = rows.filter(({ doneAt }) => doneAt === undefined)
  return (await withTheirPromises(db, open)).toSorted((one, other) => other.at - one.at)
}

/** Hands something over; whoever had it before has it no more. */
export async function handOver(db: Database, handover: Handover): Promise<void> {
  const valid = Handover.parse(handover)
  await db.transaction('rw', handovers(db), async () => {
    const theirs = await handovers(db).where('personId').equals(valid.personId).toArray()
    const before = theirs.filter((one) => isAboutSame(one, valid))
    await handovers(db).bulkDelete(before.map(({ id }) => id))
    await handovers(db).add(valid)
  })
}

/** Says what becomes of something that was handed over. Nothing happens when it is gone. */
export async function settleHandover(
  db: Database,
  id: string,
  as: Settling,
  now: number,
): Promise<void> {
  if (as === 'taken_back') await handovers(db).delete(id)
  else await settle(db, (one) => one.id === id, as, now)
}

/** The same of a post, whoever has it. */
export function settleHandedPost(
  db: Database,
  post: PostAddress,
  as: Exclude<Settling, 'taken_back'>,
  now: number,
): Promise<void> {
  return settle(db, (one) => one.post !== undefined && isSamePost(one.post, post), as, now)
}

async function settle(
  db: Database,
  isMeant: (one: Handover) => boolean,
  as: Exclude<Settling, 'taken_back'>,
  now: number,
): Promise<void> {
  await handovers(db)
    .filter((one) => isMeant(one) && (one.doneAt === undefined) === (as === 'done'))
    .modify((one) => {
      if (as === 'done') one.doneAt = now
      else delete one.doneAt
    })
}

/** Forgets what was done before `before`. */
export async function forgetOldHandovers(db: Database, before: number): Promise<void> {
  await handovers(db)
    .filter(({ doneAt }) => doneAt !== undefined && doneAt < before)
    .delete()
}
