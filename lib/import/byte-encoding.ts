import { analyse } from 'chardet'
import { isHeaderWord } from './words'

const SAMPLE = 64 * 1024
/** What is called Latin-1 is Windows-1252 on the web, and to `TextDecoder`. */
const WESTERN = new Set(['ISO-8859-1', 'windows-1252'])
/** Those of languages in Latin letters. */
const LATIN = /^(?:windows-125[0247]|iso-8859-(?:1|2|9|15))$/i

/**
 * The encoding of bytes that are no Unicode, as `TextDecoder` names it: by how often they occur, as
 * far as there are enough of them, and by what words they make. Among equally likely ones it is the
 * Western European one.
 */
export function byteEncoding(bytes: Uint8Array): string {
  // Only old programs for the Mac end lines so, and they write its own letters.
  const isOldMac = bytes.includes(CARRIAGE_RETURN) && !bytes.includes(LINE_FEED)
  if (isOldMac) return 'macintosh'
  const first = bytes.findIndex((byte) => byte > 0x7f)
  const start = Math.max(0, first - SAMPLE / 2)
  const sample = bytes.subarray(start, start + SAMPLE)
  const isWholeFile = start === 0
  return (isWholeFile && byHeader(bytes)) || byFrequency(sample)
}

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Encodings of languages whose headers are known, and the letters that a text in them has. */
const BY_HEADER = [
  // Portuguese, which is Romanian and Hungarian where it is read as a text of Central Europe.
  ['windows-1252', /[ãõÃÕ]/],
  ['windows-1254', /[ĞğİıŞş]/],
  ['windows-1250', /[ěřůłśżźćąęőűŁŚŻ]/],
  ['windows-874', /\p{Script=Thai}/u],
  ['windows-1251', /\p{Script=Cyrillic}/u],
  ['windows-1253', /\p{Script=Greek}/u],
  ['windows-1255', /\p{Script=Hebrew}/u],
  ['windows-1256', /\p{Script=Arabic}/u],
  ['gb18030', /\p{Script=Han}/u],
  ['euc-kr', /\p{Script=Hangul}/u],
  ['shift_jis', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['euc-jp', /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['big5', /\p{Script=Han}/u],
] as const

/** The encoding in which the first lines have headers of its language that no other shows. */
function byHeader(bytes: Uint8Array): string | undefined {
  const counts = BY_HEADER.map(([name, letters]) => {
    const text = new TextDecoder(name).decode(bytes.subarray(0, HEADER))
    const cells = text.split(/[\r\n]+/, LINES).flatMap((line) => line.split(/[,;\t|]/))
    const isHeader = (cell: string) => letters.test(cell) && isHeaderWord(cell.replaceAll('"', ''))
    return { name, count: cells.filter(isHeader).length }
  })
  const best = counts.reduce((most, one) => (one.count > most.count ? one : most))
  return best.count > 0 ? best.name : undefined
}

/** A header stands in as many bytes, and as many lines. */
const HEADER = 4096
const LINES = 10

function byFrequency(bytes: Uint8Array): string {
  const guesses = analyse(bytes).filter(({ name }) => isKnown(name))
  const best = guesses[0]
  const western = guesses.find(({ name }) => WESTERN.has(name))
  const isSure = best !== undefined && best.confidence > (western?.confidence ?? 0)
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (isHebrew(text)) return 'windows-1255'
  const other = guesses.find(({ name }) => !LATIN.test(name))
  if (times(ALL_ACCENTS, text) > 1 && other) return encodingNamed(other.name)
  const isOneByte = !best || /^(?:windows|iso-8859)/i.test(best.name)
  if (isOneByte && LATIN_2.test(text)) return 'iso-8859-2'
  if (isOneByte && times(CENTRAL_EUROPEAN, text) > 1) return 'windows-1250'
  if (isOneByte && isHungarian(text)) return 'windows-1250'
  if (ICELANDIC.test(text)) return 'windows-1252'
  if (isOneByte && isTurkish(text)) return 'windows-1254'
  return isSure ? encodingNamed(best.name) : 'windows-1252'
}

/** Signs that stand before a small letter where a text of Central Europe is read as a Western one. */
const CENTRAL_EUROPEAN = /[£¯³¹¼¾ªº](?=\p{Ll})/gu
/** The same in the standard of the time before Windows, where ś and ą stand elsewhere. */
const LATIN_2 = /[¶¦](?=\p{Ll})|\p{Ll}¶/u
/** Hungarian read as a Western text has letters of Portuguese and of French, and no ã. */
const isHungarian = (text: string) => /[õÕ]/.test(text) && /[ûÛ]/.test(text) && !/[ãÃ]/.test(text)
/** How people are named in Iceland, whose letters are Turkish ones elsewhere. */
const ICELANDIC = /\p{L}s(?:son|dóttir)(?!\p{L})/u
/** Words of accented letters alone, which no Western language has. */
const ALL_ACCENTS = /(?<!\p{L})[À-ÖØ-öø-ÿ]{3,}(?!\p{L})/gu
/** Hebrew read as a Western text: words of small letters, none of a capital one. */
const isHebrew = (text: string) =>
  times(/(?<!\p{L})[à-öø-ú]{2,}(?!\p{L})/gu, text) > 1 && !/[À-ßû-ÿ]/.test(text)

/**
 * Turkish read as a Western text has Icelandic letters where those of no Icelandic word stand: þ within
 * a word, ý and ð beside what only Turkish writes. Icelandic and Czech have vowels with an acute accent.
 */
function isTurkish(text: string): boolean {
  if (!/[ÐÝÞðýþ]/.test(text)) return false
  const turkish = times(/\p{L}þ|[çÇüÜ]|Ý\p{Ll}|[Ðð](?=[\p{Lu}]|\b)/gu, text)
  return turkish > times(/[áéíóúæÁÉÍÓÚÆ]/g, text)
}

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
