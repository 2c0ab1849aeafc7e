import { handleKey } from '../model/person/identity'
import { newPerson } from '../model/person/person'
import type { Candidate, ImportChoices, PlannedRow, RowOutcome } from './contract'
import { emailOf, type Known } from './known'
import type { Match } from './match'
import { type MergedRow, mergeRow } from './merge-row'
import { type ParsedRow, shownName } from './parsed-row'
import type { RowProblem } from './table'

/** What a row says, and who it is about. */
export interface Entry {
  parsed: ParsedRow
  match: Match
}

/** What becomes of a row. */
export interface Planned {
  parsed: ParsedRow
  verdict: RowOutcome
  /** Whether anything of it is written. */
  writes: boolean
  personId?: string
  /** Who it may be about, where that is for the user to say. */
  candidates: readonly string[]
  problem?: RowProblem
}

/** Everything but what the columns are: that decides what a row says. */
type Choices = Omit<ImportChoices, 'columns'>

/** What becomes of each of `entries`, in their order. */
export function makePlan(entries: readonly Entry[], known: Known, choices: Choices): Planned[] {
  const counting = new Map<string, number>()
  const plan = (entry: Entry) => planRow(entry, known, choices, counting)
  if (choices.twice === 'first') return entries.map(plan)
  return entries.toReversed().map(plan).toReversed()
}

/** @param counting the row that counts, by each key of whom it is about */
function planRow(
  { parsed, match }: Entry,
  known: Known,
  choices: Choices,
  counting: Map<string, number>,
): Planned {
  const candidates = match.people.length > 1 ? match.people : match.sameName
  const left = { parsed, candidates, writes: false }
  const personId = personOf(match, choices, choices.answers[parsed.row])
  if (personId === 'ask') {
    const isName = match.people.length === 0
    return {
      ...left,
      verdict: isName ? 'question' : 'conflicting',
      ...(!isName && { problem: { key: 'two_people', args: [] } }),
    }
  }
  const keys = [...keysOf(parsed), ...(personId ? [personId] : [])]
  const other = keys.map((key) => counting.get(key)).find((row) => row !== undefined)
  if (other !== undefined) {
    return { ...left, verdict: 'conflicting', problem: { key: 'twice', args: [String(other)] } }
  }
  for (const key of keys) counting.set(key, parsed.row)
  if (!personId) return { ...left, writes: true, verdict: 'new' }
  const { changes, kept } = laid(parsed, personId, known, choices)
  const verdict = kept.length > 0 ? 'conflicting' : changes.length > 0 ? 'changed' : 'unchanged'
  return { ...left, writes: changes.length > 0, verdict, personId }
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

function laid(parsed: ParsedRow, personId: string, known: Known, choices: Choices): MergedRow {
  const person = known.people.get(personId)
  if (!person) throw new Error('A row is about somebody who is not known.')
  return mergeRow(person, parsed, known, choices.overwrite)
}

/** A row as the dry run shows it. */
export function describe(planned: Planned, known: Known, choices: Choices): PlannedRow {
  const { parsed, verdict, personId, candidates, problem } = planned
  const answer = choices.answers[parsed.row]
  const { changes, kept } =
    verdict === 'new'
      ? mergeRow(newPerson('', shownName(parsed), 0), parsed, known, [])
      : personId
        ? laid(parsed, personId, known, choices)
        : { changes: [], kept: [] }
  return {
    row: parsed.row,
    verdict,
    name: shownName(parsed),
    about: aboutRow(parsed),
    ...(personId && { personId }),
    changes,
    kept,
    candidates: candidates.flatMap((id) => candidateOf(id, known)),
    ...(answer && { answer }),
    ...(problem && { problem }),
  }
}

function aboutRow({ accounts, email }: ParsedRow): string[] {
  return [...accounts.map(({ handle }) => `@${handle}`), ...(email ? [email] : [])]
}

function candidateOf(id: string, { people, identities }: Known): Candidate[] {
  const person = people.get(id)
  if (!person) return []
  const email = emailOf(person)
  const handles = (identities.get(id) ?? []).map(({ handle }) => `@${handle}`)
  return [{ id, displayName: person.displayName, about: [...handles, ...(email ? [email] : [])] }]
}
