import { type ColumnTarget, SHARED_TARGETS } from '../model/column-map'
import { hex } from '../model/hex'
import { UserError } from '../model/user-error'
import { NETWORK_IDS } from '../networks'

/** Targets that can give a person a name, or tell who they are. */
const NAMING: readonly ColumnTarget[] = [
  'displayName',
  'firstName',
  'lastName',
  ...NETWORK_IDS,
  'url',
  'email',
]

/**
 * Refuses columns that say one thing twice, or nothing about who somebody is.
 * @throws UserError naming the columns
 */
export function checkColumns(headers: readonly string[], columns: readonly ColumnTarget[]): void {
  for (const [index, target] of columns.entries()) {
    const first = columns.indexOf(target)
    if (first === index || SHARED_TARGETS.includes(target)) continue
    const names = [first, index].map((at) => headers[at] ?? '')
    throw new UserError('error_import_column_twice', names)
  }
  if (!columns.some((target) => NAMING.includes(target))) {
    throw new UserError('error_import_no_name_column')
  }
}

/** What tells files with the same header: its SHA-256, in hexadecimal. */
export async function signatureOf(headers: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(headers))
  return hex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
