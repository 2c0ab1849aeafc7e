import { denseFeatures, spokenValences } from './dense.ts'
import { combine, hashWord, scatter, take } from './hash.ts'
import type { Lexicon } from './lexicon.ts'
import { negated } from './scope.ts'
import type { Token } from './tokens.ts'

/** How much each group of features counts: words, negated words, pairs of words, letters. */
export const GROUP_WEIGHTS = [1, 0.6, 1, 1] as const
const [WORDS, NEGATED, PAIRS, LETTERS] = [0, 1, 2, 3]

const NEGATED_ROLE = 0x6e6f74
const LETTERS_SEED = 0x616263
const START = hashWord('^')
const END = hashWord('$')
const HASHTAG = hashWord('#')
const SHORTEST_RUN = 3
const LONGEST_RUN = 5

/** One group of hashed features: 32-bit hashes, and which token each came from. */
interface Group {
  readonly hashes: number[]
  readonly tokens: number[]
}

/** All that the models look at in a post. */
export interface Features {
  readonly tokens: readonly Token[]
  readonly negated: readonly boolean[]
  readonly groups: readonly Group[]
  /** What each token says by each word list: `spokenValences`. */
  readonly spoken: Float32Array
  readonly dense: Float32Array
}

/** The features of a post in pieces; the work grows with its length, and not faster. */
export function extract(text: string, tokens: readonly Token[], lexicon: Lexicon): Features {
  const negations = negated(tokens)
  const groups: Group[] = GROUP_WEIGHTS.map(() => ({ hashes: [], tokens: [] }))
  const add = (group: number, hash: number, token: number) => {
    groups[group]?.hashes.push(hash)
    groups[group]?.tokens.push(token)
  }
  const hashes = tokens.map(({ text: word }) => hashWord(word))
  let previous = START
  tokens.forEach((token, i) => {
    const hash = hashes[i] ?? 0
    add(WORDS, hash, i)
    if (token.kind === 'hashtag') add(WORDS, combine(hash, HASHTAG), i)
    if (negations[i]) add(NEGATED, combine(hash, NEGATED_ROLE), i)
    add(PAIRS, combine(previous, hash), i)
    if (token.kind === 'word' || token.kind === 'hashtag') {
      addLetters(token.text, (run) => add(LETTERS, run, i))
    }
    previous = hash
  })
  if (tokens.length > 0) add(PAIRS, combine(previous, END), tokens.length - 1)
  const spoken = spokenValences(tokens, hashes, negations, lexicon)
  const dense = denseFeatures(text, tokens, spoken)
  return { tokens, negated: negations, groups, spoken, dense }
}

/** Every run of three to five letters of a word, its edges counted as letters. */
function addLetters(word: string, add: (hash: number) => void): void {
  const edged = `<${word}>`
  for (let from = 0; from + SHORTEST_RUN <= edged.length; from++) {
    let hash = LETTERS_SEED
    const end = Math.min(edged.length, from + LONGEST_RUN)
    for (let at = from; at < end; at++) {
      hash = take(hash, edged.charCodeAt(at))
      if (at - from + 1 >= SHORTEST_RUN) add(scatter(hash))
    }
  }
}
