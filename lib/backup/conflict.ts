import type { Person } from '../model/person/person'
import type { ErasedThere } from './erased'

/** What a merge does with somebody who is both here and in the file, and differs. */
export type ConflictRule = 'newer' | 'ours' | 'theirs'

/** The rule for all, and whom somebody decided on one by one, by their id in the file. */
export interface MergeChoices {
  all: ConflictRule
  each: Readonly<Record<string, 'ours' | 'theirs'>>
  /** Who does not come in at all, by their id in the file. */
  leftOut?: readonly string[]
}

/** One field that differs: `crm.Company`, `tier`. Undefined where it is not set. */
export interface Difference {
  field: string
  ours: unknown
  theirs: unknown
}

/** Somebody who is both here and in the file, and differs. */
export interface Conflict {
  /** Their id in the file; here they can have another. */
  id: string
  displayName: string
  differences: Difference[]
  /** Whose record was changed last. */
  newer: 'ours' | 'theirs'
}

/** As many can be decided on one by one; the rule for all goes for the others. */
export const CONFLICTS_SHOWN = 1000

/** How a backup compares with what is here. */
export interface Comparison {
  here: Counts
  /** How many people are in the file alone, without the erased; how many in both and the same. */
  added: number
  same: number
  /** How many are in both and differ, and the first of them. */
  differing: number
  conflicts: Conflict[]
  /** Who is in the file alone because they were erased here. */
  erased: ErasedThere[]
}

/** How much there is of what people count by. */
interface Counts {
  people: number
  contacts: number
  notes: number
}

/** How many people a merge added, and how many who were here it changed. */
export interface Merged {
  added: number
  changed: number
}

/** The bookkeeping of a record says nothing of the person. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', 'tierSource'])

/** Fields that hold facts of their own, which are compared one by one. */
const NESTED = new Set(['crm', 'influence'])

/** Where two records of one person differ, field by field. */
export function differences(ours: Person, theirs: Person): Difference[] {
  const [here, there] = [factsOf(ours), factsOf(theirs)]
  const fields = [...new Set([...here.keys(), ...there.keys()])]
  return fields
    .map((field) => ({ field, ours: here.get(field), theirs: there.get(field) }))
    .filter((one) => JSON.stringify(one.ours) !== JSON.stringify(one.theirs))
}

/** Whose record stays, by what was chosen. The same moment counts for us. */
export function winner(choices: MergeChoices, ours: Person, theirs: Person): 'ours' | 'theirs' {
  const chosen = choices.each[theirs.id] ?? choices.all
  return chosen === 'newer' ? newerOf(ours, theirs) : chosen
}

/** Whose record was changed last. */
export function newerOf(ours: Person, theirs: Person): 'ours' | 'theirs' {
  return theirs.updatedAt > ours.updatedAt ? 'theirs' : 'ours'
}

function factsOf(person: Person): Map<string, unknown> {
  const facts = Object.entries(person).flatMap(([field, value]): [string, unknown][] => {
    if (BOOKKEEPING.has(field) || value === undefined) return []
    if (!NESTED.has(field)) return [[field, value]]
    return Object.entries(value).map(([name, fact]) => [`${field}.${name}`, fact])
  })
  return new Map(facts)
}
