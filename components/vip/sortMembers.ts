import { locale } from '../../lib/i18n'
import { isFound, soughtOf } from '../../lib/model/person/find'
import { foundText, searched } from '../../lib/model/person/found-text'
import { isOverdue, type Member, waitingSince } from '../../lib/model/vip/vip-programme'

export const COLUMNS = ['name', 'since', 'why', 'by', 'contact', 'told'] as const
export type Column = (typeof COLUMNS)[number]

export interface Order {
  column: Column
  descending: boolean
}

/** What a column is sorted by: words by the alphabet, times the longest ago first. */
const VALUES: Record<Column, (member: Member) => string | number> = {
  name: ({ person }) => person.displayName,
  since: ({ person }) => person.vip.since,
  why: ({ person }) => person.vip.why,
  by: ({ person }) => person.vip.by,
  contact: waitingSince,
  told: ({ toldAt }) => toldAt ?? 0,
}

/** Members in an order; equal ones by name. */
export function sortMembers(members: readonly Member[], { column, descending }: Order): Member[] {
  const collator = new Intl.Collator(locale(), { sensitivity: 'base' })
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' ? a - Number(b) : collator.compare(a, String(b))
  const value = VALUES[column]
  const sign = descending ? -1 : 1
  return members.toSorted(
    (a, b) =>
      sign * compare(value(a), value(b)) ||
      collator.compare(a.person.displayName, b.person.displayName),
  )
}

/** Members in whose record or reason all that was typed is found. */
export function findMembers(members: readonly Member[], typed: string): readonly Member[] {
  const sought = soughtOf(typed)
  if (!sought) return members
  return members.filter(({ person }) =>
    isFound(`${foundText(person, [])}${searched(person.vip.why)}`, sought),
  )
}

export function countOverdue(members: readonly Member[], days: number, now: number): number {
  return members.filter((member) => isOverdue(member, days, now)).length
}
