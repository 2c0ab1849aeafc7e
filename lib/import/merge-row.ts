import { externalKey, joinedKeys } from '../model/person/contact-keys'
import { LONGEST_TEXT } from '../model/person/field-kinds'
import { type FieldId, fieldOf, fieldsWith } from '../model/person/fields'
import type { Beyond } from '../model/person/people-file'
import { fieldValue, type Person } from '../model/person/person'
import { tagsOf, withTags } from '../model/person/tag'
import type { FieldChange, Overwritable } from './contract'
import type { ExistingPeople } from './match'
import { MOST_MOTIVATIONS, type OwnNote, type ParsedRow } from './parsed-row'

/** What a row makes of a person. */
export interface MergedRow {
  person: Person
  /** Accounts they did not have. */
  accounts: ParsedRow['accounts']
  /** Notes that are not there yet. */
  notes: OwnNote[]
  changes: FieldChange[]
  /** Where the file says something else than what is known, which stays. */
  kept: FieldChange[]
}

const IMPORTED = fieldsWith('headers')

/**
 * Merges what a row says into what is known of a person. CRM fields are the CRM's and take its
 * value; what staff may have set is filled where nothing is known, and written over where
 * `overwrite` says so. The tier is never touched.
 */
export function mergeRow(
  before: Person,
  parsed: ParsedRow,
  existing: ExistingPeople,
  overwrite: readonly Overwritable[],
  at = 0,
): MergedRow {
  const result: MergedRow = {
    person: { ...before },
    accounts: [],
    notes: [],
    changes: [],
    kept: [],
  }
  mergeName(result, parsed, overwrite)
  mergeAccounts(result, parsed, existing)
  mergeKeys(result, parsed)
  mergeValues(result, parsed, overwrite)
  mergeStanding(result, parsed, overwrite, at)
  mergeMotivation(result, parsed)
  mergeTags(result, parsed, existing)
  mergeCrm(result, parsed)
  if (parsed.beyond) mergeBeyond(result, parsed.beyond)
  const known = existing.notes.get(before.id)
  for (const note of parsed.notes ?? notesOf(parsed)) {
    if (known?.has(note.text)) continue
    result.notes.push(note)
    result.changes.push({ field: 'note', before: '', after: note.text })
  }
  return result
}

const notesOf = ({ note }: ParsedRow): OwnNote[] => (note === undefined ? [] : [{ text: note }])

/** What only a file says that Ardent exported: it fills what is not known. */
function mergeBeyond({ person, changes }: MergedRow, beyond: Beyond): void {
  const { sentimentOverride, reviewAfter, isTeam, influenceNotes, createdAt, tierSource } = beyond
  const { contactEveryDays } = beyond
  const fill = (name: string, value: string, into: Partial<Person>) => {
    Object.assign(person, into)
    changes.push({ field: 'beyond', name, before: '', after: value })
  }
  if (sentimentOverride && !person.sentimentOverride) {
    fill('Sentiment', sentimentOverride, { sentimentOverride })
  }
  if (reviewAfter !== undefined && person.reviewAfter === undefined) {
    fill('Review', new Date(reviewAfter).toISOString(), { reviewAfter })
  }
  if (contactEveryDays !== undefined && person.contactEveryDays === undefined) {
    fill('Interval', String(contactEveryDays), { contactEveryDays })
  }
  if (isTeam && !person.isTeam) fill('Team', 'yes', { isTeam })
  if (influenceNotes && !person.influence?.notes) {
    fill('Influence', influenceNotes, { influence: { ...person.influence, notes: influenceNotes } })
  }
  if (createdAt !== undefined) person.createdAt = Math.min(person.createdAt, createdAt)
  const tier = changes.find(({ field }) => field === 'tier')
  if (tier && tierSource) person.tierSource = tierSource
}

/** The name on a profile is no contradiction to the one in a CRM. */
function mergeName(
  result: MergedRow,
  { name }: ParsedRow,
  overwrite: readonly Overwritable[],
): void {
  const { person, changes } = result
  if (!name || name === person.displayName || !overwrite.includes('displayName')) return
  changes.push({ field: 'displayName', before: person.displayName, after: name })
  person.displayName = name
}

function mergeAccounts(
  { person, accounts, changes, kept }: MergedRow,
  parsed: ParsedRow,
  existing: ExistingPeople,
) {
  for (const account of parsed.accounts) {
    const own = existing.identities
      .get(person.id)
      ?.find(({ network }) => network === account.network)
    const owner = existing.owner(account)
    if (owner === person.id) continue
    const change = { field: account.network, before: own?.handle ?? '', after: account.handle }
    if (own || owner) kept.push(change)
    else {
      accounts.push(account)
      changes.push(change)
    }
  }
}

/** Every address and record that is known of somebody stays one of theirs. */
function mergeKeys({ person, changes }: MergedRow, { emails, externalIds }: ParsedRow): void {
  const keys = joinedKeys(person, { emails, externalIds })
  const known = [person.emails ?? [], (person.externalIds ?? []).map(externalKey)].flat()
  for (const email of keys.emails ?? []) {
    if (!known.includes(email))
      changes.push({ field: 'email', name: email, before: '', after: email })
  }
  for (const id of keys.externalIds ?? []) {
    if (known.includes(externalKey(id))) continue
    changes.push({ field: 'externalId', name: id.source, before: '', after: id.id })
  }
  Object.assign(person, keys)
}

/** Where somebody stands with the team: what it decided itself stays. */
function mergeStanding(
  { person, changes, kept }: MergedRow,
  { tier, vip, beyond }: ParsedRow,
  overwrite: readonly Overwritable[],
  at: number,
): void {
  if (vip !== undefined && !person.vip) {
    person.vip = beyond?.vip ?? { since: at, by: '', why: vip.slice(0, LONGEST_TEXT) }
    changes.push({ field: 'vip', before: '', after: vip })
  }
  if (!tier || tier === person.tier) return
  const isKnown = person.tier !== 'unknown'
  const change = { field: 'tier' as const, before: isKnown ? person.tier : '', after: tier }
  if (isKnown && !overwrite.includes('tier')) kept.push(change)
  else {
    changes.push(change)
    person.tier = tier
    person.tierSource = 'staff'
  }
}

function mergeValues(
  result: MergedRow,
  { values }: ParsedRow,
  overwrite: readonly Overwritable[],
): void {
  const overwrites = new Set<string>(overwrite)
  for (const id of IMPORTED) {
    const value = values[id]
    const before = fieldValue(result.person, id)
    if (value === undefined || value === before) continue
    const change = { field: id, before: String(before ?? ''), after: String(value) }
    // A caution that nobody has given yet is none that stays.
    const isKnown = before !== undefined && before !== false
    if (isKnown && !overwrites.has(id)) result.kept.push(change)
    else {
      result.changes.push(change)
      result.person = withValue(result.person, id, value)
    }
  }
}

function withValue(person: Person, id: FieldId, value: string | number | true): Person {
  const { kind, key } = fieldOf(id)
  if (kind !== 'number') return { ...person, [key]: value }
  return { ...person, influence: { ...person.influence, [key]: value } }
}

function mergeMotivation(result: MergedRow, { motivation }: ParsedRow): void {
  const before = result.person.motivation
  const after = [...new Set([...before, ...motivation])].slice(0, MOST_MOTIVATIONS)
  if (after.length === before.length) return
  result.person.motivation = after
  result.changes.push({ field: 'motivation', before: before.join('; '), after: after.join('; ') })
}

/** A tag that staff gave stays. */
function mergeTags(
  result: MergedRow,
  parsed: ParsedRow,
  { tags: { book, keys } }: ExistingPeople,
): void {
  const before = result.person.tags ?? []
  result.person = withTags(
    result.person,
    parsed.tags.flatMap((name) => keys.get(name) ?? []),
  )
  const after = result.person.tags ?? []
  if (after.length === before.length) return
  const written = (some: readonly string[]) =>
    tagsOf(some, book)
      .map(({ name }) => name)
      .join('; ')
  result.changes.push({ field: 'tags', before: written(before), after: written(after) })
}

function mergeCrm(result: MergedRow, { crm }: ParsedRow): void {
  const before = new Map(Object.entries(result.person.crm ?? {}))
  const after = new Map([...before, ...crm])
  for (const [name, value] of after) {
    if (value === before.get(name)) continue
    result.changes.push({ field: 'crm', name, before: before.get(name) ?? '', after: value })
  }
  if (after.size > 0) result.person.crm = Object.fromEntries(after)
}
