import { blanks } from './blanks'
import type { Template } from './template'

export const SLOTS = ['first_name', 'their_words', 'product', 'link', 'signature'] as const
type Slot = (typeof SLOTS)[number]
/** What is known for each slot; a slot with nothing in it counts as missing. */
export type Slots = Partial<Record<Slot, string | undefined>>

/** What a greeting says to a person without a first name, by language. */
const NOBODY = new Map([['en', 'there']])

const SLOT = new RegExp(`\\{\\{(${SLOTS.join('|')})\\}\\}`, 'g')
/** Between sentences and lines; `fill` splits before values are in, so a value's stops don't count. */
const BETWEEN_SENTENCES = /(?<=[.!?…。！？]["”’)]*)(?=\s)|(?=\n)/u

/**
 * A template's text with the slots filled and its blank still to be written, or null where it
 * cannot be offered.
 *
 * A missing first name becomes "there" after a greeting and is left out where it stands between
 * commas. Without a value for any other slot the sentence that holds it is left out; when that
 * sentence also holds the blank, the template is not offered.
 */
export function fill(
  { body, language }: Pick<Template, 'body' | 'language'>,
  slots: Slots,
): string | null {
  const values = valuesOf(slots, language)
  const named = slots.first_name?.trim() ? body : withoutAddress(body)
  const kept = named
    .split(BETWEEN_SENTENCES)
    .filter((sentence) => slotsIn(sentence).every((slot) => values.has(slot)))
  const text = kept.join('').replace(SLOT, (_, slot: Slot) => values.get(slot) ?? '')
  return blanks(text).length > 0 ? text.trim() : null
}

function valuesOf(slots: Slots, language: string): Map<Slot, string> {
  const given = { ...slots, first_name: slots.first_name?.trim() || NOBODY.get(language) }
  return new Map(
    SLOTS.flatMap((slot) => {
      const value = harmless(given[slot] ?? '')
      return value ? [[slot, value] as const] : []
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

function slotsIn(sentence: string): Slot[] {
  return [...sentence.matchAll(SLOT)].map(([, slot]) => slot as Slot)
}

function withoutAddress(body: string): string {
  return body
    .replace(/^\{\{first_name\}\}, (\p{L})/u, (_, letter: string) => letter.toLocaleUpperCase())
    .replace(/, \{\{first_name\}\}/g, '')
}
