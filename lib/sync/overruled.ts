import type { Overruled } from '../store/team-tables'
import { deviceOf } from './clock'
import { cellsIn, OWN, type RecordState, textOf } from './state'

/** The values that were written here and that a colleague's replaced, of one record. */
export function overruledIn(
  name: string,
  ours: RecordState,
  joined: RecordState,
  device: string,
): Overruled[] {
  return cellsIn(ours).flatMap(([cell, [stamp, value]]) => {
    const [later, theirs] = joined.cells[cell] ?? [stamp, value]
    const isOurs = deviceOf(stamp) === device && value !== null && !cell.startsWith(OWN)
    const isReplaced = deviceOf(later) !== device && textOf(theirs) !== textOf(value)
    return isOurs && isReplaced ? [{ name, cell, value, stamp: later }] : []
  })
}
