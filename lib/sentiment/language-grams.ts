/** No post of the three networks needs more to be recognised, and it bounds the work. */
const MOST_CHARACTERS = 2000
/** A whole word counts as a piece of its own up to this length, with its two edges. */
const LONGEST_WORD = 8
const LONGEST_GRAM = 4

/** What has no language: links (labelled sets leave a bare "http"), mentions, hashtags, "RT". */
const NOT_PROSE = /\bhttps?:\S*|\bhttps?\b|\bwww\.\S+|[@#][\p{L}\p{M}\p{N}_]+|\bRT\b/gu
const STRETCHED = /(\p{L})\1{2,}/gu
const MARKS = /\p{Mn}+/gu
const WORD = /[\p{Script=Latin}']+/gu

/** The prose of a post: no links, mentions and hashtags; "sooooo" is "soo"; NFKC. */
export function prose(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS)
    .normalize('NFKC')
    .replace(NOT_PROSE, ' ')
    .replace(STRETCHED, '$1$1')
}

/**
 * The words in Latin letters, lower case and without combining marks.
 *
 * @param text as `prose` gives it
 */
export function latinWords(text: string): readonly string[] {
  return text.toLowerCase().replace(MARKS, '').match(WORD) ?? []
}

/**
 * The pieces that Latin-script languages are told apart by: runs of 1 to 4 letters inside a word
 * and the whole word if short. `_` is its edge.
 *
 * @example grams('ab') // ['_a', '_ab', '_ab_', 'a', 'ab', 'ab_', 'b', 'b_']
 */
export function grams(word: string): string[] {
  const found: string[] = []
  const edged = `_${word}_`
  for (let from = 0; from < edged.length; from++) addRuns(found, edged, from)
  if (edged.length > LONGEST_GRAM && edged.length <= LONGEST_WORD) found.push(edged)
  return found
}

function addRuns(found: string[], word: string, from: number): void {
  for (let to = from + 1; to <= from + LONGEST_GRAM && to <= word.length; to++) {
    const run = word.slice(from, to)
    if (run !== '_') found.push(run)
  }
}
