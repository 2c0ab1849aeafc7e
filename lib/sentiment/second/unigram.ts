import { type Folding, LONGEST_WORD, type Word } from './words.ts'

/** In lower case, but with its accents; Latin and Arabic vowel marks that stand apart are gone. */
export const ACCENTED: Folding = {
  unseen: /\p{C}|\p{Emoji_Modifier}|[\u0300-\u036F]|\u0640|[\u064B-\u065F]|\u0670|[\uFE00-\uFE0F]/u,
  fold: (sign) => sign.toLowerCase().normalize('NFKC'),
}

/** What a word begins with that stands by itself. */
const SPACE = '▁'
/** Lower than any piece's, so that unknown signs are never chosen where pieces are known. */
const UNKNOWN_SCORE = -30

/**
 * XLM-R's unigram pieces: those that make up a word whose scores sum to the most; of equals the
 * shorter last one. A sign that no piece has is unknown.
 *
 * @param scores the logarithm of how likely each piece is; special ones have none
 */
export function unigram(
  ids: ReadonlyMap<string, number>,
  scores: ReadonlyMap<string, number>,
  unknown: number,
): (word: Word) => number[] {
  const longest = Math.max(...Array.from(scores.keys(), (piece) => Array.from(piece).length))

  /** The best last piece of each beginning of a word. */
  function bestOf(letters: readonly string[]) {
    const best = [{ sum: 0, start: 0, id: unknown }]
    for (let end = 1; end <= letters.length; end++) {
      let top = { sum: (best[end - 1]?.sum ?? 0) + UNKNOWN_SCORE, start: end - 1, id: unknown }
      for (let start = end - 1; start >= Math.max(0, end - longest); start--) {
        const piece = letters.slice(start, end).join('')
        const sum = (best[start]?.sum ?? 0) + (scores.get(piece) ?? Number.NEGATIVE_INFINITY)
        if (sum > top.sum) top = { sum, start, id: ids.get(piece) ?? unknown }
      }
      best.push(top)
    }
    return best
  }

  return ({ text, joined }) => {
    const special = ids.get(text)
    if (special !== undefined && !scores.has(text)) return [special]
    const letters = Array.from(joined ? text : SPACE + text)
    if (letters.length > LONGEST_WORD) return [unknown]
    const best = bestOf(letters)
    const found: number[] = []
    for (let end = letters.length; end > 0; end = best[end]?.start ?? 0) {
      found.unshift(best[end]?.id ?? unknown)
    }
    return found
  }
}
