import { z } from 'zod'
import { NETWORK_IDS } from '../../networks'
import { TIERS, type Tier } from '../glyphs'
import { compareNames } from '../name-order'
import type { NetworkId } from '../post/post'
import {
  type FieldId,
  type FieldValue,
  type FieldWith,
  fieldOf,
  fieldsWith,
  isField,
  type KeyOf,
} from './fields'
import { overdueSince } from './interval'
import { fieldValue, type Person, Sentiment } from './person'
import { shortestOf, type TagBook, tagsOf } from './tag'

/** An account as the table knows it. */
export interface RowAccount {
  readonly network: NetworkId
  readonly handle: string
  readonly url: string
}

/** What the table knows of a person's fields, each under its key. */
type RowFields = { readonly [Id in FieldId as KeyOf<Id>]: FieldValue<Id> | undefined }

/**
 * What the table knows of a person: light enough to hold 100,000 of them. Every field is always
 * there, so that all rows have one shape. Times are milliseconds since 1970.
 */
export interface PeopleRow extends RowFields {
  readonly id: string
  readonly name: string
  readonly accounts: readonly RowAccount[]
  readonly tier: Tier
  readonly vipSince: number | undefined
  readonly sentiment: Sentiment | undefined
  /** Keys of tags. */
  readonly tags: readonly string[]
  /** As `storedStrength` reckons it. */
  readonly strength: number | undefined
  readonly lastContactAt: number | undefined
  /** As the person's own record says. */
  readonly contactEveryDays: number | undefined
  /** When the next open promise is due. */
  readonly followUpDue: number | undefined
  /** Addresses of profiles that the CRM names, as `profileKey` writes them. */
  readonly links: readonly string[]
  /** Folded: name, handles of now and before, CRM fields. */
  readonly found: string
}

const ALL_FIELDS = fieldsWith('schema').map((id) => [id, fieldOf(id).key] as const)

/** What a person's own record says in each field. Always all of them, in one order. */
export function rowFields(person: Person): RowFields {
  const row: Record<string, unknown> = {}
  for (const [id, key] of ALL_FIELDS) row[key] = fieldValue(person, id)
  return row as unknown as RowFields
}

/** All that is known of everybody so far, in the order of names. */
export interface PeopleState {
  readonly rows: readonly PeopleRow[]
  /** How far the reading is, from 0 to 1; undefined when all are there. */
  readonly progress: number | undefined
  /** When it was read: what "overdue" and ages go by. */
  readonly at: number
  readonly error: unknown
}

/** The columns there are, in the order they stand in at first. */
export const ColumnId = z.enum([
  'name',
  'networks',
  'vip',
  'tier',
  'sentiment',
  'tags',
  ...fieldsWith('column', 'choice', 'text'),
  'strength',
  'last_contact',
  'follow_up',
  ...fieldsWith('column', 'number'),
])
export type ColumnId = z.infer<typeof ColumnId>

export const Sort = z.strictObject({ column: ColumnId, descending: z.boolean() })
export type Sort = z.infer<typeof Sort>

/** How somebody wants the table: kept in the page's own storage. */
export const TableView = z.strictObject({ columns: z.array(ColumnId).min(1), sort: Sort })
export type TableView = z.infer<typeof TableView>

/** Who was last heard of stands first: those are the people one comes for. */
export const FIRST_VIEW: TableView = {
  columns: [
    'name',
    'networks',
    'vip',
    'tier',
    'sentiment',
    'status',
    'strength',
    'last_contact',
    'follow_up',
  ],
  sort: { column: 'last_contact', descending: true },
}

/** The order of names in the language of the interface. */
export function byName(a: Pick<PeopleRow, 'name'>, b: Pick<PeopleRow, 'name'>): number {
  return compareNames(a.name, b.name)
}

type Key = (row: PeopleRow) => number | undefined

/** What each column is sorted by; who has nothing there stands last in either direction. */
const KEYS: Record<Exclude<ColumnId, 'name' | FieldId>, Key> = {
  networks: ({ accounts }) => accounts.reduce((sum, one) => sum + weightOf(one), 0) || undefined,
  vip: ({ vipSince }) => vipSince,
  tier: ({ tier }) => TIERS.indexOf(tier) || undefined,
  sentiment: ({ sentiment }) => sentiment && Sentiment.options.indexOf(sentiment),
  tags: ({ tags }) => tags.length || undefined,
  strength: ({ strength }) => strength,
  last_contact: ({ lastContactAt }) => lastContactAt,
  follow_up: ({ followUpDue }) => followUpDue,
}

/** More networks weigh more; among as many, the networks' own order decides. */
function weightOf({ network }: RowAccount): number {
  return 100 - NETWORK_IDS.indexOf(network)
}

/**
 * `rows` in the order of a column. Equals stay in the order of names.
 *
 * @param rows in the order of names: sorting by numbers is all that is left to do, which takes a
 *   tenth of the time that comparing 100,000 names takes
 */
export function sortRows(
  rows: readonly PeopleRow[],
  { column, descending }: Sort,
): readonly PeopleRow[] {
  if (column === 'name') return descending ? rows.toReversed() : rows
  const keyOf = isField(column) ? fieldKey(rows, column) : KEYS[column]
  const sign = descending ? -1 : 1
  const keys = new Float64Array(rows.length)
  const order = new Uint32Array(rows.length)
  rows.forEach((row, place) => {
    const key = keyOf(row)
    keys[place] = key === undefined ? Number.MAX_VALUE : sign * key
    order[place] = place
  })
  order.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b)
  const sorted: PeopleRow[] = []
  for (const place of order) sorted.push(rows[place] as PeopleRow)
  return sorted
}

function fieldKey(rows: readonly PeopleRow[], id: FieldWith<'column'>): Key {
  const field = fieldOf(id)
  const { key } = field
  if (field.kind === 'number') return (row) => row[key] as number | undefined
  // There are few texts and many people: the texts alone are compared as words.
  const order = field.kind === 'choice' ? Object.keys(field.choices) : ['', ...textsOf(rows, id)]
  const places = new Map<unknown, number>(order.map((value, place) => [value, place]))
  return (row) => places.get(row[key]) || undefined
}

function textsOf(rows: readonly PeopleRow[], id: FieldId): string[] {
  const { key } = fieldOf(id)
  const texts = new Set<string>()
  for (const { [key]: text } of rows) if (text && typeof text === 'string') texts.add(text)
  return [...texts].sort(compareNames)
}

/** What fields that hold words say of somebody, by the field's id. */
export type FieldTexts = ReadonlyMap<string, readonly string[]>

/** Every text once, in the order of words. */
export function fieldTexts(rows: readonly PeopleRow[]): FieldTexts {
  return new Map(fieldsWith('schema', 'text').map((id) => [id, textsOf(rows, id)]))
}

/** What rows are looked at by, beside themselves. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly vipIntervalDays: number
  /** What tags are called and look like. */
  readonly tags?: TagBook
}

/** Whether a VIP advocate has waited longer than their interval. Any contact counts. */
export function isOverdue(
  row: Pick<PeopleRow, 'vipSince' | 'lastContactAt' | 'contactEveryDays' | 'tags'>,
  { vipIntervalDays, tags = new Map(), now }: Moment,
): boolean {
  const { vipSince: since, lastContactAt, contactEveryDays } = row
  if (since === undefined) return false
  const person = { vip: { since }, createdAt: since, contactEveryDays }
  const tagDays = shortestOf(tagsOf(row.tags, tags))?.everyDays
  return overdueSince(person, lastContactAt, vipIntervalDays, tagDays, now) !== undefined
}
