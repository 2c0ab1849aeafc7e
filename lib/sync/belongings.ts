import { type Cells, cellsOf, differing, fieldOfCell, heldBy, readable, rowOf } from './cells'
import type { Stamp } from './clock'
import { isCampaign, ownerIn } from './links'
import type { Cell, RecordState } from './state'
import type { Who } from './who'

/** The row of what belongs to somebody or to nobody; undefined where they are gone. */
export function belongingRow(name: string, record: RecordState, who: Who): object | undefined {
  const held = heldBy(record)
  const owner = ownerIn(record)
  const personId = who.headOf(owner)
  if (held.size === 0 || (owner && !personId)) return undefined
  return rowOf(name, listed(name, held, who), personId ? { personId } : undefined)
}

/** What a row of such a table says that its record does not, where nobody it is about is gone. */
export function belongingEdits(
  name: string,
  row: object,
  held: Cells,
  who: Who,
  stamp: Stamp,
): Record<string, Cell> {
  const { personId } = row as { personId?: string }
  if (personId && who.isGone(personId)) return {}
  const shown = readable(name, listed(name, held, who))
  const wanted = cellsOf(name, row)
  const owner = held.get('personId')
  // Whose it is was said before, be it under the id of somebody who was folded since.
  if (personId && owner && who.headOf(personId) === who.headOf(String(owner))) {
    wanted.set('personId', owner)
  }
  const edits = differing(name, wanted, shown, stamp)
  return isCampaign(name) ? cleared(edits, wanted, held, who) : edits
}

/**
 * What a record holds: whoever is on a list of it is so under the id they are shown under as well, and
 * nobody who is gone.
 */
function listed(name: string, held: Cells, who: Who): Cells {
  if (!isCampaign(name)) return held
  const shown = new Map(held)
  for (const [name, index] of held) {
    const [field, item] = fieldOfCell(name)
    if (!item) continue
    const head = who.headOf(item)
    if (!head) shown.delete(name)
    else if (!shown.has(`${field}/${head}`)) shown.set(`${field}/${head}`, index)
  }
  return shown
}

/** Whoever is taken off a list is so under each id that they are on it. */
function cleared(
  edits: Record<string, Cell>,
  wanted: Cells,
  held: Cells,
  who: Who,
): Record<string, Cell> {
  const all = { ...edits }
  for (const [name, [stamp, value]] of Object.entries(edits)) {
    const [field, item] = fieldOfCell(name)
    if (!item || value !== null) continue
    const head = who.headOf(item)
    if (head === item) {
      for (const other of held.keys()) {
        const isTheirs = other.startsWith(`${field}/`) && who.headOf(fieldOfCell(other)[1]) === head
        if (isTheirs) all[other] = [stamp, null]
      }
    } else if (head && wanted.has(`${field}/${head}`)) {
      all[`${field}/${head}`] = [stamp, wanted.get(`${field}/${head}`) ?? 0]
    }
  }
  return all
}
