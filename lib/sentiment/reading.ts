import { type Network, type Row, toRow } from './cnn.ts'
import { hashWord } from './hash.ts'
import type { Token } from './tokens.ts'
import { findWord, type WordTable } from './word-table.ts'

/** The words a network knows, each with its vector: four bits a number, two to a byte, an even count. */
export interface Vocabulary extends WordTable {
  readonly vectors: Uint8Array
  /** How much one level is worth, for each number of a vector. */
  readonly steps: Float32Array
}

/** The level that stands for 0. */
export const ZERO_LEVEL = 8

const HASHTAG = hashWord('#')

/** A post as a network reads it: word hashes, and which token each came from. */
export interface Reading {
  readonly hashes: readonly number[]
  readonly tokens: readonly number[]
}

/** The words of a post as a network reads them: a hashtag is "#" and its word. */
export function readTokens(tokens: readonly Token[]): Reading {
  const hashes: number[] = []
  const from: number[] = []
  tokens.forEach((token, i) => {
    if (token.kind === 'hashtag') {
      hashes.push(HASHTAG)
      from.push(i)
    }
    hashes.push(hashWord(token.text))
    from.push(i)
  })
  return { hashes, tokens: from }
}

/** How many words are kept at hand, under a kilobyte each; a day's feeds hold about as many. */
const MOST_ROWS = 8000

/**
 * Looks up words of a vocabulary, by hash, as rows for the network; undefined where it does not
 * know the word. Posts share most of their words, so those met before are kept at hand.
 */
export function rowReader(
  network: Network,
  vocabulary: Vocabulary,
): (hash: number, negated: boolean) => Row | undefined {
  const rows = new Map<number, Row>()
  const nothing = new Float32Array(vocabulary.steps.length)
  return (hash, negated) => {
    const word = findWord(vocabulary, hash)
    if (word < 0) return undefined
    const key = word * 2 + Number(negated)
    const known = rows.get(key)
    if (known) return known
    const row = toRow(network, readVector(vocabulary, word, negated ? network.negation : nothing))
    if (rows.size >= MOST_ROWS) rows.clear()
    rows.set(key, row)
    return row
  }
}

/** A word's vector, with `added` added to it. */
function readVector(
  { vectors, steps }: Vocabulary,
  word: number,
  added: Float32Array,
): Float32Array {
  return added.map((start, i) => {
    const pair = vectors[(word * added.length + i) >> 1] ?? 0
    const level = i % 2 === 0 ? pair >> 4 : pair & 15
    return start + (level - ZERO_LEVEL) * (steps[i] ?? 0)
  })
}
