import { FIELDS, type FieldId, fieldOf, fieldsWith } from '../model/person/fields'
import { PersonChanges } from '../model/person/person'
import type { Database, PersonRow } from '../store/database'
import { updatePerson } from '../store/people'
import { forgetReplaced } from '../store/team'
import { known, type Overruled, overruled } from '../store/team-tables'
import { timeOf } from '../sync/clock'
import { placeOf } from '../sync/state'
import type { Replaced, TeamHandlers } from './protocol'

/** So many are shown at once, the latest first. */
const SHOWN = 50

/** What colleagues wrote over: told of, and settled. */
export function replaced(
  db: Database,
  now: () => number,
): Pick<TeamHandlers, 'replacedValues' | 'settleReplaced'> {
  return {
    async replacedValues() {
      return { values: await replacedValues(db) }
    },

    async settleReplaced({ id, putBack }) {
      await settleReplaced(db, id, putBack, now())
      return {}
    },
  }
}

/** The values of ours that colleagues replaced since, as far as they can be put back by hand. */
async function replacedValues(db: Database): Promise<Replaced[]> {
  const rows = (await overruled(db).where('name').startsWith('people ').toArray()).toReversed()
  const values: Replaced[] = []
  for (const row of rows) {
    const value = await replacedOf(db, row)
    if (value) values.push(value)
    if (values.length === SHOWN) break
  }
  return values
}

/** Puts a value back, or lets go of it. */
async function settleReplaced(
  db: Database,
  id: number,
  putBack: boolean,
  now: number,
): Promise<void> {
  const row = await overruled(db).get(id)
  const value = row && (await replacedOf(db, row))
  if (value && putBack) {
    const changes = PersonChanges.parse({ [keyOf(value.field)]: value.was })
    await updatePerson(db, value.personId, changes, now)
  }
  await forgetReplaced(db, id)
}

async function replacedOf(db: Database, row: Overruled): Promise<Replaced | undefined> {
  const { id = 0, name, cell, stamp } = row
  const field = fieldOfCell(cell)
  const was = field === 'tier' ? (row.value as { tier?: unknown }).tier : row.value
  const person = field && (await personOf(db, name))
  if (!field || !person || typeof was !== 'string') return undefined
  const is = String((person as unknown as Record<string, unknown>)[keyOf(field)] ?? '')
  if (is === was) return undefined
  return { id, personId: person.id, person: person.displayName, field, was, is, at: timeOf(stamp) }
}

/** Somebody under the id that they are shown under now. */
async function personOf(db: Database, name: string): Promise<PersonRow | undefined> {
  const [, key] = placeOf(name)
  const { head } = (await known(db).get(name)) ?? {}
  return db.people.get(head || key)
}

const BY_HAND = fieldsWith('schema', 'text', 'choice')

function fieldOfCell(cell: string): Replaced['field'] | undefined {
  if (cell === 'displayName') return cell
  if (cell === 'in:tier') return 'tier'
  return BY_HAND.find((id) => fieldOf(id).key === cell)
}

function keyOf(field: Replaced['field']): string {
  return Object.hasOwn(FIELDS, field) ? fieldOf(field as FieldId).key : field
}
