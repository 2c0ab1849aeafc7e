import { type FieldId, fieldOf, fieldsWith } from '../model/person/fields'
import { fieldValue, type Person } from '../model/person/person'
import type { NetworkAccount } from '../networks/accounts'
import type { FieldChange, Overwritable } from './contract'
import type { ExistingPeople } from './match'
import { MOST_MOTIVATIONS, type ParsedRow } from './parse-row'

/** What a row makes of a person. */
export interface MergedRow {
  person: Person
  /** Accounts they did not have. */
  accounts: NetworkAccount[]
  /** A note that is not there yet. */
  note?: string
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
): MergedRow {
  const result: MergedRow = { person: { ...before }, accounts: [], changes: [], kept: [] }
  mergeName(result, parsed, overwrite)
  mergeAccounts(result, parsed, existing)
  mergeValues(result, parsed, overwrite)
  mergeMotivation(result, parsed)
  mergeCrm(result, parsed)
  if (parsed.note !== undefined && !existing.notes.get(before.id)?.has(parsed.note)) {
    result.note = parsed.note
    result.changes.push({ field: 'note', before: '', after: parsed.note })
  }
  return result
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

function mergeValues(
  result: MergedRow,
  { values }: ParsedRow,
  overwrite: readonly Overwritable[],
): void {
  for (const id of IMPORTED) {
    const value = values[id]
    const before = fieldValue(result.person, id)
    if (value === undefined || value === before) continue
    const change = { field: id, before: String(before ?? ''), after: String(value) }
    if (before !== undefined && !overwrite.includes(id)) result.kept.push(change)
    else {
      result.changes.push(change)
      result.person = withValue(result.person, id, value)
    }
  }
}

function withValue(person: Person, id: FieldId, value: string | number): Person {
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

function mergeCrm(result: MergedRow, { crm, email }: ParsedRow): void {
  const before = new Map(Object.entries(result.person.crm ?? {}))
  const after = new Map([...before, ...crm])
  if (email) after.set('email', email)
  for (const [name, value] of after) {
    if (value === before.get(name)) continue
    const field = name === 'email' ? 'email' : 'crm'
    result.changes.push({ field, name, before: before.get(name) ?? '', after: value })
  }
  if (after.size > 0) result.person.crm = Object.fromEntries(after)
}
