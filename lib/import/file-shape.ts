import { sha256 } from '../model/hex'
import { UNKNOWN_SOURCE } from '../model/person/contact-keys'
import { guessColumns } from './columns'
import type { FileKind } from './file-formats'
import type { Table } from './table'

/** Which program the ids in a file are from; of an unknown one, what its files look like. */
export async function sourceOf(table: Table, kind: FileKind): Promise<string> {
  return kind === 'table' || kind === 'json'
    ? `${UNKNOWN_SOURCE}${(await shapeOf(table)).slice(0, 8)}`
    : kind
}

/**
 * What files are remembered by: the SHA-256 of their header, in hexadecimal; without one, of what
 * their columns seem to be about.
 */
export async function shapeOf({ headers, rows, header }: Table): Promise<string> {
  const shape = header === 0 ? [headers, guessColumns(headers, rows)] : headers
  return sha256(JSON.stringify(shape))
}
