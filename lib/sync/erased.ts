import type { Stamp } from './clock'
import { type Cell, recordsOf, type State } from './state'

/** An account as everybody claims it; one that got another key stands under its present one. */
export interface Account {
  /** By the id of a person, the latest that was said of whether it is theirs. */
  claims: Map<string, Cell>
  /** The names of all records that are it. */
  names: string[]
  /** When it was last erased; '' where it never was. */
  erased: Stamp
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
  accounts: readonly Account[],
  merges: readonly Joined[],
): Map<string, Stamp> {
  const people = new Map<string, Stamp>()
  for (const { key, record } of recordsOf(state, 'people'))
    if (record.er) people.set(key, record.er)
  // Each time somebody else is found, who is one with them is looked at again.
  for (let isNew = true; isNew; ) {
    isNew = false
    const take = (id: string, stamp: Stamp) => {
      if (stamp <= (people.get(id) ?? '')) return
      people.set(id, stamp)
      isNew = true
    }
    for (const account of accounts) spread(account, people, take)
    for (const { kept, folded, stamp } of merges) {
      const [first = '', second = ''] = [people.get(kept), people.get(folded)]
      if (first >= stamp) take(folded, first)
      if (second >= stamp) take(kept, second)
    }
  }
  return people
}

/** From whoever has an account to the account, and from it to whoever has it. */
function spread(
  account: Account,
  people: ReadonlyMap<string, Stamp>,
  take: (id: string, stamp: Stamp) => void,
): void {
  const theirs = [...account.claims].filter(([, [, isTheirs]]) => isTheirs)
  for (const [id, [claimed]] of theirs) {
    const erased = people.get(id) ?? ''
    if (erased >= claimed && erased > account.erased) account.erased = erased
  }
  for (const [id, [claimed]] of theirs) if (claimed <= account.erased) take(id, account.erased)
}
