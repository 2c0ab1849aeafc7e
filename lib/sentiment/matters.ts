import type { Matter } from '../model/post/matter.ts'
import { addNetworkPulls, convolve, type Network, type Row, SPANS, scoreOf } from './cnn.ts'
import { hashWord } from './hash.ts'
import { maskBrands } from './mask-brands.ts'
import { rowReader, type Vocabulary } from './reading.ts'
import { openSections } from './sections.ts'
import { MOST, strongest } from './strongest.ts'
import { type Token, tokenize } from './tokens.ts'

/**
 * Tells what may make a post a matter for a person, in any of the languages it has learned.
 *
 * @param ignore words that are not read: the brand's names
 */
export type MatterReader = (text: string, ignore?: readonly string[]) => Matter

/** More words are not read. */
const MOST_WORDS = 120
/** Whom somebody mentions and what they link to is no matter. */
const SILENT = new Set<Token['kind']>(['mention', 'link'])

/**
 * A reader by the bytes of `public/escalations.bin`: a convolutional network over word vectors, one for
 * all languages, as `training/matters/train.py` writes it. Throws on other bytes.
 */
export function createMatterReader(bytes: ArrayBuffer): MatterReader {
  const { labels, network, vocabulary } = openMatterModel(bytes)
  const rowOf = rowReader(network, vocabulary)
  const unknown = {
    vector: new Float32Array(vocabulary.steps.length),
    answers: new Float32Array(network.filters * ANSWERS),
  }
  const read = ({ text }: Token) =>
    firstOf(spellings(text), (one) => rowOf(hashWord(one), false)) ?? unknown
  return (text, ignore = []) => {
    const said = maskBrands(tokenize(text), ignore)
    const tokens = said.filter(({ kind }) => !SILENT.has(kind)).slice(0, MOST_WORDS)
    const rows = tokens.map(read)
    const hidden = convolve(network, rows)
    const powers = labels.map((_, label) => Math.exp(scoreOf(network, hidden.values, label)))
    const sum = powers.reduce((total, power) => total + power, 0)
    const [none = 0, ...kinds] = powers
    const to = 1 + kinds.indexOf(Math.max(...kinds))
    const pulls = new Float64Array(rows.length)
    addNetworkPulls(network, rows, hidden, pulls, { from: 0, to })
    return {
      kind: labels[to] as Matter['kind'],
      likely: 1 - none / sum,
      words: wordsFor(text, tokens, pulls),
    }
  }
}

/** How many answers of each filter a `Row` has: one for each place of each span. */
const ANSWERS = SPANS.reduce((sum, span) => sum + span, 0)

function firstOf(words: Iterable<string>, rowOf: (word: string) => Row | undefined) {
  for (const word of words) {
    const row = rowOf(word)
    if (row) return row
  }
  return undefined
}

const SHORTEST_STEM = 4

/** A word, then what may be known in its place: its beginning, without an ending; its end, as in compounds. */
function* spellings(word: string): Generator<string> {
  yield word
  const least = Math.max(SHORTEST_STEM, Math.floor(word.length * 0.6))
  for (let end = word.length - 1; end >= least; end--) yield word.slice(0, end)
  for (let start = 1; start <= word.length - SHORTEST_STEM - 1; start++) yield word.slice(start)
}

/** Words that moved it by less than this part of the strongest explain nothing. */
const LEAST_SHARE = 0.4

function wordsFor(text: string, tokens: readonly Token[], pulls: Float64Array): string[] {
  const found = tokens
    .map(({ kind, start, end }, i) => ({
      kind,
      word: text.slice(start, end),
      weight: pulls[i] ?? 0,
    }))
    .filter(({ kind, weight }) => (kind === 'word' || kind === 'hashtag') && weight > 0)
  const words = strongest(found, LEAST_SHARE).map(({ word }) => word)
  return [...new Set(words)].slice(0, MOST)
}

interface MatterModel {
  /** What its outputs are: `none`, then the kinds. */
  readonly labels: readonly string[]
  readonly network: Network
  readonly vocabulary: Vocabulary
}

function openMatterModel(bytes: ArrayBuffer): MatterModel {
  const { header, lists } = openSections<{ labels: string[]; filters: number }>(bytes)
  const floats = (name: string) => listOf(lists, name, Float32Array)
  const network = {
    filters: header.filters,
    kernels: SPANS.map((_, s) => floats(`kernel${s}`)),
    kernelBias: SPANS.map((_, s) => floats(`kernelBias${s}`)),
    head: floats('head'),
    headBias: floats('headBias'),
    negation: new Float32Array(),
  }
  const vocabulary = {
    starts: listOf(lists, 'starts', Uint16Array),
    prints: listOf(lists, 'prints', Uint16Array),
    vectors: listOf(lists, 'vectors', Uint8Array),
    steps: floats('steps'),
  }
  return { labels: header.labels, network, vocabulary }
}

function listOf<List>(lists: Record<string, unknown>, name: string, type: new () => List): List {
  const list = lists[name]
  if (!(list instanceof type)) throw new Error(`The model for escalations has no ${name}`)
  return list
}
