import type { Tier } from '../model/glyphs'
import type { ExternalId } from '../model/person/contact-keys'
import type { FieldWith } from '../model/person/fields'
import type { Note } from '../model/person/note'
import type { Beyond } from '../model/person/people-file'
import type { NetworkId } from '../networks'
import type { NetworkAccount } from '../networks/accounts'
import type { AsideCell, CutCell } from './contract'
import type { RowProblem } from './table'

/** What a person has one of, and a file can say. */
type Values = Partial<Record<FieldWith<'headers'>, string | number | true>>

/** What a row says about somebody. */
export interface ParsedRow {
  row: number
  /** '' where the file gives none. */
  name: string
  /** One a network. */
  accounts: (NetworkAccount & { handleHistory?: string[] })[]
  /** In lower case, each once. */
  emails: string[]
  externalIds: ExternalId[]
  values: Values
  tier?: Tier | undefined
  /** What the file says of them as a VIP. */
  vip?: string | undefined
  motivation: string[]
  /** Names of tags, each once. */
  tags: string[]
  note?: string
  /** The same as notes of their own, and what else a file says that Ardent exported. */
  notes?: OwnNote[]
  beyond?: Beyond
  crm: Map<string, string>
  cut: CutCell[]
  /** Cells that are not what their column is about, kept as CRM fields. */
  aside: AsideCell[]
}

/** A note, and what is known of it. */
export type OwnNote = Pick<Note, 'text'> & Partial<Omit<Note, 'id' | 'personId'>>

/** How many characters are kept of each, as the records allow. */
export const LONGEST = { name: 300, motivation: 200, note: 10_000, crm: 2000, id: 200, email: 320 }
export const MOST_MOTIVATIONS = 20

/** A row while its cells are read. */
export interface PartialRow extends ParsedRow {
  first: string
  last: string
  /** The family name comes first, as the headers have it. */
  familyFirst: boolean
  /** What the row says of the network it is about: undefined where it says nothing. */
  network?: NetworkId | 'other'
  /** The name that stands before an e-mail address. */
  addressee: string | undefined
  handles: { header: string; cell: string }[]
}

/** What to call somebody: by name, else by handle or e-mail address; '' where there is nothing. */
export function shownName({ name, accounts, emails }: ParsedRow): string {
  return name || accounts[0]?.handle || (emails[0]?.slice(0, LONGEST.name) ?? '')
}

/** Whether `parseRow` could read a row. */
export function isParsed(read: ParsedRow | RowProblem): read is ParsedRow {
  return 'row' in read
}

/** Keeps a cell as the CRM has it. */
export function keepAsCrm(row: PartialRow, cell: string, header: string): undefined {
  row.crm.set(header, cut(row, cell, header, LONGEST.crm))
}

/** The text as it can be stored; what is cut off is told. */
export function cut(row: PartialRow, text: string, column: string, longest: number): string {
  const trimmed = text.trim()
  if (trimmed.length <= longest) return trimmed
  row.cut.push({ row: row.row, column, length: trimmed.length, kept: longest })
  // Half of a character in two parts is none.
  return trimmed
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}

/** What is the matter with a cell. */
export function problem(key: RowProblem['key'], column: string, cell: string): RowProblem {
  const shown = cell.trim().slice(0, 60)
  return { key, column, args: [shown] }
}
