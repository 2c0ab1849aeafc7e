import { handleKey } from '../model/person/identity'
import { newPerson } from '../model/person/person'
import type { Candidate, ImportChoices, RowOutcome, RowPreview } from './contract'
import { type ExistingPeople, emailOf, type Match } from './match'
import { type MergedRow, mergeRow } from './merge-row'
import { type ParsedRow, shownName } from './parse-row'
import type { RowProblem } from './table'

/** What a row says, and who it is about. */
export interface MatchedRow {
  parsed: ParsedRow
  match: Match
}

/** What becomes of a row. */
export interface PlannedRow {
  parsed: ParsedRow
  outcome: RowOutcome
  /** Whether anything of it is written. */
  writes: boolean
  personId?: string
  /** Who it may be about, where that is for the user to say. */
  candidates: readonly string[]
  problem?: RowProblem
}

/** Everything but what the columns are about: that decides what the rows say. */
type Choices = Omit<ImportChoices, 'columns'>

/** What becomes of each of `rows`, in their order. */
export function planRows(
  rows: readonly MatchedRow[],
  existing: ExistingPeople,
  choices: Choices,
): PlannedRow[] {
  const counted = new Map<string, number>()
  const plan = (row: MatchedRow) => planRow(row, existing, choices, counted)
  if (choices.duplicates === 'first') return rows.map(plan)
  return rows.toReversed().map(plan).toReversed()
}

/** @param counted the number of the row that counts, by each key of whom it is about */
function planRow(
  { parsed, match }: MatchedRow,
  existing: ExistingPeople,
  choices: Choices,
  counted: Map<string, number>,
): PlannedRow {
  const candidates = match.people.length > 1 ? match.people : match.sameName
  const base = { parsed, candidates, writes: false }
  const personId = personOf(match, choices, choices.answers[parsed.row])
  if (personId === 'ask') {
    const isName = match.people.length === 0
    return {
      ...base,
      outcome: isName ? 'question' : 'conflicting',
      ...(!isName && { problem: { key: 'two_people', args: [] } }),
    }
  }
  const keys = [...keysOf(parsed), ...(personId ? [personId] : [])]
  const other = keys.map((key) => counted.get(key)).find((row) => row !== undefined)
  if (other !== undefined) {
    return {
      ...base,
      outcome: 'conflicting',
      problem: { key: 'duplicate', args: [String(other)] },
    }
  }
  for (const key of keys) counted.set(key, parsed.row)
  if (!personId) return { ...base, writes: true, outcome: 'new' }
  const { changes, kept } = mergeInto(parsed, personId, existing, choices)
  const outcome = kept.length > 0 ? 'conflicting' : changes.length > 0 ? 'changed' : 'unchanged'
  return { ...base, writes: changes.length > 0, outcome, personId }
}

/** The id of the person a row is about, undefined for somebody new, `ask` where nobody can tell. */
function personOf(
  { people, sameName }: Match,
  { sameName: sameNames }: Choices,
  answer: string | undefined,
): string | undefined {
  const candidates = [...people, ...sameName]
  if (answer && candidates.includes(answer)) return answer
  if (people.length > 0) return people.length === 1 ? people[0] : 'ask'
  if (sameName.length === 0 || answer === 'new' || sameNames === 'different') return undefined
  return sameNames === 'same' && sameName.length === 1 ? sameName[0] : 'ask'
}

/** What tells whether two rows are about one person. */
function keysOf({ accounts, email }: ParsedRow): string[] {
  const keys = accounts.map((account) => `${account.network} ${handleKey(account)}`)
  return email ? [...keys, email] : keys
}

function mergeInto(
  parsed: ParsedRow,
  personId: string,
  existing: ExistingPeople,
  choices: Choices,
): MergedRow {
  const person = existing.people.get(personId)
  if (!person) throw new Error('A row is about somebody who is not known.')
  return mergeRow(person, parsed, existing, choices.overwrite)
}

/** A row as the dry run shows it. */
export function previewRow(
  planned: PlannedRow,
  existing: ExistingPeople,
  choices: Choices,
): RowPreview {
  const { parsed, outcome, personId, candidates, problem } = planned
  const answer = choices.answers[parsed.row]
  const { changes, kept } =
    outcome === 'new'
      ? mergeRow(newPerson('', shownName(parsed), 0), parsed, existing, [])
      : personId
        ? mergeInto(parsed, personId, existing, choices)
        : { changes: [], kept: [] }
  return {
    row: parsed.row,
    outcome,
    name: shownName(parsed),
    identifiers: identifiersOf(parsed.accounts, parsed.email),
    ...(personId && { personId }),
    changes,
    kept,
    candidates: candidates.flatMap((id) => candidateOf(id, existing)),
    ...(answer && { answer }),
    ...(problem && { problem }),
  }
}

function candidateOf(id: string, { people, identities }: ExistingPeople): Candidate[] {
  const person = people.get(id)
  if (!person) return []
  const identifiers = identifiersOf(identities.get(id) ?? [], emailOf(person))
  return [{ id, displayName: person.displayName, identifiers }]
}

function identifiersOf(accounts: readonly { handle: string }[], email?: string): string[] {
  return [...accounts.map(({ handle }) => `@${handle}`), ...(email ? [email] : [])]
}
