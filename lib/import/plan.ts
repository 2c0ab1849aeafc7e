import type { Erasure } from '../model/person/erased'
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
  erased?: Erasure
  problem?: RowProblem
}

/** Everything but what the columns are about: that decides what the rows say. */
type Choices = Omit<ImportChoices, 'columns'>

/** Rows about one person, and who they may be about. */
export interface MatchedRow {
  joined: JoinedRow
  match: Match
}

/** The same, and who that is: undefined for somebody new, `ask` where nobody can tell. */
interface SettledRow extends MatchedRow {
  personId: string | undefined
}

/** Who the rows of a file may be about; nothing of it changes with what is answered. */
export function matchRows(
  rows: readonly ParsedRow[],
  existing: ExistingPeople,
  duplicates: ImportChoices['duplicates'],
): MatchedRow[] {
  return joinRows(rows, duplicates).map((joined) => ({
    joined,
    match: matchOf(joined.parsed, existing),
  }))
}

/** What becomes of each row of a file, in their order. */
export function planRows(
  rows: readonly MatchedRow[],
  existing: ExistingPeople,
  choices: Choices,
): PlannedRow[] {
  const settled = new Map<string, SettledRow>()
  for (const matched of rows) {
    const row = settle(matched, existing, choices)
    const { joined, personId } = row
    // Two rows that have nothing in common can be about one person who is kept.
    const key = personId && personId !== 'ask' ? personId : `row ${joined.parsed.row}`
    const other = settled.get(key)
    settled.set(key, other ? { ...other, joined: joinedWith(other.joined, joined) } : row)
  }
  return [...settled.values()]
    .flatMap((row) => planRow(row, existing, choices))
    .sort((a, b) => a.parsed.row - b.parsed.row)
}

function settle(row: MatchedRow, existing: ExistingPeople, choices: Choices): SettledRow {
  const { joined, match } = row
  const answer = choices.answers[joined.parsed.row]
  const said = personOf(match, choices, answer)
  const isOpen = answer === undefined && (said === undefined || said === 'ask')
  const same = isOpen ? sayingNothingNew(joined.parsed, match.sameName, existing) : undefined
  return { ...row, personId: same ?? said }
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
  { joined: { parsed, others }, match, personId }: SettledRow,
  existing: ExistingPeople,
  { overwrite, back }: Choices,
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
  if (!personId) {
    const erased = [parsed, ...others.map((other) => other.parsed)]
      .map(({ row }) => existing.erased.get(row))
      .find(Boolean)
    const isNew = !erased || back.includes(parsed.row)
    const outcome = isNew ? 'new' : 'erased'
    return [{ ...base, writes: isNew, outcome, ...(erased && { erased }) }, ...rest]
  }
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
  const { parsed, outcome, personId, candidates, erased, problem } = planned
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
    ...(erased && { erased }),
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
