import { FOR_GOOD, type Stamp } from './clock'
import { ownerIn, pairIn } from './links'
import { isSame, join, placeOf, type RecordState, type State } from './state'
import { type Who, whoIsWho } from './who'

/**
 * What is left of people who are gone, as records that hold nothing any more: what others wrote of
 * them before they knew, and who was one with whoever was erased. Anybody may write it.
 */
export function leftOfTheGone(
  state: State,
  stamp: Stamp,
  who: Who = whoIsWho(state),
): Map<string, RecordState> {
  const emptied = new Map<string, RecordState>()
  const empty = (name: string, removal: Pick<RecordState, 'gone' | 'er'>) => {
    const before = state.get(name)
    const after = join(before, { cells: {}, ...removal })
    if (!isSame(before, after)) emptied.set(name, after)
  }
  for (const [name, record] of state) {
    const [table, key] = placeOf(name)
    const er = table === 'people' && who.erased.get(key)
    const about = [ownerIn(record) ?? '', ...pairIn(record)]
    if (er) empty(name, { gone: FOR_GOOD, er })
    else if (about.some(who.isGone)) empty(name, { gone: stamp })
  }
  for (const { names, erased: gone } of who.accounts.values()) {
    for (const name of names) if (gone) empty(name, { gone })
  }
  return emptied
}
