import { unguarded } from '../csv'
import { dayOf } from '../model/days'
import { externalKey } from '../model/person/contact-keys'
import { FIELDS, type FieldWith, fieldsWith } from '../model/person/fields'
import type { Note } from '../model/person/note'
import {
  BETWEEN_NOTES,
  BEYOND,
  type Beyond,
  CRM_COLUMN,
  FIRST_TITLES,
  RECKONED,
} from '../model/person/people-file'
import type { PeopleRow } from '../model/person/people-table'
import { fieldValue, type Identity, type Person } from '../model/person/person'
import { strengthAt } from '../model/person/strength'
import { newTag, type Tag, type TagBook, tagsOf } from '../model/person/tag'
import { networkFacts } from '../networks'
import { accountAt } from '../networks/accounts'
import type { Cell } from './write-workbook'

/** All that a file says of somebody. */
export interface Exported {
  person: Person
  identities: readonly Identity[]
  /** In the order they were written. */
  notes: readonly Note[]
  /** What is reckoned of them. */
  row: PeopleRow
}

/** What the columns go by, beside the person. `now` in milliseconds since 1970. */
export interface Moment {
  tags: TagBook
  now: number
}

/** A column's title, and what stands in it. */
type Column = readonly [string, (one: Exported, moment: Moment) => Cell]

const [NAME, TIER, VIP, VIP_SINCE] = FIRST_TITLES
const [SENTIMENT, STRENGTH, LAST_CONTACT, FOLLOW_UP] = RECKONED

/**
 * The columns of everybody. The file's words are English in every language of the interface, so that
 * an import knows them wherever they were written.
 */
const COLUMNS: readonly Column[] = [
  [NAME, ({ person }) => person.displayName],
  ...networkFacts.map(
    ({ id, name }): Column => [
      name,
      ({ identities }) => identities.find(({ network }) => network === id)?.url ?? '',
    ],
  ),
  ['E-mail', ({ person }) => (person.emails ?? []).join('; ')],
  [TIER, ({ person }) => person.tier],
  [VIP, ({ person: { vip } }) => (vip ? vip.why || 'yes' : '')],
  [VIP_SINCE, ({ person }) => day(person.vip?.since)],
  ['Tags', ({ person }, { tags }) => list(tagsOf(person.tags ?? [], tags).map(({ name }) => name))],
  ...fieldsWith('exported').map(ofField),
  ['Motivation', ({ person }) => list(person.motivation)],
  ['Notes', ({ notes }) => notes.map(({ text }) => text).join(BETWEEN_NOTES)],
  ['Record IDs', ({ person }) => list((person.externalIds ?? []).map(externalKey))],
  ['Added on', ({ person }) => day(person.createdAt)],
  [SENTIMENT, ({ row }) => row.sentiment ?? ''],
  [
    STRENGTH,
    ({ row: { strength } }, { now }) => (strength ? tenths(strengthAt(strength, now)) : ''),
  ],
  [LAST_CONTACT, ({ row }) => day(row.lastContactAt)],
  [FOLLOW_UP, ({ row }) => day(row.followUpDue)],
]

function ofField(id: FieldWith<'exported'>): Column {
  return [
    FIELDS[id].exported,
    ({ person }) => {
      const value = fieldValue(person, id)
      if (typeof value === 'boolean') return value ? 'yes' : ''
      return value ?? ''
    },
  ]
}

const list = (values: readonly string[]) => values.join('; ')
const day = (at: number | undefined) => (at === undefined ? '' : dayOf(at))
const tenths = (value: number) => Math.round(value * 10) / 10

/** The titles of a file: those of everybody, then fields of the CRM's by name. */
export function titlesOf(crm: readonly string[]): string[] {
  return [...COLUMNS.map(([title]) => title), ...crm.map((name) => CRM_COLUMN + name)]
}

/** Whether a column can be called after a field of the CRM's, and is known by it again. */
export function isTitle(name: string): boolean {
  return isPlain(name) && name.length <= 80 && !/\s{2}|[^\S ]/.test(name)
}

/** No spreadsheet holds more in a cell than a little above this. */
const LONGEST_CELL = 32_000
/** As long as a part of what is written as JSON is. */
const PART = 30_000

/** Whether a text comes out of a file as it goes into it, by whatever program. */
function isPlain(text: string): boolean {
  return (
    text.length <= LONGEST_CELL &&
    text === text.trim() &&
    !/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFFFD]|_x[0-9a-f]{4}_/iu.test(text) &&
    unguarded(text) === text
  )
}

/** The cells of somebody under `titlesOf(crm)`, and what comes behind them: JSON in parts. */
export function cellsOf(
  one: Exported,
  crm: readonly string[],
  moment: Moment,
): { cells: Cell[]; beyond: string[] } {
  const titles = titlesOf(crm)
  const values = one.person.crm ?? {}
  const cells = [
    ...COLUMNS.map(([, read]) => read(one, moment)),
    ...crm.map((name) => (Object.hasOwn(values, name) ? (values[name] ?? '') : '')),
  ]
  const exact: Record<string, string> = {}
  const shown = cells.map((cell, index) => {
    if (typeof cell === 'number' || isPlain(cell)) return cell
    exact[titles[index] ?? ''] = cell
    return shownOf(cell)
  })
  const beyond = beyondOf(one, crm, moment)
  if (Object.keys(exact).length > 0) beyond.cells = exact
  const json = Object.keys(beyond).length > 0 ? asciiOf(beyond) : ''
  return { cells: shown, beyond: json.match(new RegExp(`.{1,${PART}}`, 'g')) ?? [] }
}

/** What of a text can be shown in a cell. */
function shownOf(text: string): string {
  const clean = text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\uFFFD]/gu, ' ')
  return clean.slice(0, LONGEST_CELL).toWellFormed().trim()
}

/** The title of the column that holds one of the parts. */
export const partTitle = (part: number) => (part === 0 ? BEYOND : `${BEYOND} (${part + 1})`)

function beyondOf(
  { person, identities, notes }: Exported,
  crm: readonly string[],
  { tags: book }: Moment,
): Beyond {
  const { vip, tierSource, sentimentOverride, isTeam, reviewAfter, motivation, createdAt } = person
  const { emails, externalIds, influence, contactEveryDays } = person
  const others = Object.entries(person.crm ?? {}).filter(
    ([name, value]) => value === '' || !crm.includes(name),
  )
  const several = new Set(
    identities.flatMap(({ network }, at) =>
      identities.findIndex((one) => one.network === network) === at ? [] : network,
    ),
  )
  const accounts = identities.filter((one) => several.has(one.network) || !isSaidByAddress(one))
  const tags = tagsOf(person.tags ?? [], book).filter(isOwnLook)
  return {
    createdAt,
    ...(vip && { vip }),
    ...(tierSource !== 'staff' && { tierSource }),
    ...(sentimentOverride && { sentimentOverride }),
    ...(isTeam && { isTeam }),
    ...(reviewAfter !== undefined && { reviewAfter }),
    ...(contactEveryDays !== undefined && { contactEveryDays }),
    ...(motivation.some((one) => /[;|\n]/.test(one)) && { motivation }),
    ...(tags.length > 0 && { tags: tags.map(({ key: _, ...tag }) => tag) }),
    ...(emails && { emails }),
    ...(externalIds && { externalIds }),
    ...(influence?.notes && { influenceNotes: influence.notes }),
    ...(others.length > 0 && { crm: Object.fromEntries(others) }),
    ...(accounts.length > 0 && {
      accounts: accounts.map(({ key: _, personId: __, ...account }) => account),
    }),
    ...(notes.length > 0 && {
      notes: notes.map(({ id: _, personId: __, text, ...note }) => ({
        ...note,
        length: text.length,
      })),
    }),
  }
}

/** Whether a tag is other than a new one of its name would be. */
function isOwnLook({ name, colour, everyDays, onMarker }: Tag): boolean {
  return colour !== newTag(name).colour || everyDays !== undefined || onMarker === true
}

function isSaidByAddress({ network, handle, stableId, handleHistory, url, kind }: Identity) {
  const said = accountAt(url)
  return (
    handleHistory.length === 0 &&
    said?.network === network &&
    said.handle === handle &&
    said.url === url &&
    said.kind === kind &&
    said.stableId === stableId
  )
}

/** JSON in letters that every program leaves as they are: no spaces, no quotes of a formula's. */
function asciiOf(beyond: Beyond): string {
  return JSON.stringify(beyond)
    .replace(/[^!-&(-~]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(/_(?=x[0-9a-f]{4}_)/gi, '\\u005f')
}
