import type { ColumnTarget } from '../model/column-map'
import { LONGEST_TEXT } from '../model/person/field-kinds'
import { type FieldWith, fieldOf, fieldsWith } from '../model/person/fields'
import { handleKey } from '../model/person/identity'
import { forEveryNetwork, type NetworkId } from '../networks'
import { accountAt, accountIn, type NetworkAccount } from '../networks/accounts'
import type { CutCell } from './contract'
import type { Row, RowProblem } from './table'
import { choiceIn, isEmail, isNothing, numberIn } from './values'

/** What a person has one of, and a file can say. */
type Values = Partial<Record<FieldWith<'headers'>, string | number>>

/** What a row says about somebody. */
export interface ParsedRow {
  row: number
  /** '' where the file gives none. */
  name: string
  /** One a network. */
  accounts: NetworkAccount[]
  email?: string
  values: Values
  motivation: string[]
  note?: string
  crm: Map<string, string>
  cut: CutCell[]
}

/** How many characters are kept of each, as the records allow. */
const LONGEST = { name: 300, motivation: 200, note: 10_000, crm: 2000 }
export const MOST_MOTIVATIONS = 20

interface Draft extends ParsedRow {
  first: string
  last: string
}

type Reader = (draft: Draft, cell: string, header: string) => RowProblem | undefined

const READERS: Record<ColumnTarget, Reader> = {
  ignore: () => undefined,
  crm: keepAsCrm,
  displayName: (draft, cell, header) => {
    draft.name = cut(draft, cell, header, LONGEST.name)
    return undefined
  },
  firstName: (draft, cell, header) => {
    draft.first = cut(draft, cell, header, LONGEST.name / 2 - 1)
    return undefined
  },
  lastName: (draft, cell, header) => {
    draft.last = cut(draft, cell, header, LONGEST.name / 2 - 1)
    return undefined
  },
  ...forEveryNetwork(handleReader),
  url: (draft, cell, header) =>
    addAccount(draft, accountAt(cell), problem('not_address', header, cell), header),
  email: (draft, cell, header) => {
    const email = cell.split(/[;,]/)[0]?.trim().toLowerCase() ?? ''
    if (!isEmail(email)) return problem('not_email', header, cell)
    draft.email = email
    return undefined
  },
  ...fieldReaders(),
  motivation: (draft, cell, header) => {
    const said = cell.split(/[;|\n]/).map((one) => cut(draft, one, header, LONGEST.motivation))
    const all = new Set([...draft.motivation, ...said.filter(Boolean)])
    draft.motivation = [...all].slice(0, MOST_MOTIVATIONS)
    return undefined
  },
  note: (draft, cell, header) => {
    const text = draft.note ? `${draft.note}\n\n${cell}` : cell
    draft.note = cut(draft, text, header, LONGEST.note)
    return undefined
  },
}

/** What a row says, or why it cannot be read. */
export function parseRow(
  { number, cells }: Row,
  headers: readonly string[],
  columns: readonly ColumnTarget[],
): ParsedRow | RowProblem {
  const draft: Draft = {
    row: number,
    name: '',
    first: '',
    last: '',
    accounts: [],
    values: {},
    motivation: [],
    crm: new Map(),
    cut: [],
  }
  for (const [index, target] of columns.entries()) {
    const cell = cells[index] ?? ''
    if (isNothing(cell)) continue
    const wrong = READERS[target](draft, cell, headers[index] ?? '')
    if (wrong) return wrong
  }
  return named(draft)
}

function named({ first, last, ...facts }: Draft): ParsedRow | RowProblem {
  const name = facts.name || [first, last].filter(Boolean).join(' ')
  const read = { ...facts, name }
  return shownName(read) ? read : { key: 'nobody', args: [] }
}

/** What to call somebody: by name, else by handle or e-mail address; '' where there is nothing. */
export function shownName({ name, accounts, email }: ParsedRow): string {
  return name || accounts[0]?.handle || (email?.slice(0, LONGEST.name) ?? '')
}

/** Whether `parseRow` could read a row. */
export function isReadable(read: ParsedRow | RowProblem): read is ParsedRow {
  return 'row' in read
}

function handleReader(network: NetworkId): Reader {
  return (draft, cell, header) =>
    addAccount(draft, accountIn(network, cell), problem('not_handle', header, cell), header)
}

function fieldReaders() {
  const readers = fieldsWith('headers').map((id) => [id, fieldReader(id)])
  return Object.fromEntries(readers) as Record<FieldWith<'headers'>, Reader>
}

/** A word that means none of a field's choices is kept as the CRM has it. */
function fieldReader(id: FieldWith<'headers'>): Reader {
  return (draft, cell, header) => {
    const read = valueIn(id, draft, cell, header)
    if (read === undefined) return keepAsCrm(draft, cell, header)
    if (typeof read === 'object') return read
    draft.values[id] = read
    return undefined
  }
}

function valueIn(id: FieldWith<'headers'>, draft: Draft, cell: string, header: string) {
  const field = fieldOf(id)
  if (field.kind === 'text') return cut(draft, cell, header, LONGEST_TEXT)
  if (field.kind === 'choice') return choiceIn(field, cell)
  const value = numberIn(cell)
  if (value === undefined) return problem('not_number', header, cell)
  const isRight = !field.whole || Number.isSafeInteger(value)
  return isRight ? value : problem('not_whole', header, cell)
}

function addAccount(
  draft: Draft,
  account: NetworkAccount | undefined,
  wrong: RowProblem,
  column: string,
): RowProblem | undefined {
  if (!account) return wrong
  const other = draft.accounts.find(({ network }) => network === account.network)
  if (!other) draft.accounts.push(account)
  else if (handleKey(other) !== handleKey(account)) {
    return { key: 'two_accounts', column, args: [other.handle, account.handle] }
  }
  return undefined
}

function keepAsCrm(draft: Draft, cell: string, header: string): undefined {
  draft.crm.set(header, cut(draft, cell, header, LONGEST.crm))
}

/** The text as it can be stored; what is cut off is told. */
function cut(draft: Draft, text: string, column: string, longest: number): string {
  const trimmed = text.trim()
  if (trimmed.length <= longest) return trimmed
  draft.cut.push({ row: draft.row, column, length: trimmed.length, kept: longest })
  // Half of a character in two parts is none.
  return trimmed
    .slice(0, longest)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()
}

function problem(key: RowProblem['key'], column: string, cell: string): RowProblem {
  const shown = cell.trim().slice(0, 60)
  return { key, column, args: [shown] }
}
