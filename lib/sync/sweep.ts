import { FOR_GOOD, type Stamp } from './clock'
import { rulesOf } from './fields'
import { ownerIn, pairIn } from './links'
import { BODY } from './rules'
import { isSame, join, placeOf, type RecordState, type State } from './state'
import type { Who } from './who'

/**
 * What is left of people who are gone, as records that hold nothing any more: what others wrote of
 * them before they knew, and who was one with whoever was erased. Anybody may write it.
 */
export function leftOfTheGone(state: State, who: Who, stamp: Stamp): Map<string, RecordState> {
  const emptied = new Map<string, RecordState>()
  const empty = (name: string, removal: Pick<RecordState, 'gone' | 'er'>) => {
    const before = state.get(name)
    const after = join(before, { cells: {}, ...removal })
    if (!isSame(before, after)) emptied.set(name, after)
  }
  for (const [name, record] of state) {
    // Of a person alone the key is somebody's id.
    const er = who.erased.get(placeOf(name)[1])
    const about = [ownerIn(record), ...pairIn(record)]
    if (er) empty(name, { gone: FOR_GOOD, er })
    else if (about.some(who.isGone) || isRemnant(name, record)) empty(name, { gone: stamp })
  }
  for (const { names, erased: gone } of who.accounts.values()) {
    for (const name of names) if (gone) empty(name, { gone })
  }
  return emptied
}

/** Whether of a record that was removed only a part is left, written before that was known: of whom, it does not say. */
const isRemnant = (name: string, { cells, gone }: RecordState) =>
  gone && rulesOf(name)?.rest === BODY && !cells[BODY] && Object.keys(cells)[0]
