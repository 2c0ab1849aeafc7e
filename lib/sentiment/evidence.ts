import type { Token } from './tokens.ts'

/** A word that moved the decision. `start` and `end` are UTF-16 offsets in the original text. */
export interface Evidence {
  readonly text: string
  /** How much it moved the decision toward the label; above 0, comparable within one post. */
  readonly weight: number
  readonly start: number
  readonly end: number
}

const MOST = 5
/** Words that moved the decision less explain nothing. */
const LEAST_WEIGHT = 0.1
/** Nor do those that moved it by less than this part of the strongest. */
const LEAST_SHARE = 0.25
const SPEAKING = new Set(['word', 'hashtag', 'emoji', 'emoticon'])

/**
 * The words that moved the decision most, strongest first.
 *
 * @param pulls for each token how far it moved the decision from negative to positive
 * @param toward 1 for a positive post, -1 for a negative one
 */
export function evidenceFor(
  text: string,
  tokens: readonly Token[],
  pulls: Float64Array,
  toward: 1 | -1,
): Evidence[] {
  const weighed = tokens
    .map((token, i) => ({ token, weight: (pulls[i] ?? 0) * toward }))
    .filter(({ token, weight }) => SPEAKING.has(token.kind) && weight >= LEAST_WEIGHT)
    .sort((a, b) => b.weight - a.weight)
  const least = (weighed[0]?.weight ?? 0) * LEAST_SHARE
  return weighed
    .filter(({ weight }) => weight >= least)
    .slice(0, MOST)
    .map(({ token, weight }) => {
      const { start, end } = token
      return { text: text.slice(start, end), weight, start, end }
    })
}
