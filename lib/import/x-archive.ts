import { UserError } from '../model/user-error'
import { accountAt, accountIn } from '../networks/accounts'
import type { Table } from './table'

/** How every data file of X's archive begins; behind it stands JSON. */
const ASSIGNMENT = /^\s*window\.YTD\.\w+\.part\d+\s*=\s*/

/** The file about whose archive it is. */
const OWN = /^\s*window\.YTD\.(?:account|profile)\b/

/** What stands in an object of the archive that is about an account. */
type Fields = Record<string, unknown>

/**
 * The accounts that a file of X's archive names, as a table; undefined for any other text. Posts
 * name whom they mention. The lists of followers and of the followed hold account numbers instead,
 * and X's pages show none.
 *
 * @throws UserError when it is not whole, or names no handle
 */
export function readXArchive(text: string): Table | undefined {
  if (!ASSIGNMENT.test(text.slice(0, 200))) return undefined
  if (OWN.test(text.slice(0, 200))) throw new UserError('error_import_own_account')
  const names = new Map<string, string>()
  let numbers = 0
  walk(parsed(text), (fields) => {
    const handle = handleIn(fields)
    if (handle) names.set(handle, textIn(fields, 'name') || (names.get(handle) ?? ''))
    else if (textIn(fields, 'accountId')) numbers++
  })
  if (names.size === 0) {
    throw numbers > 0
      ? new UserError('error_import_numbers_only', numbers)
      : new UserError('error_import_not_list')
  }
  return {
    headers: ['X handle', 'Name'],
    rows: [...names].map((cells, index) => ({ number: index + 1, cells })),
    unreadable: [],
    notices: numbers > 0 ? [{ key: 'numbers_only', args: numbers }] : [],
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(ASSIGNMENT, '').replace(/;\s*$/, ''))
  } catch {
    throw new UserError('error_import_broken_list')
  }
}

/** A follower's address holds the handle in some archives, the account's number in most. */
function handleIn(fields: Fields): string | undefined {
  const named = accountIn('x', textIn(fields, 'screen_name'))
  const linked = accountAt(textIn(fields, 'userLink'))
  return (named ?? (linked?.network === 'x' ? linked : undefined))?.handle
}

function textIn(fields: Fields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** Visits every object in a value, however deep, in the order they stand. */
function walk(value: unknown, visit: (fields: Fields) => void): void {
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next !== 'object' || next === null) continue
    if (!Array.isArray(next)) visit(next as Fields)
    for (const inner of Object.values(next).toReversed()) left.push(inner)
  }
}
