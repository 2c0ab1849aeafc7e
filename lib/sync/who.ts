import { FOR_GOOD, type Stamp } from './clock'
import { type Account, erasedIn, type Joined } from './erased'
import { type Cell, nameOf, OWN, placeOf, type RecordState, type State } from './state'

/** Who is one person, whose each account is, and who is gone. */
export interface Who {
  /** Under whose id somebody is shown; undefined where they are gone or not known. */
  headOf(id: string): string | undefined
  /** Whether somebody was removed or erased. */
  isGone(id: string): boolean
  /** Everybody who is shown as one, by the id they are shown under, which comes first. */
  members: ReadonlyMap<string, readonly string[]>
  accounts: ReadonlyMap<string, Account>
  /** Under whose id an account is shown; undefined where it is nobody's. */
  ownerOf(account: Account): string | undefined
  /** Merges by hand that hold. */
  joined: readonly Joined[]
  /** The two who are one by a merge alone, as they would be without it; undefined where they are not. */
  sidesOf(merge: Joined): Sides | undefined
  /** When somebody was erased, by their id. */
  erased: ReadonlyMap<string, Stamp>
}

/** Who is whom on either side of a merge, those who are shown first; the side that stays comes first. */
type Sides = readonly [stays: readonly string[], folded: readonly string[]]

/** Tells who is one person by what the whole team knows. */
export function whoIsWho(state: State): Who {
  const accounts = accountsIn(state)
  const merges = mergesIn(state)
  const erased = erasedIn(state, accounts.values(), merges)
  const people = new Set<string>()
  const removed = new Set<string>()
  for (const [name, record] of state) {
    const { table, key } = placeOf(name)
    if (table !== 'people') continue
    if (record.gone || erased.has(key)) removed.add(key)
    else people.add(key)
  }
  const joined = merges.filter(({ kept, folded }) => people.has(kept) && people.has(folded))
  const first = new Map<string, Stamp>()
  const sharing: [string, string][] = []
  for (const account of accounts.values()) {
    const owners = [...standing(account)].filter(([id]) => people.has(id))
    for (const [id, stamp] of owners) {
      if (stamp < (first.get(id) ?? FOR_GOOD)) first.set(id, stamp)
      if (owners[0] && owners[0][0] !== id) sharing.push([id, owners[0][0]])
    }
  }
  const members = membersOf(people, sharing, joined, first)
  const heads = new Map<string, string>()
  for (const [head, ids] of members) for (const id of ids) heads.set(id, head)
  return {
    headOf: (id) => heads.get(id),
    isGone: (id) => removed.has(id) || erased.has(id),
    members,
    accounts,
    ownerOf(account) {
      for (const [id] of standing(account)) if (heads.has(id)) return heads.get(id)
      return undefined
    },
    joined,
    sidesOf(merge) {
      const head = heads.get(merge.kept) ?? ''
      const all = new Set(members.get(head))
      const others = joined.filter((one) => one !== merge)
      const sides = [...membersOf(all, sharing, others, first).values()]
      const stays = sides.find((ids) => ids.includes(head))
      const folded = sides.find((ids) => ids !== stays)
      return stays && folded && [[head, ...stays.filter((id) => id !== head)], folded]
    },
    erased,
  }
}

/** Whose an account is said to be, since it was last erased. */
export function* standing({ claims, erased = '' }: Account): Generator<[id: string, stamp: Stamp]> {
  for (const [id, [stamp, isTheirs]] of claims) if (isTheirs && stamp > erased) yield [id, stamp]
}

/** The name of the record that an account stands under now. */
export function presentName(state: State, name: string): string {
  const seen = new Set([name])
  for (let at = name; ; ) {
    const to = state.get(at)?.cells.to?.[1]
    if (typeof to !== 'string') return at
    const [network = ''] = placeOf(at).key.split(' ', 1)
    at = nameOf('identities', [network, to])
    if (seen.has(at)) return name
    seen.add(at)
  }
}

function accountsIn(state: State): Map<string, Account> {
  const accounts = new Map<string, Account>()
  for (const [name, record] of state) {
    if (placeOf(name).table !== 'identities') continue
    const present = record.cells.to ? presentName(state, name) : name
    const account: Account = accounts.get(present) ?? { claims: new Map(), names: [] }
    accounts.set(present, account)
    account.names.push(name)
    if (record.gone && record.gone > (account.erased ?? '')) account.erased = record.gone
    for (const [id, cell] of claimsIn(record)) {
      const known = account.claims.get(id)
      if (!known || cell[0] > known[0]) account.claims.set(id, cell)
    }
  }
  return accounts
}

function claimsIn({ cells }: RecordState): [id: string, cell: Cell][] {
  return Object.entries(cells).flatMap(([name, cell]) =>
    name.startsWith(OWN) ? [[name.slice(OWN.length), cell] as [string, Cell]] : [],
  )
}

function mergesIn(state: State): Joined[] {
  const merges: Joined[] = []
  for (const [name, { cells }] of state) {
    if (placeOf(name).table !== 'merges') continue
    const [stamp, pair] = cells.pair ?? []
    const [kept, folded] = Array.isArray(pair) ? pair : []
    if (stamp && typeof kept === 'string' && typeof folded === 'string' && kept !== folded) {
      merges.push({ name, kept, folded, stamp })
    }
  }
  return merges
}

/** Shown is whoever was not folded by hand; of several, the one whose first account is known longest. */
function membersOf(
  people: ReadonlySet<string>,
  sharing: readonly [string, string][],
  joined: readonly Joined[],
  first: ReadonlyMap<string, Stamp>,
): Map<string, string[]> {
  const oneAs = new Circles()
  const pairs = joined.map(({ folded, kept }): [string, string] => [folded, kept])
  for (const [one, other] of [...sharing, ...pairs]) {
    if (people.has(one) && people.has(other)) oneAs.join(one, other)
  }
  const folded = new Set(pairs.map(([one]) => one))
  const rank = (id: string) => `${folded.has(id) ? 1 : 0} ${first.get(id) ?? FOR_GOOD} ${id}`
  const inOrder = (ids: string[]) =>
    ids.length > 1 ? ids.sort((one, other) => (rank(one) < rank(other) ? -1 : 1)) : ids
  const circles = [...Map.groupBy(people, (id) => oneAs.of(id)).values()].map(inOrder)
  return new Map(circles.map((ids) => [ids[0] ?? '', ids]))
}

/** Who belongs together, as far as two at a time say so. */
class Circles {
  readonly #next = new Map<string, string>()

  of(id: string): string {
    let at = id
    for (let next = this.#next.get(at); next !== undefined; next = this.#next.get(at)) at = next
    return at
  }

  join(one: string, other: string): void {
    const [from, to] = [this.of(one), this.of(other)]
    if (from !== to) this.#next.set(from, to)
  }
}
