import type { z } from 'zod'

/**
 * How a field is shared.
 *
 * - `key`: part of the record's key
 * - `last`: what was written later counts
 * - `in:…`: the same, together with all other fields of this rule, in one cell
 * - `least`, `earliest`: where several are found to be one person, the least; the least `since`
 * - `caution`: on where any of those who are one person has it
 * - `each`, `set`: a list of which each item comes and goes by itself, in its order or the alphabet's
 * - `entries`: each entry by itself
 * - `people`: who is on a list
 * - `elsewhere`: follows from the others, or is said in cells of its own: whose an account is, and who
 *   was merged
 */
export type Rule =
  | 'key'
  | 'last'
  | `in:${string}`
  | 'least'
  | 'earliest'
  | 'caution'
  | 'each'
  | 'set'
  | 'entries'
  | 'people'
  | 'elsewhere'

/** How a table is shared: a rule for each of its fields. */
export interface TableRules {
  record: z.ZodObject
  fields: Readonly<Record<string, Rule>>
  /** That of fields without one of their own. */
  rest: Rule
  /** What a field holds as long as nobody said anything: that is not sent. */
  defaults: Readonly<Record<string, unknown>>
}

/** The rules of a table: of each field its own, or else what holds for the rest of them. */
export function shared<Shape extends z.core.$ZodLooseShape>(
  record: z.ZodObject<Shape>,
  rest: Rule,
  own: Partial<Record<keyof Shape & string, Rule>> = {},
  defaults: TableRules['defaults'] = {},
): TableRules {
  const all: Readonly<Record<string, Rule | undefined>> = { ...OFTEN, ...own }
  const rules = Object.keys(record.shape).map((field) => [field, all[field] ?? rest])
  return {
    record: record as unknown as z.ZodObject,
    fields: Object.fromEntries(rules),
    rest,
    defaults,
  }
}

/** The cell of all fields that have no rule of their own, in a record that is written as a whole. */
export const BODY = 'in:body'

/** The same for a record that is written as a whole, in one cell, but for what has a rule of its own. */
export function whole<Shape extends z.core.$ZodLooseShape>(
  record: z.ZodObject<Shape>,
  own?: Partial<Record<keyof Shape & string, Rule>>,
): TableRules {
  return shared(record, BODY, own)
}

/** Of records that are one post's. */
export const OF_POST = { network: 'key', postKey: 'key' } as const

const OFTEN = { id: 'key', personId: 'last' } as const
