import { drawsOf } from '../model/sample/draw'
import { yearUntil } from '../model/sample/lives'
import { UserError } from '../model/user-error'
import { addRecords } from './bulk'
import type { Database } from './database'
import { deletePeople, forgetInChanges, knowing } from './erasure'
import { findableAfterwards } from './find-blocks'
import { addPeople } from './person-rows'
import { isInTeam } from './team'

/** How a database stands to the sample's people. */
export interface SampleStanding {
  /** How many of them are here. */
  people: number
  /** Whether they can come: nobody is kept yet, whom they could be taken for. */
  mayAdd: boolean
}

export async function sampleStanding(db: Database): Promise<SampleStanding> {
  const all = await db.people.count()
  if (all === 0) return { people: 0, mayAdd: true }
  const rows = await db.people.bulkGet(sampleIds())
  return { people: rows.filter((row) => row !== undefined).length, mayAdd: false }
}

/**
 * Adds a year of about 200 invented people that ends at `now`, in milliseconds since 1970.
 * @throws UserError where somebody is kept already
 */
export async function addSample(db: Database, now: number): Promise<void> {
  const year = yearUntil(now)
  const { people, ...others } = { ...year, draws: await drawsOf(year) }
  await db.transaction('rw', db.tables, async () => {
    if ((await db.people.count()) > 0) throw new UserError('error_sample_not_empty')
    if (await isInTeam(db)) throw new UserError('error_team_sample')
    // A tag of the team's own stays as it is.
    const tags = await missing(db, others.tags)
    await findableAfterwards(db, async () => {
      for (const [table, rows] of Object.entries({ ...others, tags })) {
        await addRecords(db, table, rows)
      }
      await addPeople(db, people)
    })
  })
}

async function missing<Row extends { key: string }>(db: Database, rows: Row[]): Promise<Row[]> {
  const known = await db.tags.bulkGet(rows.map(({ key }) => key))
  return rows.filter((_, index) => known[index] === undefined)
}

/** Takes the sample away: its people and all that anybody noted of them. Everybody else stays. */
export async function removeSample(db: Database): Promise<void> {
  const { people, campaigns, tags } = yearUntil(0)
  const ids = people.map(({ id }) => id)
  const gone = new Set(ids)
  await db.transaction('rw', [...knowing(db), db.draws, db.tags], async () => {
    await forgetInChanges(db, ids)
    await findableAfterwards(db, () => deletePeople(db, ids))
    await db.campaigns.bulkDelete(campaigns.map(({ id }) => id))
    await db.draws.filter(({ eligible }) => eligible.every((id) => gone.has(id))).delete()
    for (const { key, colour } of tags) {
      const isUsed = (await db.people.where('tags').equals(key).count()) > 0
      const tag = await db.tags.get(key)
      if (tag && !isUsed && tag.colour === colour) await db.tags.delete(key)
    }
  })
}

/** The same whenever the year ends. */
const sampleIds = () => yearUntil(0).people.map(({ id }) => id)
