import { type Network, SPANS } from './cnn.ts'
import type { Lexicon } from './lexicon.ts'
import type { LinearModel } from './linear.ts'
import type { Vocabulary } from './reading.ts'

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

/** "ARDS" and the format's version, as the first four bytes spell them. */
const MAGIC = 0x31534441
const ALIGNMENT = 4

const TYPES = { u8: Uint8Array, i8: Int8Array, u16: Uint16Array, f32: Float32Array }
type TypeName = keyof typeof TYPES
type Numbers = Uint8Array | Int8Array | Uint16Array | Float32Array

/** Where a list of numbers lies: its type, the byte it begins at, how many numbers. */
type Place = readonly [type: TypeName, start: number, count: number]

/** A header of plain data and named lists of numbers, which are views on one buffer. */
interface Sections<Header> {
  readonly header: Header
  readonly lists: Readonly<Record<string, Numbers>>
}

/** Packs a header and lists of numbers into one buffer, little-endian, each list aligned. */
function packSections<Header>({ header, lists }: Sections<Header>): ArrayBuffer {
  const places: Record<string, Place> = {}
  let end = 0
  for (const [name, list] of Object.entries(lists)) {
    places[name] = [typeName(list), end, list.length]
    end = align(end + list.byteLength)
  }
  const text = new TextEncoder().encode(JSON.stringify({ header, places }))
  const body = align(8 + text.length)
  const buffer = new ArrayBuffer(body + end)
  new Uint32Array(buffer, 0, 2).set([MAGIC, text.length])
  new Uint8Array(buffer, 8).set(text)
  for (const [name, list] of Object.entries(lists)) {
    const bytes = new Uint8Array(list.buffer, list.byteOffset, list.byteLength)
    new Uint8Array(buffer, body + (places[name]?.[1] ?? 0)).set(bytes)
  }
  return buffer
}

/** The header and lists of a packed buffer, nothing copied. Throws when it is not such a buffer. */
function openSections<Header>(buffer: ArrayBuffer): Sections<Header> {
  if (buffer.byteLength < 8) throw new Error('Not a sentiment model: too short')
  const [magic, length = 0] = new Uint32Array(buffer, 0, 2)
  if (magic !== MAGIC) throw new Error('Not a sentiment model, or one of another version')
  const text = new TextDecoder().decode(new Uint8Array(buffer, 8, length))
  const { header, places } = JSON.parse(text) as { header: Header; places: Record<string, Place> }
  const body = align(8 + length)
  const lists = Object.entries(places).map(
    ([name, [type, start, count]]) => [name, new TYPES[type](buffer, body + start, count)] as const,
  )
  return { header, lists: Object.fromEntries(lists) }
}

function align(bytes: number): number {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT
}

function typeName(list: Numbers): TypeName {
  if (list instanceof Uint8Array) return 'u8'
  if (list instanceof Int8Array) return 'i8'
  return list instanceof Uint16Array ? 'u16' : 'f32'
}
