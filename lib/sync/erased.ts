import type { Stamp } from './clock'
import { type Cell, placeOf, type State } from './state'

/** An account as everybody claims it; one that got another key stands under its present one. */
export interface Account {
  /** By the id of a person, the latest that was said of whether it is theirs. */
  claims: Map<string, Cell>
  /** The names of all records that are it. */
  names: string[]
  /** When it was last erased. */
  erased?: Stamp
}

/** Two who were found to be one by hand. */
export interface Joined {
  name: string
  kept: string
  folded: string
  stamp: Stamp
}

/**
 * When each person was erased: who was erased takes along everybody who was one with them by then,
 * by an account or by hand, whether or not whoever erased them knew. The times that an account was
 * erased so are noted on it.
 */
export function erasedIn(
  state: State,
  accounts: Iterable<Account>,
  merges: readonly Joined[],
): Map<string, Stamp> {
  const all = [...accounts]
  const people = new Map<string, Stamp>()
  for (const [name, { er }] of state) {
    const { table, key } = placeOf(name)
    if (er && table === 'people') people.set(key, er)
  }
  if (people.size === 0 && all.every(({ erased }) => !erased)) return people
  const take = (id: string, stamp: Stamp) => {
    if (stamp <= (people.get(id) ?? '')) return false
    people.set(id, stamp)
    return true
  }
  // Each time somebody else is found, who is one with them is looked at again.
  for (let isNew = true; isNew; ) {
    isNew = false
    for (const account of all) if (spread(account, people, take)) isNew = true
    for (const { kept, folded, stamp } of merges) {
      for (const [one, other] of [
        [kept, folded],
        [folded, kept],
      ] as const) {
        const erased = people.get(one)
        if (erased && erased >= stamp && take(other, erased)) isNew = true
      }
    }
  }
  return people
}

/** From whoever has an account to the account, and from it to whoever has it. */
function spread(
  account: Account,
  people: ReadonlyMap<string, Stamp>,
  take: (id: string, stamp: Stamp) => boolean,
): boolean {
  let isNew = false
  const theirs = [...account.claims].filter(([, [, isTheirs]]) => isTheirs)
  for (const [id, [claimed]] of theirs) {
    const erased = people.get(id)
    if (erased && erased >= claimed && erased > (account.erased ?? '')) {
      account.erased = erased
      isNew = true
    }
  }
  const { erased } = account
  if (!erased) return isNew
  for (const [id, [claimed]] of theirs) {
    if (claimed <= erased && take(id, erased)) isNew = true
  }
  return isNew
}
