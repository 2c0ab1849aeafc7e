import { TIERS, type Tier } from '../model/glyphs'
import type { ChoiceField } from '../model/person/field-kinds'
import { fold } from '../model/search'
import { withCharacters } from './entities'

/** E-mail addresses in running text, without what programs write around them. */
const EMAIL =
  /[^\s@<>"'(),;:?[\]\\/|]{1,64}@[^\s@<>"'(),;:?[\]\\/|]{1,250}\.[^\s@<>"'(),;:?[\]\\/|.]{2,60}/gu

/** Accounts on networks of many servers, which look like one: `@ada@social.example`. */
const ELSEWHERE = /(?<![^\s,;(])@[^\s@]+@\S+/g

/** Whether a cell is an e-mail address, as far as matters for telling it from other text. */
export function isEmail(cell: string): boolean {
  return /^[^\s@<>"/:]{1,64}@[^\s@<>"]{1,255}$/.test(cell.trim())
}

/**
 * Every e-mail address in a cell, in lower case, each once.
 *
 * @example emailsIn('Nea Nordh <NEA@nordh.example>; mailto:n2@nordh.example')
 */
export function emailsIn(cell: string): string[] {
  const found = cell.replace(ELSEWHERE, '').match(EMAIL) ?? (isEmail(cell) ? [cell.trim()] : [])
  return [...new Set(found.map((email) => email.toLowerCase()))]
}

/** What programs write for nothing. Capitals matter: there are people called Null. */
const NOTHING = new Set(
  ['', '-', '--', '–', '—', 'N/A', 'n/a', '#N/A', 'NULL', 'NaN', '<NA>'].concat([
    // HubSpot's, in its languages.
    '(no value)',
    '(No value)',
    '(Kein Wert)',
    '(Aucune valeur)',
    '(Sin valor)',
    '(Sem valor)',
    '(Nessun valore)',
    '(Geen waarde)',
    '(Inget värde)',
    '（値なし）',
    '(値なし)',
    'Info Requested',
    '#REF!',
    '#NAME?',
    '#VALUE!',
    '#NULL!',
    '#DIV/0!',
  ]),
)
/** The same where a name would stand. */
const NO_NAME = new Set(['null', 'None', 'none', 'nan', 'undefined', 'unknown', 'Unknown'])
/** What stands for nothing where no name can stand. */
const NO_VALUE = new Set(
  'nan nil none null undefined unknown na novalue notavailable notset empty keine keiner keins aucun aucune ninguno nenhum nessuno geen ingen なし unbekannt inconnu inconnue desconocido desconhecido sconosciuto onbekend okand 不明'.split(
    ' ',
  ),
)

/**
 * The name that stands in a cell before an e-mail address or a handle, if one does.
 *
 * @example nameBefore('Nea Nordh <nea@nordh.example>'), nameBefore('Nea Nordh (@nea)') // 'Nea Nordh'
 */
export function nameBefore(cell: string): string | undefined {
  const named = /^\s*"?([^<>"@]*[^<>"@(\s])"?\s*(?:<[^<>]*>|[(<]?@\w+[)>]?)\s*$/.exec(cell)?.[1]
  return named?.trim()
}

/** Whether a cell says nothing. */
export function isNothing(cell: string): boolean {
  return NOTHING.has(cell.trim())
}

/** Whether a cell names nobody. */
export function isNoName(cell: string): boolean {
  return NO_NAME.has(cell.trim())
}

/** Whether a cell says nothing, where it would have to be an address, an account or a number. */
export function isNoValue(cell: string): boolean {
  const word = plainWord(cell)
  return word === '' || NO_VALUE.has(word)
}

/** Longer than any number that somebody writes. */
const LONGEST_NUMBER = 40
/** Digits, in groups of three or not, and decimals. */
const NUMBER = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*|\d+)(?:([.,])(\d+))?$/
const CURRENCY =
  /^(?:[A-Z]{0,2}\p{Sc}|[A-Z]{3}\b|(?:kr|Fr)\b\.?)|(?:\p{Sc}|\b[A-Z]{3}|(?<=[\d\s])(?:kr\.?|Fr\.?|zł|Kč|Ft|lei|円|元|원))$/gu
/** Short forms, as the networks show counts: 12.3K, 1,2 Mio. */
const SHORT =
  /^(\d+(?:[.,]\d+)?)(k|mil|tsd\.?|tys\.?|тыс\.?|m|mi|mio\.?|mln\.?|mill?\.|млн\.?|mn|b|bn|mrd\.?|千|천|万|만)$/i
const TIMES: Record<string, number> = {
  k: 1e3,
  mil: 1e3,
  tys: 1e3,
  тыс: 1e3,
  천: 1e3,
  만: 1e4,
  mi: 1e6,
  mln: 1e6,
  млн: 1e6,
  tsd: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  mio: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  mrd: 1e9,
}
/** As spreadsheets show long numbers. */
const SCIENTIFIC = /^\d+(?:[.,]\d+)?e\+?\d{1,2}$/i

/**
 * The number in a cell, with thousands and decimals as English or as continental Europe writes
 * them, in short or scientific form, and with a currency or "about" beside it. A lone separator as
 * in `1.234` is for thousands. Undefined for anything else, negative numbers included.
 *
 * @example numberIn('1.234,50 €') // 1234.5
 * @example numberIn('12.3K') // 12300
 */
export function numberIn(cell: string): number | undefined {
  if (cell.length > LONGEST_NUMBER) return undefined
  const text = cell
    .trim()
    .replace(/^(?:[~≈><≥≤]|ca\.?|about|approx\.?)\s*/i, '')
    .replace(/\s*\+$/, '')
    .replace(CURRENCY, '')
    .replace(/['’\s]/gu, '')
  const [, short, unit = ''] = SHORT.exec(text) ?? []
  if (short) return Math.round(decimal(short) * (TIMES[unit.toLowerCase().replace('.', '')] ?? 1))
  if (SCIENTIFIC.test(text)) return decimal(text)
  const [, whole, thousands, point, decimals = '0'] = NUMBER.exec(text) ?? []
  if (whole === undefined || (thousands && thousands === point)) return undefined
  const number = Number(`${whole.replace(/[.,]/g, '')}.${decimals}`)
  return Number.isFinite(number) ? number : undefined
}

const decimal = (text: string) => Number(text.replace(',', '.'))

/** The value of a choice that a program's word means; undefined for a word that means none. */
export function choiceIn({ choices }: ChoiceField, cell: string): string | undefined {
  const word = plainWord(cell)
  const known = Object.entries(choices).find(([, { words }]) => words?.split(' ').includes(word))
  return known?.[0]
}

const YES = new Set(
  'yes y true 1 x on checked ja j wahr oui o vrai si s sim verdadeiro verdadero vero waar sant da tak evet ano kylla igen да так はい 是 예 네 نعم'.split(
    ' ',
  ),
)
const NO = new Set(
  'no n false 0 off unchecked nein falsch non faux nao falso nee onwaar nej falskt nie hayir ne ei nem нет ні いいえ 否 아니요 아니오 لا'.split(
    ' ',
  ),
)

/** Whether a cell says yes, and nothing else. */
export function isYes(cell: string): boolean {
  return YES.has(plainWord(cell)) || /^[✓✔☑✅]/u.test(cell.trim())
}

/** Whether a cell says no, or nothing. */
export function isNo(cell: string): boolean {
  return NO.has(plainWord(cell)) || (isNoValue(cell) && !isYes(cell))
}

/** Whether a cell has a cross or a sign that forbids: a no where something is asked for, a mark elsewhere. */
export function isCross(cell: string): boolean {
  return /^[❌✗✘×🚫⛔]/u.test(cell.trim())
}

/** The tier that a cell names. */
export function tierIn(cell: string): Tier | undefined {
  const word = plainWord(cell)
  return TIERS.find((tier) => tier !== 'unknown' && plainWord(tier) === word)
}

/** A header or value as it is compared: letters and digits only, small, without diacritics. */
export function plainWord(text: string): string {
  return fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '')
}

/** A list without the brackets that programs put around it. */
export const unwrappedList = (cell: string) => /^\s*\[(.*)\]\s*$/s.exec(cell)?.[1] ?? cell

/** What nobody sees: controls that turn the words around them about, and marks where a line may break. */
const UNSEEN = /[\u00ad\u061c\u200b\u200e\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g

/** A cell as it is read: without what nobody sees, and with one kind of space. */
export const visible = (cell: string) =>
  withCharacters(cell)
    .replace(UNSEEN, '')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')

/** A name without the page's address that Notion puts behind it. */
export const plainName = (cell: string) => cell.replace(/\s*\(https?:\/\/\S+\)$/i, '')
