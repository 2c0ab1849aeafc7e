import type { Database } from '../store/database'
import { refusedRows, sendRefusedAgain } from '../store/team'
import type { KnownRow } from '../store/team-tables'
import { databaseKey } from '../sync/cells'
import { tableOf } from '../sync/state'
import type { Refused, TeamHandlers } from './protocol'

/** So many are shown at once. */
const SHOWN = 50

/**
 * What the server refuses to take, as far as it can be told what it is: told of, and sent again.
 *
 * @param hurry goes to the server now
 */
export function refused(
  db: Database,
  hurry: () => void,
): Pick<TeamHandlers, 'refusedRecords' | 'sendRefused'> {
  return {
    async refusedRecords() {
      const rows = await refusedRows(db)
      const records = await Promise.all(rows.slice(0, SHOWN).map((row) => refusedOf(db, row)))
      return { count: rows.length, records }
    },

    async sendRefused() {
      await sendRefusedAgain(db)
      hurry()
      return {}
    },
  }
}

async function refusedOf(db: Database, { id = '', name, head }: KnownRow): Promise<Refused> {
  const table = tableOf(name)
  const row: { personId?: string; name?: string } | undefined =
    table === 'people' || !db.tables.some((one) => one.name === table)
      ? undefined
      : await db.table(table).get(databaseKey(name))
  const personId = row?.personId ?? head
  const person = personId ? await db.people.get(personId) : undefined
  const called = person?.displayName ?? row?.name
  return {
    id,
    table,
    ...(person && { personId: person.id }),
    ...(called && { name: called.slice(0, 100) }),
  }
}
