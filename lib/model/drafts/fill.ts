import { blanks } from './blanks'
import type { LanguageRules, Template } from './template'
import { languageRules } from './templates'

export const SLOTS = ['first_name', 'their_words', 'product', 'link', 'signature'] as const
type Slot = (typeof SLOTS)[number]
/** What is known for each slot; a slot with nothing in it counts as missing. */
export type Slots = Partial<Record<Slot, string | undefined>>

const SLOT = new RegExp(`\\{\\{(${SLOTS.join('|')})\\}\\}`, 'g')

/**
 * A template's text with the slots filled and its blank still to be written, or null where it
 * cannot be offered.
 *
 * A missing first name becomes the language's word for nobody after a greeting and is left out
 * where it is set off from the sentence. Without a value for any other slot the sentence that holds
 * it is left out; when that sentence also holds the blank, the template is not offered.
 */
export function fill(
  { body, language }: Pick<Template, 'body' | 'language'>,
  slots: Slots,
  rules: LanguageRules = languageRules(language),
): string | null {
  const values = valuesOf(slots, rules)
  const named = slots.first_name?.trim() ? body : nameless(body, rules)
  const kept = sentencesOf(named, rules).filter((sentence) =>
    slotsIn(sentence).every((slot) => values.has(slot)),
  )
  const text = kept.join('').replace(SLOT, (_, slot: Slot) => values.get(slot) ?? '')
  return blanks(text).length > 0 ? text.trim() : null
}

function valuesOf(slots: Slots, { nobody, direction }: LanguageRules): Map<Slot, string> {
  const given = { ...slots, first_name: slots.first_name?.trim() || nobody }
  return new Map(
    SLOTS.flatMap((slot) => {
      const value = harmless(given[slot] ?? '')
      return value ? [[slot, direction === 'rtl' ? isolated(value) : value] as const] : []
    }),
  )
}

/** One line, without marks of ours and without what cannot be seen: names come from strangers. */
function harmless(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/([[\]{}])\1+/g, '$1')
    .trim()
}

/** Set apart from text that runs from right to left where it runs the other way. */
function isolated(value: string): string {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}]/u.test(value)
    ? `\u2068${value}\u2069`
    : value
}

function slotsIn(sentence: string): Slot[] {
  return [...sentence.matchAll(SLOT)].map(([, slot]) => slot as Slot)
}

/** Sentences and lines; a text is parted before values are in, so that their stops don't count. */
function sentencesOf(body: string, { sentenceEnds }: LanguageRules): string[] {
  const ends = Array.from(sentenceEnds, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`)
  return body.split(new RegExp(`(?<=[${ends.join('')}]["”“’»)]*)(?=\\s)|(?=\\n)`, 'u'))
}

/** What stands before the first letter of a sentence: "¿", "„". */
const BEGINNING = /^[¿¡"„“«]*\p{L}/u

/** Without what sets a name off, and without the name of a greeting that needs no other word. */
function nameless(body: string, { nobody, address: { opening, inside } }: LanguageRules): string {
  const after = body.startsWith(opening) ? body.slice(opening.length) : ''
  const opened = BEGINNING.test(after) ? capitalised(after) : body
  const bare = opened.replaceAll(inside, '')
  return nobody === '' ? bare.replaceAll(/ ?\{\{first_name\}\}/g, '') : bare
}

function capitalised(sentence: string): string {
  return sentence.replace(BEGINNING, (beginning) => beginning.toUpperCase())
}
