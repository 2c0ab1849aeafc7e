import { type Separator, separatorOf } from '../csv'
import { UserError } from '../model/user-error'
import type { ReadAs } from './contract'
import { decode } from './encoding'
import { type FileKind, kindOf, readOther } from './file-formats'
import { readTable, type Table } from './table'

/** In bytes: its text is held in memory as a whole. */
const LARGEST = 200_000_000
const MEGABYTE = 1_000_000

/** A file as a table, and how it was read. */
export interface ReadFile {
  kind: FileKind
  encoding: string
  /** Of a table alone. */
  separator?: Separator
  table: Table
}

/**
 * Reads a file of contacts, recognising what `as` does not say.
 *
 * @param onProgress is told how many rows there are so far
 * @throws UserError when it is no such file, or too large
 */
export async function readFile(
  file: Blob,
  as: ReadAs,
  onProgress: (rows: number) => void,
): Promise<ReadFile> {
  if (file.size > LARGEST) {
    const sizes = [file.size, LARGEST].map((size) => String(Math.ceil(size / MEGABYTE)))
    throw new UserError('error_import_too_large', sizes)
  }
  const { text, encoding } = decode(new Uint8Array(await file.arrayBuffer()), as.encoding)
  const other = readOther(text)
  if (other) return { ...other, encoding }
  const separator = as.separator ?? separatorOf(text)
  const table = readTable(text, separator, onProgress)
  return { kind: kindOf(table.headers), encoding, separator, table }
}
