import { newPerson } from '../model/person/person'
import type { Candidate, ImportChoices, Overwritable, RowOutcome, RowPreview } from './contract'
import { type JoinedRow, joinedWith, joinRows } from './join-rows'
import { type ExistingPeople, type Match, matchOf } from './match'
import { type MergedRow, mergeRow } from './merge-row'
import { type ParsedRow, shownName } from './parsed-row'
import type { RowProblem } from './table'

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

/** Rows about one person, and who that is. */
interface MatchedRow {
  joined: JoinedRow
  match: Match
  /** Undefined for somebody new, `ask` where nobody can tell. */
  personId: string | undefined
}

/** What becomes of each of `rows`, in their order. */
export function planRows(
  rows: readonly ParsedRow[],
  existing: ExistingPeople,
  choices: Choices,
): PlannedRow[] {
  const matched = new Map<string, MatchedRow>()
  for (const joined of joinRows(rows, choices.duplicates)) {
    const row = matchRow(joined, existing, choices)
    // Two rows that have nothing in common can be about one person who is kept.
    const key = row.personId && row.personId !== 'ask' ? row.personId : `row ${joined.parsed.row}`
    const other = matched.get(key)
    matched.set(key, other ? { ...other, joined: joinedWith(other.joined, joined) } : row)
  }
  return [...matched.values()]
    .flatMap((row) => planRow(row, existing, choices))
    .sort((a, b) => a.parsed.row - b.parsed.row)
}

function matchRow(joined: JoinedRow, existing: ExistingPeople, choices: Choices): MatchedRow {
  const match = matchOf(joined.parsed, existing)
  const said = personOf(match, choices, choices.answers[joined.parsed.row])
  const isOpen = said === 'ask' || (said === undefined && match.sameName.length > 0)
  const same = isOpen ? sayingNothingNew(joined.parsed, match.sameName, existing) : undefined
  return { joined, match, personId: same ?? said }
}

/** Of the people of a row's name, who was read from such a row before: it says nothing new of them. */
function sayingNothingNew(
  parsed: ParsedRow,
  sameName: readonly string[],
  existing: ExistingPeople,
): string | undefined {
  return sameName.find((id) => {
    const { changes, kept } = mergeInto(parsed, id, existing, [])
    return changes.length + kept.length === 0
  })
}

function planRow(
  { joined: { parsed, others }, match, personId }: MatchedRow,
  existing: ExistingPeople,
  { overwrite }: Choices,
): PlannedRow[] {
  const rest = others.map((other): PlannedRow => {
    const problem = {
      key: other.differs ? 'duplicate' : 'joined',
      args: [String(parsed.row)],
    } as const
    const outcome = other.differs ? 'conflicting' : 'unchanged'
    return { parsed: other.parsed, candidates: [], writes: false, outcome, problem }
  })
  const asked = [...match.sameName, ...match.sameMailbox]
  const base = { parsed, candidates: match.people.length > 1 ? match.people : asked, writes: false }
  if (personId === 'ask') {
    const isOpen = match.people.length === 0
    const problem = { key: 'two_people', args: [] } as const
    const outcome = isOpen ? 'question' : 'conflicting'
    return [{ ...base, outcome, ...(!isOpen && { problem }) }, ...rest]
  }
  if (!personId) return [{ ...base, writes: true, outcome: 'new' }, ...rest]
  const { changes, kept } = mergeInto(parsed, personId, existing, overwrite)
  const outcome = kept.length > 0 ? 'conflicting' : changes.length > 0 ? 'changed' : 'unchanged'
  return [{ ...base, writes: changes.length > 0, outcome, personId }, ...rest]
}

/** The id of the person a row is about, undefined for somebody new, `ask` where nobody can tell. */
function personOf(
  { people, sameName, sameMailbox }: Match,
  { sameName: sameNames }: Choices,
  answer: string | undefined,
): string | undefined {
  const candidates = [...people, ...sameName, ...sameMailbox]
  if (answer && candidates.includes(answer)) return answer
  if (people.length > 0) return people.length === 1 ? people[0] : 'ask'
  if (answer === 'new') return undefined
  // That a mailbox is shared is no matter of names.
  if (sameMailbox.length > 0) return 'ask'
  if (sameName.length === 0 || sameNames === 'different') return undefined
  return sameNames === 'same' && sameName.length === 1 ? sameName[0] : 'ask'
}

function mergeInto(
  parsed: ParsedRow,
  personId: string,
  existing: ExistingPeople,
  overwrite: readonly Overwritable[],
): MergedRow {
  const person = existing.people.get(personId)
  if (!person) throw new Error('A row is about somebody who is not known.')
  return mergeRow(person, parsed, existing, overwrite)
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
        ? mergeInto(parsed, personId, existing, choices.overwrite)
        : { changes: [], kept: [] }
  return {
    row: parsed.row,
    outcome,
    name: shownName(parsed),
    identifiers: identifiersOf(parsed.accounts, parsed.emails),
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
  const identifiers = identifiersOf(identities.get(id) ?? [], person.emails)
  return [{ id, displayName: person.displayName, identifiers }]
}

function identifiersOf(
  accounts: readonly { handle: string }[],
  emails: readonly string[] = [],
): string[] {
  return [...accounts.map(({ handle }) => `@${handle}`), ...emails]
}
