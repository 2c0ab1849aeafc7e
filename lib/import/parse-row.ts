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

interface PartialRow extends ParsedRow {
  first: string
  last: string
}

type CellParser = (row: PartialRow, cell: string, header: string) => RowProblem | undefined

const PARSERS: Record<ColumnTarget, CellParser> = {
  ignore: () => undefined,
  crm: keepAsCrm,
  displayName: (row, cell, header) => {
    row.name = cut(row, cell, header, LONGEST.name)
    return undefined
  },
  firstName: (row, cell, header) => {
    row.first = cut(row, cell, header, LONGEST.name / 2 - 1)
    return undefined
  },
  lastName: (row, cell, header) => {
    row.last = cut(row, cell, header, LONGEST.name / 2 - 1)
    return undefined
  },
  ...forEveryNetwork(handleParser),
  url: (row, cell, header) =>
    addAccount(row, accountAt(cell), problem('not_address', header, cell), header),
  email: (row, cell, header) => {
    const email = cell.split(/[;,]/)[0]?.trim().toLowerCase() ?? ''
    if (!isEmail(email)) return problem('not_email', header, cell)
    row.email = email
    return undefined
  },
  ...fieldParsers(),
  motivation: (row, cell, header) => {
    const said = cell.split(/[;|\n]/).map((one) => cut(row, one, header, LONGEST.motivation))
    const all = new Set([...row.motivation, ...said.filter(Boolean)])
    row.motivation = [...all].slice(0, MOST_MOTIVATIONS)
    return undefined
  },
  note: (row, cell, header) => {
    const text = row.note ? `${row.note}\n\n${cell}` : cell
    row.note = cut(row, text, header, LONGEST.note)
    return undefined
  },
}

/** Controls that turn the words around them about: the readers of pages leave them out as well. */
const ORDERING = /[\u202a-\u202e\u2066-\u2069]/g

/** What a row says, or why it cannot be read. */
export function parseRow(
  { number, cells }: Row,
  headers: readonly string[],
  columns: readonly ColumnTarget[],
): ParsedRow | RowProblem {
  const row: PartialRow = {
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
    const cell = (cells[index] ?? '').replace(ORDERING, '')
    if (isNothing(cell)) continue
    const problem = PARSERS[target](row, cell, headers[index] ?? '')
    if (problem) return problem
  }
  return withName(row)
}

function withName({ first, last, ...rest }: PartialRow): ParsedRow | RowProblem {
  const name = rest.name || [first, last].filter(Boolean).join(' ')
  const parsed = { ...rest, name }
  return shownName(parsed) ? parsed : { key: 'nobody', args: [] }
}

/** What to call somebody: by name, else by handle or e-mail address; '' where there is nothing. */
export function shownName({ name, accounts, email }: ParsedRow): string {
  return name || accounts[0]?.handle || (email?.slice(0, LONGEST.name) ?? '')
}

/** Whether `parseRow` could read a row. */
export function isParsed(read: ParsedRow | RowProblem): read is ParsedRow {
  return 'row' in read
}

function handleParser(network: NetworkId): CellParser {
  return (row, cell, header) =>
    addAccount(row, accountIn(network, cell), problem('not_handle', header, cell), header)
}

function fieldParsers() {
  const parsers = fieldsWith('headers').map((id) => [id, fieldParser(id)])
  return Object.fromEntries(parsers) as Record<FieldWith<'headers'>, CellParser>
}

/** A word that means none of a field's choices is kept as the CRM has it. */
function fieldParser(id: FieldWith<'headers'>): CellParser {
  return (row, cell, header) => {
    const read = valueIn(id, row, cell, header)
    if (read === undefined) return keepAsCrm(row, cell, header)
    if (typeof read === 'object') return read
    row.values[id] = read
    return undefined
  }
}

function valueIn(id: FieldWith<'headers'>, row: PartialRow, cell: string, header: string) {
  const field = fieldOf(id)
  if (field.kind === 'text') return cut(row, cell, header, LONGEST_TEXT)
  if (field.kind === 'choice') return choiceIn(field, cell)
  const value = numberIn(cell)
  if (value === undefined) return problem('not_number', header, cell)
  const isRight = !field.whole || Number.isSafeInteger(value)
  return isRight ? value : problem('not_whole', header, cell)
}

function addAccount(
  row: PartialRow,
  account: NetworkAccount | undefined,
  wrong: RowProblem,
  column: string,
): RowProblem | undefined {
  if (!account) return wrong
  const other = row.accounts.find(({ network }) => network === account.network)
  if (!other) row.accounts.push(account)
  else if (handleKey(other) !== handleKey(account)) {
    return { key: 'two_accounts', column, args: [other.handle, account.handle] }
  }
  return undefined
}

function keepAsCrm(row: PartialRow, cell: string, header: string): undefined {
  row.crm.set(header, cut(row, cell, header, LONGEST.crm))
}

/** The text as it can be stored; what is cut off is told. */
function cut(row: PartialRow, text: string, column: string, longest: number): string {
  const trimmed = text.trim()
  if (trimmed.length <= longest) return trimmed
  row.cut.push({ row: row.row, column, length: trimmed.length, kept: longest })
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
