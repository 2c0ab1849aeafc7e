import { heldBy } from './cells'
import { FOR_GOOD, type Stamp } from './clock'
import { isSame, placeOf, type RecordState, type State, written } from './state'
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
    const after = written(before, {}, removal)
    if (!isSame(before, after)) emptied.set(name, after)
  }
  for (const [name, record] of state) {
    const { table, key } = placeOf(name)
    if (table === 'people') {
      const er = who.erased.get(key)
      if (er) empty(name, { gone: FOR_GOOD, er })
    } else if (table !== 'identities' && isOfTheGone(record, who)) empty(name, { gone: stamp })
  }
  for (const { names, erased } of who.accounts.values()) {
    for (const name of names) if (erased) empty(name, { gone: erased })
  }
  return emptied
}

function isOfTheGone(record: RecordState, who: Who): boolean {
  const held = heldBy(record)
  const pair = held.get('pair')
  const people = [held.get('personId'), ...(Array.isArray(pair) ? pair : [])]
  return people.some((id) => typeof id === 'string' && who.isGone(id))
}
