import { type Network, SPANS } from './cnn.ts'
import type { Lexicon } from './lexicon.ts'
import type { LinearModel } from './linear.ts'
import type { Vocabulary } from './reading.ts'
import { openSections, packSections } from './sections.ts'

/** What a model's file says of it. */
interface ModelFacts {
  /** BCP 47 primary tag. */
  readonly language: string
  /** The day given to the trainer, `yyyy-mm-dd`, or empty. */
  readonly date: string
  /** SHA-256 of the labelled rows it learned from. */
  readonly data: string
  /** What it reached on validation, in percent. */
  readonly scores: Readonly<Record<string, number>>
}

/** A language's model: a linear one, and for some languages a network whose opinion counts as much. */
export interface Model {
  readonly facts: ModelFacts
  /** The power its probabilities are raised to, so that they are as sure as they are right. */
  readonly sharpness: number
  readonly lexicon: Lexicon
  readonly linear: LinearModel
  readonly network?: { readonly net: Network; readonly vocabulary: Vocabulary }
}

interface Header {
  readonly facts: ModelFacts
  readonly sharpness: number
  readonly bits: number
  readonly groupWeights: readonly number[]
  readonly filters: number
}

/** A model as the bytes of its file. */
export function packModel({ facts, sharpness, lexicon, linear, network }: Model): ArrayBuffer {
  const { net, vocabulary } = network ?? {}
  const header: Header = {
    facts,
    sharpness,
    bits: linear.bits,
    groupWeights: linear.groupWeights,
    filters: net?.filters ?? 0,
  }
  return packSections({
    header,
    lists: {
      dense: linear.dense,
      levels: linear.levels,
      table: linear.table,
      lexiconStarts: lexicon.starts,
      lexiconPrints: lexicon.prints,
      valences: lexicon.valences,
      ...(net && {
        ...Object.fromEntries(net.kernels.map((kernel, s) => [`kernel${s}`, kernel])),
        ...Object.fromEntries(net.kernelBias.map((bias, s) => [`kernelBias${s}`, bias])),
        head: net.head,
        headBias: net.headBias,
        negation: net.negation,
      }),
      ...(vocabulary && {
        wordStarts: vocabulary.starts,
        wordPrints: vocabulary.prints,
        vectors: vocabulary.vectors,
        steps: vocabulary.steps,
      }),
    },
  })
}

/** The model in a file's bytes: views on them, so that opening costs next to nothing. Throws on other bytes. */
export function openModel(buffer: ArrayBuffer): Model {
  const { header, lists } = openSections<Header>(buffer)
  const { facts, sharpness, bits, groupWeights, filters } = header
  const list = <Numbers>(name: string, type: new () => Numbers): Numbers => {
    const numbers = lists[name]
    if (!(numbers instanceof type)) throw new Error(`The sentiment model has no ${name}`)
    return numbers
  }
  const lexicon = {
    starts: list('lexiconStarts', Uint16Array),
    prints: list('lexiconPrints', Uint16Array),
    valences: list('valences', Int8Array),
  }
  const linear = {
    bits,
    groupWeights,
    table: list('table', Uint8Array),
    levels: list('levels', Float32Array),
    dense: list('dense', Float32Array),
  }
  if (filters === 0) return { facts, sharpness, lexicon, linear }
  const net = {
    filters,
    kernels: SPANS.map((_, s) => list(`kernel${s}`, Float32Array)),
    kernelBias: SPANS.map((_, s) => list(`kernelBias${s}`, Float32Array)),
    head: list('head', Float32Array),
    headBias: list('headBias', Float32Array),
    negation: list('negation', Float32Array),
  }
  const vocabulary = {
    starts: list('wordStarts', Uint16Array),
    prints: list('wordPrints', Uint16Array),
    vectors: list('vectors', Uint8Array),
    steps: list('steps', Float32Array),
  }
  return { facts, sharpness, lexicon, linear, network: { net, vocabulary } }
}
