import { describe, expect, test } from 'vitest'
import { convolve, decide, type Network, toRow, WIDTH } from '../../../lib/sentiment/cnn'
import { extract } from '../../../lib/sentiment/features'
import { hashWord } from '../../../lib/sentiment/hash'
import { scoreLinear } from '../../../lib/sentiment/linear'
import { winner } from '../../../lib/sentiment/probabilities'
import { tokenize } from '../../../lib/sentiment/tokens'
import { type CnnOptions, fitCnn } from '../../../lib/sentiment/training/cnn'
import { fitLinear } from '../../../lib/sentiment/training/linear'
import { Matrix } from '../../../lib/sentiment/training/matrix'
import { measure } from '../../../lib/sentiment/training/measure'
import { Parameters } from '../../../lib/sentiment/training/parameters'
import { initialise, PostSlopes } from '../../../lib/sentiment/training/post-slopes'
import { quantiseLinear } from '../../../lib/sentiment/training/quantise'
import { normal, seeded } from '../../../lib/sentiment/training/random'
import { WordVectors } from '../../../lib/sentiment/training/word-vectors'
import { buildWordTable } from '../../../lib/sentiment/word-table'

const SENTENCES: [label: number, text: string][] = [
  [0, 'what a terrible slow app'],
  [0, 'this is not good'],
  [0, 'I hate waiting'],
  [1, 'the shop opens on Monday'],
  [1, 'is the shop open today'],
  [1, 'the train leaves on Monday'],
  [2, 'what a good friendly shop'],
  [2, 'I love this app'],
  [2, 'good good good'],
]
const { table } = buildWordTable(['good', 'hate'].map(hashWord))
const lexicon = { ...table, valences: Int8Array.from([80, 80, -80, -80]) }
const labels = SENTENCES.map(([label]) => label)
const features = SENTENCES.map(([, text]) => extract(text, tokenize(text), lexicon))

test('the linear trainer learns its posts, also in four bits, the same each time', () => {
  const groupWeights = [1, 0.6, 0.7, 1]
  const options = { groupWeights, denseWeight: 0.1, pull: 0.01, rate: 0.3, epochs: 30 }
  const train = () =>
    fitLinear(new Matrix(features, labels, 12), { ...options, smoothing: 0, seed: 1 })
  const model = quantiseLinear(train(), groupWeights)
  expect(features.map((one) => winner(scoreLinear(model, one)))).toEqual(labels)
  expect(quantiseLinear(train(), groupWeights)).toEqual(model)
})

/** Words of a vocabulary as the network meets them. */
function rowsOf(network: Network, vectors: Float32Array, words: Int32Array, negated: Uint8Array) {
  return Array.from(words, (word, position) => {
    const vector = vectors.slice(word * WIDTH, (word + 1) * WIDTH)
    return toRow(
      network,
      vector.map((value, i) => value + (negated[position] ? (network.negation[i] ?? 0) : 0)),
    )
  })
}

describe('the network', () => {
  const KNOWN = 20
  const WORDS = 60
  const random = seeded(5)
  const knowledge = Float32Array.from({ length: WORDS * KNOWN }, () => normal(random))
  const none = { wordDropout: 0, vectorDropout: 0, hiddenDropout: 0, smoothing: 0.05 }
  const posts = [
    { words: Int8Array.from([0, 1, 2, 3]), negated: [0, 1, 0, 1], label: 0 },
    { words: Int8Array.from([4, 5, 1]), negated: [0, 0, 0], label: 1 },
    { words: Int8Array.from([6]), negated: [1], label: 2 },
  ].map(({ words, negated, label }) => ({
    words: Int32Array.from(words),
    negated: Uint8Array.from(negated),
    label,
  }))

  test('follows the true slopes of its loss', () => {
    const parameters = new Parameters(4, KNOWN)
    initialise(parameters.network, random)
    const words = new WordVectors(knowledge, KNOWN, parameters.projection, random)
    const slopes = new PostSlopes(parameters, words, [1, 2, 3], none, random)
    words.begin(posts)
    slopes.ofBatch(posts)
    const loss = () => {
      words.begin(posts)
      return posts.reduce((sum, post) => sum + lossOf(parameters, words, post), 0) / posts.length
    }
    // The projection's slopes come from the words' slopes, the rest is complete by now.
    words.end(slopes.totals.projection, 0, 0)
    for (let i = 0; i < parameters.flat.length; i += 7) {
      const start = parameters.flat[i] ?? 0
      const step = 1e-3
      parameters.flat[i] = start + step
      const above = loss()
      parameters.flat[i] = start - step
      const below = loss()
      parameters.flat[i] = start
      expect(slopes.totals.flat[i]).toBeCloseTo((above - below) / (2 * step), 2)
    }
  })

  function lossOf(
    { network }: Parameters,
    { vectors }: WordVectors,
    { words, negated, label }: (typeof posts)[number],
  ): number {
    const three = decide(
      network,
      convolve(network, rowsOf(network, vectors, words, negated)).values,
    )
    const target = three.map((_, of) => (of === label ? 0.95 : 0.025))
    const crossEntropy = three.reduce((sum, p, of) => sum - (target[of] ?? 0) * Math.log(p), 0)
    return (label + 1) * crossEntropy
  }

  test('learns its posts, the same each time', () => {
    const options: CnnOptions = {
      ...none,
      ...{ filters: 4, epochs: 150, batch: 3, rate: 0.02, warmUp: 5, pull: 0, seed: 1 },
    }
    const { network, vectors } = fitCnn(posts, knowledge, KNOWN, options)
    const again = fitCnn(posts, knowledge, KNOWN, options)
    expect(again.vectors).toEqual(vectors)
    expect(again.network).toEqual(network)
    const called = posts.map(({ words, negated }) => {
      const rows = rowsOf(network, vectors, words, negated)
      return winner(decide(network, convolve(network, rows).values))
    })
    expect(called).toEqual([0, 1, 2])
  })
})

test('measures recall, F1 and complaints taken for praise', () => {
  const [no, none, yes] = [
    [0.8, 0.1, 0.1],
    [0.1, 0.8, 0.1],
    [0.1, 0.1, 0.8],
  ] as const
  expect(measure([no, yes, none, yes], [0, 0, 1, 2])).toEqual({
    macroRecall: 83.33,
    macroF1: 77.78,
    accuracy: 75,
    negativeCalledPositive: 50,
  })
})
