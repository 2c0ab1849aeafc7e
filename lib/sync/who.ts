import { type Cells, heldBy } from './cells'
import { FOR_GOOD, type Stamp } from './clock'
import { type Bond, erasedIn } from './erased'
import { claimsIn, nextName, pairIn } from './links'
import { type Cell, join, nameOf, recordsOf, type State } from './state'

/** An account as everybody claims it; one that got another key stands under its present one. */
export interface Account extends Bond {
  /** The names of all records that are it. */
  names: string[]
}

/** Two who were found to be one by hand. */
export interface Joined extends Bond {
  name: string
  kept: string
  folded: string
}

/** Who is one person, whose each account is, and who is gone. */
export interface Who {
  /** Under whose id somebody is shown; undefined where they are gone or not known. */
  headOf(id: string): string | undefined
  /** Whether somebody was removed or erased. */
  isGone(id: string): boolean
  /** Everybody who is shown as one, by the id they are shown under, which comes first. */
  members: ReadonlyMap<string, readonly string[]>
  accounts: ReadonlyMap<string, Account>
  /** Under whose id the account of a name is shown; undefined where it is nobody's. */
  ownerOf(name: string): string | undefined
  /** Merges by hand that hold. */
  joined: readonly Joined[]
  /** When somebody was erased, by their id. */
  erased: ReadonlyMap<string, Stamp>
}

/** Who is whom on either side of a merge, those who are shown first; the side that stays comes first. */
type Sides = readonly [stays: readonly string[], folded: readonly string[]]

/** Tells who is one person by what the whole team knows. */
export function whoIsWho(state: State): Who {
  const accounts = accountsIn(state)
  const merges = mergesIn(state)
  const erased = erasedIn(state, [...accounts.values(), ...merges])
  const isGone = (id: string) => erased.has(id) || !!state.get(nameOf('people', id))?.gone
  const ids = recordsOf(state, 'people').map(({ key }) => key)
  const people = new Set(ids.filter((id) => !isGone(id)))
  const joined = merges.filter(({ kept, folded }) => people.has(kept) && people.has(folded))
  const members = membersOf(people, accounts, joined)
  const heads = new Map<string, string>()
  for (const [head, ids] of members) for (const id of ids) heads.set(id, head)
  const headOf = (id: string) => heads.get(id)
  return {
    headOf,
    isGone,
    members,
    accounts,
    ownerOf: (name) => standing(accounts.get(name)).flatMap(([id]) => headOf(id) ?? [])[0],
    joined,
    erased,
  }
}

/** The two who are one by a merge alone, as they would be without it; undefined where they are not. */
export function sidesOf(
  { headOf, members, accounts, joined }: Who,
  merge: Joined,
): Sides | undefined {
  const head = headOf(merge.kept) ?? ''
  const others = joined.filter((one) => one !== merge)
  const sides = [...membersOf(members.get(head) ?? [], accounts, others).values()]
  const stays = sides.find((ids) => ids.includes(head))
  const folded = sides.find((ids) => ids !== stays)
  return stays && folded && [[head, ...stays.filter((id) => id !== head)], folded]
}

/** Whose an account is said to be, since it was last erased. */
export function standing(bond?: Bond): [id: string, said: Cell][] {
  const { claims = [], erased = '' } = bond ?? {}
  return [...claims].filter(([, [stamp, isTheirs]]) => isTheirs && stamp > erased)
}

/** What is said of an account since it was last erased. */
export function accountCells(state: State, who: Who, name: string): Cells {
  return heldBy(join(state.get(name), { cells: {}, gone: who.accounts.get(name)?.erased }))
}

/** The name of the record that an account stands under now. */
export function presentName(state: State, name: string): string {
  const names = new Set([name])
  // As long as the next one is new, it is gone on with.
  for (const at of names) {
    const next = nextName(at, state.get(at))
    if (!next) return at
    names.add(next)
  }
  return name
}

function accountsIn(state: State): Map<string, Account> {
  const all = recordsOf(state, 'identities')
  const byName = Map.groupBy(all, ({ name }) => presentName(state, name))
  const accounts = [...byName].map(([present, own]): [string, Account] => {
    const record = own.map((one) => one.record).reduce(join)
    const names = own.map(({ name }) => name)
    return [present, { names, claims: new Map(claimsIn(record)), erased: record.gone ?? '' }]
  })
  return new Map(accounts)
}

function mergesIn(state: State): Joined[] {
  return recordsOf(state, 'merges').flatMap(({ name, record }) => {
    const [kept, folded] = pairIn(record)
    const said = record.cells.pair
    if (!said || !kept || !folded || kept === folded) return []
    const claims = new Map([kept, folded].map((id) => [id, said]))
    return [{ name, kept, folded, claims, erased: '' }]
  })
}

/** Shown is whoever was not folded by hand; of several, the one whose first account is known longest. */
function membersOf(
  people: Iterable<string>,
  accounts: ReadonlyMap<string, Account>,
  merges: readonly Joined[],
): Map<string, string[]> {
  const circles = new Map([...people].map((id) => [id, [id]]))
  for (const bond of [...accounts.values(), ...merges]) {
    const owners = standing(bond).map(([id]) => circles.get(id))
    const [all = [], ...others] = new Set(owners.filter((one) => one !== undefined))
    for (const id of others.flat()) {
      all.push(id)
      circles.set(id, all)
    }
  }
  const first = new Map<string, Stamp>()
  for (const [id, [stamp]] of [...accounts.values()].flatMap(standing)) {
    if (stamp < (first.get(id) ?? FOR_GOOD)) first.set(id, stamp)
  }
  const folded = new Set(merges.map((one) => one.folded))
  const rank = (id: string) => `${folded.has(id) ? 1 : 0} ${first.get(id) ?? FOR_GOOD} ${id}`
  const inOrder = [...new Set(circles.values())].map((ids) =>
    ids.sort((one, other) => (rank(one) < rank(other) ? -1 : 1)),
  )
  return new Map(inOrder.map((ids) => [ids[0] ?? '', ids]))
}
