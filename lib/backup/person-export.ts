import type { Identity } from '../model/person/person'
import { claimed, claimFor } from '../store/authorship'
import { type Database, identityOfRow, personOfRow } from '../store/database'
import { everybodyIn, isAbout } from '../store/erasure'
import { keysEver } from '../store/identities'
import { personRow } from '../store/person-rows'

/** What is known of a person, by table. Every row is as it is stored. */
export type PersonExport = { ardent: 'person'; madeAt: number } & Record<string, unknown>

/**
 * Everything that is kept of a person, in every table, and of those who were merged into them.
 * Of lists of many people (campaigns, draws) it says only where they stand on them.
 *
 * @param now milliseconds since 1970
 * @throws UnknownPersonError
 */
export async function exportPerson(db: Database, id: string, now: number): Promise<PersonExport> {
  await db.quietly([...new Set([db.identities, db.observations, ...claimed(db)])], () =>
    claimFor(db, id),
  )
  return db.transaction('r', db.tables, async () => {
    const person = personOfRow(await personRow(db, id))
    const ids = await everybodyIn(db, id)
    const identities = await db.identities.where('personId').equals(id).toArray()
    const own: Record<string, unknown> = {}
    for (const table of db.belongings) {
      own[table.name] = await table.where('personId').equals(id).toArray()
    }
    return {
      ardent: 'person',
      madeAt: now,
      people: [person],
      ...own,
      identities: identities.map(identityOfRow),
      tags: (await db.tags.bulkGet(person.tags ?? [])).filter((tag) => tag !== undefined),
      campaigns: await placesInCampaigns(db, ids),
      draws: await placesInDraws(db, ids),
      merges: await db.merges.where('kept.id').anyOf(ids).toArray(),
      discoveries: await discovered(db, identities),
      changeBlocks: await rememberedRows(db, ids),
    }
  })
}

/** As people read it: indented, with times as dates (ISO 8601, UTC). */
export function readable(person: PersonExport): string {
  return JSON.stringify(person, (field, value) => (isTime(field, value) ? iso(value) : value), 2)
}

function isTime(field: string, value: unknown): value is number {
  return typeof value === 'number' && /^(at|due|since|until|reviewAfter)$|At$/.test(field)
}

const iso = (at: number) => new Date(at).toISOString()

async function placesInCampaigns(db: Database, ids: readonly string[]): Promise<object[]> {
  const on = (list: readonly string[]) => list.some((id) => ids.includes(id))
  const campaigns = await db.campaigns.toArray()
  return campaigns
    .map((one) => ({ ...one, asked: on(one.asked), tookPart: on(one.tookPart) }))
    .filter(({ asked, tookPart }) => asked || tookPart)
}

async function placesInDraws(db: Database, ids: readonly string[]): Promise<object[]> {
  const on = (list: readonly string[]) => list.some((id) => ids.includes(id))
  const draws = await db.draws.toArray()
  return draws
    .map(({ id, name, among, at, eligible, leftOut, winners }) => {
      const place = { couldWin: on(eligible), hadWonBefore: on(leftOut), won: on(winners) }
      return { id, name, among, at, ...place }
    })
    .filter(({ couldWin, hadWonBefore }) => couldWin || hadWonBefore)
}

/** What was counted of them before they were kept. */
function discovered(db: Database, identities: readonly Identity[]): Promise<object[]> {
  return db.discoveries.where('[network+key]').anyOf(identities.flatMap(keysEver)).toArray()
}

/** Copies of their rows that are kept so that a change can be undone. */
async function rememberedRows(db: Database, ids: readonly string[]): Promise<object[]> {
  const isTheirs = await isAbout(db, ids)
  const found: object[] = []
  await db.changeBlocks.each(({ changeId, rows }) => {
    for (const row of rows) if (isTheirs(row)) found.push({ changeId, ...row })
  })
  return found
}

/** How much belongs to a person, for the question before they are erased. */
export async function belongingsCount(
  db: Database,
  personId: string,
): Promise<{ accounts: number; contacts: number; notes: number }> {
  const [accounts = 0, contacts = 0, notes = 0] = await Promise.all(
    [db.identities, db.interactions, db.notes].map((table) =>
      table.where('personId').equals(personId).count(),
    ),
  )
  return { accounts, contacts, notes }
}
