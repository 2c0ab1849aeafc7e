import type { ChoiceField } from '../model/person/field-kinds'

/** Whether a cell is an e-mail address, as far as matters for telling it from other text. */
export function isEmail(cell: string): boolean {
  return /^[^\s@<>"]{1,64}@[^\s@<>"]{1,255}$/.test(cell.trim())
}

/** What programs write for nothing. Capitals matter: there are people called Null. */
const NOTHING = new Set(['', '-', '--', '–', '—', 'N/A', 'n/a', '#N/A', 'NULL'])

/** Whether a cell says nothing. */
export function isNothing(cell: string): boolean {
  return NOTHING.has(cell.trim())
}

/** Longer than any number that somebody writes. */
const LONGEST_NUMBER = 40
/** Digits, in groups of three or not, and decimals. */
const NUMBER = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*|\d+)(?:([.,])(\d+))?$/
const CURRENCY = /^(?:\p{Sc}|[A-Z]{3}\b)|(?:\p{Sc}|\b[A-Z]{3})$/gu

/**
 * The number in a cell, with thousands and decimals as English or as continental Europe writes
 * them, and with a currency beside it. A lone separator as in `1.234` is for thousands.
 * Undefined for anything else, negative numbers included.
 *
 * @example numberIn('1.234,50 €') // 1234.5
 */
export function numberIn(cell: string): number | undefined {
  if (cell.length > LONGEST_NUMBER) return undefined
  const text = cell
    .trim()
    .replace(CURRENCY, '')
    .replace(/['’\s]/gu, '')
  const [, whole, thousands, point, decimals = '0'] = NUMBER.exec(text) ?? []
  if (whole === undefined || (thousands && thousands === point)) return undefined
  const number = Number(`${whole.replace(/[.,]/g, '')}.${decimals}`)
  return Number.isFinite(number) ? number : undefined
}

/** The value of a choice that a program's word means; undefined for a word that means none. */
export function choiceIn({ choices }: ChoiceField, cell: string): string | undefined {
  const word = plainWord(cell)
  const known = Object.entries(choices).find(([, { words }]) => words?.split(' ').includes(word))
  return known?.[0]
}

/** A header or value as it is compared: letters and digits only, small. */
export function plainWord(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
