import { z } from 'zod'
import type { PeopleRow } from './people-table'
import { ByWhom, Timestamp } from './person'

/** Where somebody may work, and what speaks for it: the domain that others there have, or a line. */
export const CompanySuggestion = z.union([
  z.strictObject({ name: z.string(), domain: z.string() }),
  z.strictObject({ name: z.string(), line: z.string() }),
])
export type CompanySuggestion = z.infer<typeof CompanySuggestion>

/** What staff wrote down about a company. */
export const CompanyNote = z.strictObject({
  /** As `companyKey` makes it of the name. */
  key: z.string().min(1).max(400),
  /** What it is called, where nobody belongs to it any more. */
  name: z.string().trim().min(1).max(200),
  text: z.string().trim().min(1).max(10_000),
  at: Timestamp,
  by: ByWhom.optional(),
})
export type CompanyNote = z.infer<typeof CompanyNote>

/** A company: it is there as long as somebody belongs to it or it has a note. */
export interface Company {
  /** As most of them have it. */
  name: string
  ids: readonly string[]
  vips: number
  /** The latest contact with any of them. */
  lastContactAt: number | undefined
}

/** What tells companies apart: capitals and spaces do not. */
export function companyKey(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}

/** Every company that somebody belongs to or that has a note, those with most people first. */
export function companiesOf(
  rows: readonly PeopleRow[],
  notes: readonly CompanyNote[] = [],
): Company[] {
  const groups = new Map<string, PeopleRow[]>()
  for (const row of rows) {
    const key = companyKey(row.company ?? '')
    if (!key) continue
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  const left = notes.filter(({ key }) => !groups.has(key))
  return [
    ...Array.from(groups.values(), companyOf),
    ...left.map(({ name }) => ({ ...companyOf([]), name })),
  ].sort((a, b) => b.ids.length - a.ids.length || (a.name < b.name ? -1 : 1))
}

function companyOf(people: readonly PeopleRow[]): Company {
  const times = people.flatMap(({ lastContactAt }) => lastContactAt ?? [])
  return {
    name: commonest(people.map(({ company = '' }) => company)),
    ids: people.map(({ id }) => id),
    vips: people.filter(({ vipSince }) => vipSince !== undefined).length,
    lastContactAt: times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : undefined,
  }
}

/** The one that is there most often; of as many, the first. '' where there is none. */
export function commonest(words: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0])[0]
}

/** Where anybody can have an address: it says nothing of where they work. */
const ANYBODYS =
  /^(?:(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|mail|email|proton|protonmail|fastmail|posteo|mailbox|t-online|freenet|orange|laposte|free|libero|wp|seznam|naver|qq|163|126)\.)/

/** The domain of an e-mail address that a company may own; undefined where anybody can have it. */
export function companyDomain(email: string): string | undefined {
  const domain = email.split('@').at(-1)?.trim().toLowerCase()
  return domain?.includes('.') && !ANYBODYS.test(domain) ? domain : undefined
}
