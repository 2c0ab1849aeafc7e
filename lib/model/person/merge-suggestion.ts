import { type Reason, reason } from '../records'
import { fold } from '../search'
import { normaliseHandle } from './identity'
import type { PeopleRow } from './people-table'
import { profileKey } from './profile-key'

/** Two people who may be one, and why. */
export interface MergeSuggestion {
  /** Who would stay: the better known of the two. */
  readonly kept: PeopleRow
  readonly folded: PeopleRow
  readonly reasons: readonly Reason[]
}

/** Two people with something in common, in any order. */
interface Pair {
  readonly one: PeopleRow
  readonly other: PeopleRow
  readonly reason: Reason
}

/** What so many have in common says nothing about any two of them. */
const TOO_COMMON = 5
/** Handles as short as this are taken by whoever comes first. */
const SHORTEST_HANDLE = 4

/** A way to find people who may be one: by something they have in common. */
interface Finder {
  /** What a person has, of which two have the same. */
  keysOf(row: PeopleRow): string[]
  /** Why two with the same `key` may be one; undefined where they need not be. */
  why(key: string, one: PeopleRow, other: PeopleRow): Reason | undefined
}

/** The ways there are (domain.md), the surest first. */
export const FINDERS: readonly Finder[] = [
  {
    // The CRM record of one names the profile of the other.
    keysOf: (row) => [...row.links, ...profilesOf(row)],
    why(key, one, other) {
      if (one.links.includes(key) && profilesOf(other).includes(key)) return linked(one, other)
      if (other.links.includes(key) && profilesOf(one).includes(key)) return linked(other, one)
      return undefined
    },
  },
  {
    // Numbers are no names, but a network's own.
    keysOf: ({ accounts }) =>
      accounts
        .map(({ handle }) => normaliseHandle(handle))
        .filter((handle) => handle.length >= SHORTEST_HANDLE && !/^\d+$/.test(handle)),
    why: (handle, one, other) =>
      reason(haveOneAccount(one, other) ? 'reason_merge_account' : 'reason_merge_handle', handle),
  },
  {
    // One word alone is nobody's full name.
    keysOf({ name }) {
      const words = fold(name).split(/\s+/).filter(Boolean)
      return words.length >= 2 ? [words.join(' ')] : []
    },
    why: (_, { name }) => reason('reason_merge_name', name),
  },
]

const profilesOf = ({ accounts }: PeopleRow) => accounts.map(({ url }) => profileKey(url) ?? url)

const linked = (one: PeopleRow, other: PeopleRow) =>
  reason('reason_merge_link', one.name, other.name)

/** People by what they have in common. */
export type Groups = Map<string, PeopleRow[]>

/** Adds `rows` to the groups of those who have the same: some at a time, where there are many. */
export function gather(groups: Groups, { keysOf }: Finder, rows: readonly PeopleRow[]): void {
  for (const row of rows) {
    for (const key of new Set(keysOf(row))) {
      const group = groups.get(key)
      if (group) group.push(row)
      else groups.set(key, [row])
    }
  }
}

/** Every two of a group, where the group is no crowd. */
export function pairsIn(groups: Groups, { why }: Finder): Pair[] {
  const pairs: Pair[] = []
  for (const [key, rows] of groups) {
    if (rows.length < 2 || rows.length > TOO_COMMON) continue
    for (const [place, one] of rows.entries()) {
      for (const other of rows.slice(place + 1)) {
        const because = why(key, one, other)
        if (because) pairs.push({ one, other, reason: because })
      }
    }
  }
  return pairs
}

/**
 * Who may be one person, each pair once with all that speaks for it, the surest first. Never two of
 * whom staff said that they are not the same, nor two who have accounts on one network, which are
 * more likely two people with one name: unless it is one account, kept under two names.
 *
 * @param apart says whether staff did, of two ids in any order
 */
export function mergeSuggestions(
  pairs: readonly Pair[],
  apart: (oneId: string, otherId: string) => boolean,
): MergeSuggestion[] {
  const suggestions = new Map<string, MergeSuggestion>()
  for (const { one, other, reason: why } of pairs) {
    if (shareNetwork(one, other) && !haveOneAccount(one, other)) continue
    if (apart(one.id, other.id)) continue
    const key = [one.id, other.id].sort().join(' ')
    const [kept, folded] = knownBetter(one, other) ? [one, other] : [other, one]
    const reasons = suggestions.get(key)?.reasons ?? []
    suggestions.set(key, { kept, folded, reasons: [...reasons, why] })
  }
  return [...suggestions.values()].sort((a, b) => b.reasons.length - a.reasons.length)
}

function shareNetwork(one: PeopleRow, other: PeopleRow): boolean {
  return one.accounts.some(({ network }) => other.accounts.some((two) => two.network === network))
}

/** Whoever was kept anew under a new handle, before its page said that it is one of those known. */
function haveOneAccount(one: PeopleRow, other: PeopleRow): boolean {
  return one.accounts.some((own) =>
    other.accounts.some(
      ({ network, handle }) =>
        network === own.network && normaliseHandle(handle) === normaliseHandle(own.handle),
    ),
  )
}

function knownBetter(one: PeopleRow, other: PeopleRow): boolean {
  const isVip = Number(one.vipSince !== undefined) - Number(other.vipSince !== undefined)
  return (isVip || (one.lastContactAt ?? 0) - (other.lastContactAt ?? 0)) >= 0
}
