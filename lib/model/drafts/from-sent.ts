import { blanks } from './blanks'
import type { Slots } from './fill'

/** What stays of a person or of the brand in a text is a slot again, in this order. */
const AGAIN = ['link', 'signature', 'first_name'] as const
/** As many words on either side of a blank tell its place in a text that was edited. */
const WORDS_BESIDE = 3

/**
 * A text that was sent, as a template: names, link and sign-off become slots, and what was written
 * into the blanks of the draft becomes those blanks. Where none is found again, one stands at the end.
 *
 * @param draft the draft before its blanks were filled; '' where it is not known
 * @param otherwise the hint of a blank at the end
 */
export function templateFromSent(
  sent: string,
  draft: string,
  slots: Slots,
  otherwise: string,
): string {
  const known = plain(draft)
  const text = blanks(known).reduce((before, { start, end }) => {
    const written = new RegExp(
      `(?<=${beside(lastWords(known.slice(0, start)))})(?!\\[\\[)\\S(?:.*?\\S)??(?=${beside(firstWords(known.slice(end)))})`,
      'su',
    )
    return before.replace(written, () => known.slice(start, end))
  }, plain(sent.trim()))
  const slotted = text
    .split(/(\[\[[^[\]]*\]\])/)
    .map((piece) => (piece.startsWith('[[') ? piece : withSlots(piece, slots)))
    .join('')
  return blanks(slotted).length > 0 ? slotted : `${slotted} [[${otherwise}]]`
}

/** Without what sets a value apart in a language from right to left: `fill` does that anew. */
function plain(text: string): string {
  return text.replace(/[\u2066-\u2069]/g, '')
}

function withSlots(piece: string, slots: Slots): string {
  return AGAIN.reduce((text, slot) => {
    const value = slots[slot]?.trim()
    if (!value) return text
    return text.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${escaped(value)}(?![\\p{L}\\p{N}])`, 'gu'),
      `{{${slot}}}`,
    )
  }, piece)
}

/** Up to the blank before it, where there is one. */
function lastWords(text: string): string {
  const [last = ''] = text.split(']]').slice(-1)
  return last.match(new RegExp(`(?:\\S+\\s+){0,${WORDS_BESIDE - 1}}\\S*\\s*$`, 'u'))?.[0] ?? ''
}

function firstWords(text: string): string {
  const [first = ''] = text.split('[[')
  return first.match(new RegExp(`^\\s*\\S*(?:\\s+\\S+){0,${WORDS_BESIDE - 1}}`, 'u'))?.[0] ?? ''
}

/** As a pattern; nothing beside it is the edge of the text. */
function beside(words: string): string {
  return words === '' ? '^|$' : escaped(words)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
