import { analyse } from 'chardet'
import { type Separator, separatorOf } from '../csv'
import { UserError } from '../model/user-error'
import type { ReadOptions } from './contract'
import { type FileKind, kindOf, readOther } from './file-formats'
import { isWorkbook, refuseOtherText } from './other-files'
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
    const table = await readWorkbook(bytes, options.header)
    return { kind: kindOf(table.headers), encoding: '', table }
  }
  const { text, encoding, zeros } = decode(bytes, options.encoding)
  refuseOtherText(text)
  const other = readOther(text)
  if (other) return { ...other, encoding }
  const separator = options.separator ?? separatorOf(text)
  const table = readTable(text, separator, onProgress, options.header)
  if (zeros > 0) table.notices.push({ key: 'nul', args: zeros })
  return { kind: kindOf(table.headers), encoding, separator, table }
}

/** Byte order marks, by encoding as `TextDecoder` names it. */
const MARKS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]
const SAMPLE = 64 * 1024
/** What is called Latin-1 is Windows-1252 on the web, and to `TextDecoder`. */
const WESTERN = new Set(['ISO-8859-1', 'windows-1252'])
/** Those of languages in Latin letters. */
const LATIN = /^(?:windows-125[0247]|iso-8859-(?:1|2|9|15))$/i

/**
 * The text of a file, without characters that no text has: how many of them there were.
 *
 * @param encoding as `TextDecoder` names it; recognised where it is left out
 * @throws UserError when it is no text
 */
export function decode(
  bytes: Uint8Array,
  encoding = encodingOf(bytes),
): { text: string; encoding: string; zeros: number } {
  if (bytes.length === 0) throw new UserError('error_import_empty')
  const text = new TextDecoder(encoding).decode(bytes)
  if (!text.includes('\0')) return { text, encoding, zeros: 0 }
  if (isBinary(text)) throw new UserError('error_import_not_text')
  const clean = text.replaceAll('\0', '')
  return { text: clean, encoding, zeros: text.length - clean.length }
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

/** Only old programs for the Mac end lines so, and they write its own letters. */
function byteEncoding(bytes: Uint8Array): string {
  const isOldMac = bytes.includes(CARRIAGE_RETURN) && !bytes.includes(LINE_FEED)
  return isOldMac ? 'macintosh' : byFrequency(bytes)
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

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

/**
 * Among equally likely encodings the Western European one, as lists of names are short to judge by;
 * unless its letters would be those of no Western language.
 */
function byFrequency(bytes: Uint8Array): string {
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, first - SAMPLE / 2)
  const guesses = analyse(bytes.subarray(start, start + SAMPLE)).filter(({ name }) => isKnown(name))
  const best = guesses[0]
  const western = guesses.find(({ name }) => WESTERN.has(name))
  const isSure = best !== undefined && best.confidence > (western?.confidence ?? 0)
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(start, start + SAMPLE))
  const other = guesses.find(({ name }) => !LATIN.test(name))
  if (times(ALL_ACCENTS, text) > 1 && other) return encodingNamed(other.name)
  const isOneByte = !best || /^(?:windows|iso-8859)/i.test(best.name)
  if (isOneByte && times(CENTRAL_EUROPEAN, text) > 1) return 'windows-1250'
  return isSure ? encodingNamed(best.name) : 'windows-1252'
}

/** Signs that stand before a small letter where a text of Central Europe is read as a Western one. */
const CENTRAL_EUROPEAN = /[£¯³¹¼¾](?=\p{Ll})/gu
/** Words of accented letters alone, which no Western language has. */
const ALL_ACCENTS = /(?<!\p{L})[À-ÖØ-öø-ÿ]{3,}(?!\p{L})/gu

const encodingNamed = (name: string) => new TextDecoder(name).encoding
const times = (what: RegExp, text: string) => text.match(what)?.length ?? 0

function isKnown(name: string): boolean {
  try {
    new TextDecoder(name)
    return true
  } catch {
    return false
  }
}
