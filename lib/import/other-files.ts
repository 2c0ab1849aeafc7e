import { hex } from '../model/hex'
import { UserError } from '../model/user-error'

/** What kind of file it is that cannot be read: `error_import_is_…` says what to do. */
type Other =
  | 'archive'
  | 'backup'
  | 'disguise'
  | 'document'
  | 'numbers'
  | 'ods'
  | 'pdf'
  | 'picture'
  | 'web_page'
  | 'x_archive'
  | 'xls'

/** How files begin, in hexadecimal. */
const BEGINNINGS: readonly (readonly [string, Other])[] = [
  ['d0cf11e0', 'xls'],
  ['25504446', 'pdf'],
  ['89504e47', 'picture'],
  ['ffd8ff', 'picture'],
  ['47494638', 'picture'],
  ['1f8b', 'archive'],
  ['52617221', 'archive'],
  ['377abcaf', 'archive'],
  ['7b5c727466', 'document'],
]
const ZIP = '504b0304'
/** Names of files in archives, which stand in them as they are. */
const WITHIN: readonly (readonly [RegExp, Other])[] = [
  [/opendocument\.spreadsheet/, 'ods'],
  [/Index\/Document\.iwa|Index\.zip/, 'numbers'],
  [/word\/document\.xml|ppt\/presentation\.xml/, 'document'],
  [/data\/(?:account|tweets?|follower|manifest)\.js|Your archive\.html/, 'x_archive'],
]
/** How texts begin that hold no people, or hold them in a way of their own. */
const TEXTS: readonly (readonly [RegExp, Other])[] = [
  [/^\s*\{\s*"ardent"\s*:\s*"(?:backup|person)"/, 'backup'],
  [/^\s*<\?xml[\s\S]{0,500}(?:urn:schemas-microsoft-com:office|<Workbook)/, 'disguise'],
  [/^\s*(?:<!doctype html|<html|<head|<meta|<table)[\s\S]*<table/i, 'disguise'],
  [/^\s*(?:<!doctype html|<html|<head|<body)/i, 'web_page'],
  [/^\s*<\?xml/, 'web_page'],
]
const SAMPLE = 64 * 1024
const EXCEL = /xl\/(?:workbook|worksheets|sharedStrings|styles|_rels)/

/**
 * Whether the bytes are an Excel workbook.
 * @throws UserError naming what they are, where no people can be read out of it
 */
export function isWorkbook(bytes: Uint8Array): boolean {
  const begins = hex(bytes.subarray(0, 8))
  const found = BEGINNINGS.find(([beginning]) => begins.startsWith(beginning))
  if (found) throw named(found[1])
  if (!begins.startsWith(ZIP)) return false
  // The list of what is in an archive stands at its end.
  const all = latin(bytes.subarray(0, SAMPLE)) + latin(bytes.subarray(-SAMPLE))
  if (EXCEL.test(all)) return true
  throw named(WITHIN.find(([name]) => name.test(all))?.[1] ?? 'archive')
}

/** @throws UserError naming what a text is, where it is another kind of file */
export function refuseOtherText(text: string): void {
  const begins = text.slice(0, SAMPLE)
  const found = TEXTS.find(([beginning]) => beginning.test(begins))
  if (found) throw named(found[1])
}

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const named = (what: Other) => new UserError(`error_import_is_${what}`)
