import { normaliseHandle } from '../model/person/identity'
import { accountIn } from '../networks/accounts'
import { givenNameFirst } from './family-first'
import {
  keepAsCrm,
  LONGEST,
  type ParsedRow,
  type PartialRow,
  problem,
  shownName,
} from './parsed-row'
import { accountsAt, addAccount } from './row-accounts'
import type { RowProblem } from './table'

/** The person stays, whatever stands in one cell. */
export function putAside(
  row: PartialRow,
  wrong: RowProblem | undefined,
  cell: string,
  header: string,
) {
  if (!wrong) return
  row.aside.push({ row: row.row, problem: wrong })
  keepAsCrm(row, cell, header)
}

/** The row once all its cells are read: whose handles it has, and what to call them. */
export function wholeRow(row: PartialRow): ParsedRow | RowProblem {
  const { first, last, familyFirst, network, handles, addressee = '', ...rest } = row
  const called = handles.find(({ cell }) => /\S\s+\S/.test(cell) && accountsAt(cell).length === 0)
  for (const { header, cell } of handles) {
    if (called?.header === header && !rest.name) continue
    const isOurs = network !== undefined && network !== 'other'
    const account = accountsAt(cell)[0] ?? (isOurs ? accountIn(network, cell) : undefined)
    if (account || isOurs) {
      putAside(
        row,
        addAccount(row, account, problem('not_handle', header, cell), header),
        cell,
        header,
      )
    } else keepAsCrm(row, cell, header)
  }
  rest.name = withoutHandle(rest.name, [
    ...handles.map(({ cell }) => cell.trim()),
    ...rest.accounts.map(({ handle }) => handle),
  ])
  const parts = familyFirst ? [last, first] : [first, last]
  if (called) rest.name ||= called.cell.trim().slice(0, LONGEST.name)
  const alias = handles[0]?.cell.trim().replace(/^@/, '').slice(0, LONGEST.name) ?? ''
  const named =
    rest.name || parts.filter(Boolean).join(' ') || givenNameFirst(addressee).slice(0, LONGEST.name)
  const isKnown = row.accounts.length + row.emails.length > 0
  const parsed = { ...rest, name: named || (isKnown ? '' : alias) }
  return shownName(parsed) ? parsed : { key: 'nobody', args: [] }
}

/** A name without the handle that listening tools put before it: `maralind (Mara Lindqvist)`. */
function withoutHandle(whole: string, handles: readonly string[]): string {
  const [, handle = '', name] = /^@?(\S+) \((.+)\)$/.exec(whole) ?? []
  const isTheirs = handles.some((one) => normaliseHandle(one) === normaliseHandle(handle))
  return name && isTheirs ? name : whole
}
