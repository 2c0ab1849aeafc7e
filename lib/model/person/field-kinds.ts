import { z } from 'zod'
import type messages from '../../../public/_locales/en/messages.json'

type MessageKey = keyof typeof messages

/** How many characters a text field holds. */
export const LONGEST_TEXT = 200
export const shortText = z.string().trim().max(LONGEST_TEXT)

/** A value to choose: what it is called, and what programs call it, as `plainWord` writes it. */
interface Choice {
  label: MessageKey
  words?: string
}

/** What goes for each kind of field: where it is shown, and what it is called there. */
interface Common {
  /** What it is stored under, where that is not the field's own id. */
  key?: string
  label: MessageKey
  /** Where a column of the table has room for less. */
  columnLabel?: MessageKey
  /** What a column of a file is about. */
  importLabel?: MessageKey
  /** It can be imported: headers of such columns, as `plainWord` writes them. */
  headers?: string
  /** It is exported: the title of its column, English in every language. */
  exported?: string
  /** It can be edited on many people at once. */
  bulk?: true
  /** People can be filtered by it. */
  filter?: true
  /** It has a column in the table of people, so wide in CSS pixels. */
  column?: number
}

/** A line of text. */
interface TextField {
  kind: 'text'
  schema: typeof shortText
}

/** One of a few values. `required`: always stored, as `unknown` where nothing is known. */
export interface ChoiceField {
  kind: 'choice'
  schema: z.ZodType<string>
  choices: Readonly<Record<string, Choice>>
  required?: true
}

/** How far their word goes, stored in the person's `influence`. `whole`: no fractions. */
interface NumberField {
  kind: 'number'
  schema: z.ZodNumber
  whole?: true
  bulk?: never
  filter?: never
}

/** A caution: yes or no. */
interface FlagField {
  kind: 'flag'
  schema: z.ZodBoolean
  hint: MessageKey
  column?: never
}

type Kinds = TextField | ChoiceField | NumberField | FlagField
export type Field = Common & Kinds

/** What a choice is, with a label for each of its values and for none. */
export function choice<Schema extends z.ZodType<string>>(
  schema: Schema,
  choices: Record<z.infer<Schema> | 'unknown', Choice>,
) {
  return { kind: 'choice', schema, choices } as const
}
