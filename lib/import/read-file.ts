import { type Separator, separatorOf } from '../csv'
import { BEYOND } from '../model/person/people-file'
import { UserError } from '../model/user-error'
import { byteEncoding } from './byte-encoding'
import type { ReadOptions } from './contract'
import { type FileKind, kindOf, readOther, withTagsApart } from './file-formats'
import { withOtherPerson } from './invitations'
import { withLabelled } from './labelled'
import { isWorkbook, refuseOtherText } from './other-files'
import { isOwnHeader } from './own-columns'
import { readTable, type Table } from './table'
import { readWorkbook } from './workbook'

/** In bytes: its text is held in memory as a whole. */
const LARGEST = 200_000_000
const MEGABYTE = 1_000_000

/** A file as a table, and how it was read. */
export interface ReadFile {
  kind: FileKind
  /** '' of a workbook, which has none. */
  encoding: string
  /** Of a table alone. */
  separator?: Separator
  table: Table
}

/**
 * Reads a file of contacts, recognising what `options` do not say.
 *
 * @param onProgress is told how many rows there are so far
 * @throws UserError when it is no such file, or too large
 */
export async function readFile(
  file: Blob,
  options: ReadOptions,
  onProgress: (rows: number) => void,
): Promise<ReadFile> {
  if (file.size > LARGEST) {
    const sizes = [file.size, LARGEST].map((size) => String(Math.ceil(size / MEGABYTE)))
    throw new UserError('error_import_too_large', sizes)
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (isWorkbook(bytes)) {
    return { ...recognised(await readWorkbook(bytes, options.header)), encoding: '' }
  }
  const { text, encoding, zeros } = decode(bytes, options.encoding)
  refuseOtherText(text)
  const other = readOther(text)
  if (other) return { ...other, encoding }
  const separator = options.separator ?? separatorOf(text)
  const table = readTable(text, separator, onProgress, options.header)
  if (zeros > 0) table.notices.push({ key: 'nul', args: zeros })
  return { ...recognised(table), encoding, separator }
}

function recognised(table: Table): Pick<ReadFile, 'kind' | 'table'> {
  if (isOwnHeader(table.headers)) return { kind: kindOf(table), table }
  return { kind: kindOf(table), table: withTagsApart(withLabelled(withOtherPerson(table))) }
}

/** Byte order marks, by encoding as `TextDecoder` names it. */
const MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const SAMPLE = 64 * 1024

/**
 * The text of a file, without characters that no text has: how many of them there were.
 *
 * @param chosen as `TextDecoder` names it; recognised where it is left out
 * @throws UserError when it is no text
 */
export function decode(
  bytes: Uint8Array,
  chosen?: string,
): { text: string; encoding: string; zeros: number } {
  if (bytes.length === 0) throw new UserError('error_import_empty')
  const encoding = chosen ?? encodingOf(bytes)
  const decoded = new TextDecoder(encoding).decode(bytes)
  const text = chosen ? decoded : readOnce(decoded)
  if (!text.includes('\0')) return { text, encoding, zeros: 0 }
  if (isBinary(text)) throw new UserError('error_import_not_text')
  const clean = text.replaceAll('\0', '')
  return { text: clean, encoding, zeros: text.length - clean.length }
}

/**
 * A text without what a program made of its letters that took the bytes of UTF-8 for single letters
 * and wrote those: where all that is no ASCII says so.
 */
function readOnce(text: string): string {
  // What Ardent exported is as it was written.
  if (text.slice(0, text.search(/[\r\n]/)).includes(BEYOND)) return text
  if (!/[ÂÃÄÅ][\x80-\xff\u0152-\u2122]/.test(text)) return text
  try {
    const bytes = Uint8Array.from(text, byteOf)
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return text
  }
}

/** Letters of Windows-1252, which stand elsewhere in Unicode. */
const MOVED = new Map(
  Array.from({ length: 32 }, (_, at): [string, number] => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(0x80 + at)),
    0x80 + at,
  ]),
)

/** @throws RangeError for a letter that Windows-1252 does not have */
function byteOf(letter: string): number {
  const byte = MOVED.get(letter) ?? letter.charCodeAt(0)
  if (byte > 0xff) throw new RangeError()
  return byte
}

/** Other control characters, or many zeros: no editor would show it as text. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const zeros = sample.split('\0').length - 1
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
  return (zeros > 3 && zeros * 20 > sample.length) || /[\x01-\x08\x0e-\x1f]/.test(sample)
}

/** By its mark, by its zeros, by being valid UTF-8, and at last by how often its bytes occur. */
function encodingOf(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark))
  return marked?.[0] ?? wide(bytes) ?? (isUtf8(bytes) ? 'utf-8' : byteEncoding(bytes))
}

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte)

/** In UTF-16 without a mark, commas and line ends have a zero beside them, always on one side. */
function wide(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE)
  let even = 0
  let odd = 0
  for (let i = 0; i < sample.length; i++) {
    if (sample[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  // A few in what is UTF-8 anyhow are stray.
  const areFew = even + odd <= 3 || (even + odd) * 20 < sample.length
  if (areFew && isUtf8(bytes)) return undefined
  if (odd > even * 4) return 'utf-16le'
  return even > odd * 4 ? 'utf-16be' : undefined
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
