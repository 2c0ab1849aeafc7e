/**
 * A place where a person has to write: `[[hint]]`, or a line of three underscores and more, which is
 * its own hint. Offsets in UTF-16 units, `end` exclusive.
 */
export interface Blank {
  start: number
  end: number
  hint: string
}

const BLANK = /\[\[([^[\]]*)\]\]|(?<![\p{L}\p{N}_@])_{3,}(?![\p{L}\p{N}_])/gu
const LEFT_OVER = /\[\[|\]\]|\{\{|\}\}/

/** The blanks of a text, in its order. */
export function blanks(text: string): Blank[] {
  return [...text.matchAll(BLANK)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    hint: match[1] ?? match[0],
  }))
}

/**
 * Whether a text may go into a reply box: it says something, no blank or slot is left in it, and
 * the blank was written over, not just taken out.
 *
 * @param draft the text as `fill` gave it
 */
export function readyToInsert(text: string, draft: string): boolean {
  const said = wordsOf(text)
  const isWhole = !LEFT_OVER.test(text) && blanks(text).length === 0
  return said !== '' && isWhole && said !== wordsOf(draft.replace(BLANK, ''))
}

function wordsOf(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}\p{S}]+/gu) ?? []).join(' ')
}
