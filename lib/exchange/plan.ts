import type { Candidate, ImportChoices, PlannedRow, RowTrouble, Verdict } from '../model/crm-import'
import { handleKey } from '../model/identity'
import { newPerson } from '../model/person'
import { type Facts, shownName } from './facts'
import { emailOf, type Known } from './known'
import type { Match } from './match'
import { type Overlay, overlay } from './overlay'

/** What a row says, and who it is about. */
export interface Entry {
  facts: Facts
  match: Match
}

/** What becomes of a row. */
export interface Planned {
  facts: Facts
  verdict: Verdict
  /** Whether anything of it is written. */
  writes: boolean
  personId?: string
  /** Who it may be about, where that is for the user to say. */
  candidates: readonly string[]
  trouble?: RowTrouble
}

/** Everything but what the columns are: that decides what the facts are. */
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
  { facts, match }: Entry,
  known: Known,
  choices: Choices,
  counting: Map<string, number>,
): Planned {
  const candidates = match.people.length > 1 ? match.people : match.sameName
  const left = { facts, candidates, writes: false }
  const personId = personOf(match, choices, choices.answers[facts.row])
  if (personId === 'ask') {
    const isName = match.people.length === 0
    return {
      ...left,
      verdict: isName ? 'question' : 'conflicting',
      ...(!isName && { trouble: { key: 'two_people', facts: [] } }),
    }
  }
  const keys = [...keysOf(facts), ...(personId ? [personId] : [])]
  const other = keys.map((key) => counting.get(key)).find((row) => row !== undefined)
  if (other !== undefined) {
    return { ...left, verdict: 'conflicting', trouble: { key: 'twice', facts: [String(other)] } }
  }
  for (const key of keys) counting.set(key, facts.row)
  if (!personId) return { ...left, writes: true, verdict: 'new' }
  const { changes, kept } = laid(facts, personId, known, choices)
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
function keysOf({ accounts, email }: Facts): string[] {
  const keys = accounts.map((account) => `${account.network} ${handleKey(account)}`)
  return email ? [...keys, email] : keys
}

function laid(facts: Facts, personId: string, known: Known, choices: Choices): Overlay {
  const person = known.people.get(personId)
  if (!person) throw new Error('A row is about somebody who is not known.')
  return overlay(person, facts, known, choices.overwrite)
}

/** A row as the dry run shows it. */
export function describe(planned: Planned, known: Known, choices: Choices): PlannedRow {
  const { facts, verdict, personId, candidates, trouble } = planned
  const answer = choices.answers[facts.row]
  const { changes, kept } =
    verdict === 'new'
      ? overlay(newPerson('', shownName(facts), 0), facts, known, [])
      : personId
        ? laid(facts, personId, known, choices)
        : { changes: [], kept: [] }
  return {
    row: facts.row,
    verdict,
    name: shownName(facts),
    about: aboutRow(facts),
    ...(personId && { personId }),
    changes,
    kept,
    candidates: candidates.flatMap((id) => candidateOf(id, known)),
    ...(answer && { answer }),
    ...(trouble && { trouble }),
  }
}

function aboutRow({ accounts, email }: Facts): string[] {
  return [...accounts.map(({ handle }) => `@${handle}`), ...(email ? [email] : [])]
}

function candidateOf(id: string, { people, identities }: Known): Candidate[] {
  const person = people.get(id)
  if (!person) return []
  const email = emailOf(person)
  const handles = (identities.get(id) ?? []).map(({ handle }) => `@${handle}`)
  return [{ id, displayName: person.displayName, about: [...handles, ...(email ? [email] : [])] }]
}
