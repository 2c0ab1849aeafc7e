/** What a model's file says of it. */
interface ModelHeader {
  readonly layers: number
  /** Numbers a token has between two layers. */
  readonly hidden: number
  readonly heads: number
  /** Numbers a token has within a layer. */
  readonly intermediate: number
  /** More tokens are cut off. */
  readonly maxTokens: number
  readonly epsilon: number
  /** What each head tells apart, in the order of its answers. */
  readonly labels: Readonly<Record<HeadName, readonly string[]>>
  /** What each head's logits are times, so that it is as sure as it is right. */
  readonly sharpness: Readonly<Record<HeadName, number>>
}

export const HEADS = ['sentiment', 'about', 'wants', 'matter'] as const
export type HeadName = (typeof HEADS)[number]

/** Numbers of a model: bytes from the beginning of its data. `i8` has a scale a row, `f32` none. */
interface Tensor {
  readonly type: 'i8' | 'f32'
  readonly offset: number
  readonly scales: number
}

export interface ModelFile {
  readonly header: ModelHeader
  readonly data: Uint8Array
  /** @throws where it is missing, of another shape or type, or not wholly in the file */
  tensor(name: string, type: Tensor['type'], shape: readonly number[]): Tensor
}

/** "ARD2", as the first four bytes spell it. */
const MAGIC = 0x32445241
const VERSION = 1
const ALIGNMENT = 16
/** `linear` adds products up in 32 bits. */
const WIDEST = 2048

/** The model in a file's bytes, nothing copied. @throws on other bytes, saying what is wrong with them */
export function openModelFile(bytes: ArrayBuffer): ModelFile {
  const { text, start } = headerText(bytes)
  const said = parsed(text)
  const header = readHeader(said)
  const data = new Uint8Array(bytes, start)
  const tensors = new Map(listOf(said.tensors).map((one) => [String(one.name), one]))
  return {
    header,
    data,
    tensor(name, type, shape) {
      const found = tensors.get(name)
      if (!found) throw bad(`it has no ${name}`)
      const isAsAsked = found.type === type && String(found.shape) === String(shape)
      if (!isAsAsked) {
        throw bad(`${name} is ${found.type} ${found.shape}, not ${type} ${shape}`)
      }
      const count = shape.reduce((product, size) => product * size, 1)
      const size = type === 'i8' ? 1 : 4
      const offset = placeIn(data, name, found.offset, count * size, size)
      const scales = type === 'i8' ? placeIn(data, name, found.scale, (shape[0] ?? 0) * 4, 4) : 0
      return { type, offset, scales }
    },
  }
}

const bad = (why: string) => new Error(`Not a model for the second reading: ${why}`)

function headerText(bytes: ArrayBuffer): { text: string; start: number } {
  if (bytes.byteLength < 8) throw bad('too short')
  const view = new DataView(bytes)
  if (view.getUint32(0, true) !== MAGIC) throw bad('it does not begin as one')
  const length = view.getUint32(4, true)
  if (8 + length > bytes.byteLength) throw bad('it ends within its header')
  const text = new TextDecoder().decode(new Uint8Array(bytes, 8, length))
  const start = Math.ceil((8 + length) / ALIGNMENT) * ALIGNMENT
  if (start > bytes.byteLength) throw bad('it ends with its header')
  return { text, start }
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch {
    throw bad('its header is no JSON')
  }
}

function listOf(value: unknown): Record<string, unknown>[] {
  if (!Array.isArray(value)) throw bad('its header lists no tensors')
  return value
}

function readHeader(said: Record<string, unknown>): ModelHeader {
  if (said.version !== VERSION) throw bad(`its version is ${said.version}, not ${VERSION}`)
  const size = (name: string) => {
    const value = said[name]
    if (!Number.isInteger(value) || Number(value) < 1) throw bad(`its ${name} is ${value}`)
    return Number(value)
  }
  const header = {
    layers: size('layers'),
    hidden: size('hidden'),
    heads: size('heads'),
    intermediate: size('intermediate'),
    maxTokens: size('maxTokens'),
    epsilon: number(said.eps, 'eps'),
    labels: labelsIn(said.labels),
    sharpness: sharpnessIn(said.sharpness),
  }
  const { hidden, heads, intermediate } = header
  const fits = hidden % (heads * 4) === 0 && hidden % 8 === 0 && intermediate % 8 === 0
  if (!fits || Math.max(hidden, intermediate) > WIDEST) {
    throw bad(`sizes ${hidden}, ${heads} and ${intermediate} do not fit the kernel`)
  }
  return header
}

function number(value: unknown, name: string): number {
  if (typeof value !== 'number' || !(value > 0)) throw bad(`its ${name} is ${value}`)
  return value
}

function sharpnessIn(value: unknown): ModelHeader['sharpness'] {
  const said = (value ?? {}) as Record<HeadName, unknown>
  const of = (head: HeadName) => number(said[head], `sharpness of ${head}`)
  return {
    sentiment: of('sentiment'),
    about: of('about'),
    wants: of('wants'),
    matter: of('matter'),
  }
}

function labelsIn(value: unknown): ModelHeader['labels'] {
  const labels = (value ?? {}) as Record<HeadName, readonly string[]>
  for (const head of HEADS) if (!Array.isArray(labels[head])) throw bad(`it has no labels: ${head}`)
  return labels
}

/** @throws where the bytes are not all there, or lie where no number can begin */
function placeIn(data: Uint8Array, name: string, at: unknown, size: number, step: number): number {
  const start = Number(at)
  const isThere = Number.isInteger(start) && start >= 0 && start + size <= data.byteLength
  if (!isThere || start % step !== 0) throw bad(`${name} lies outside, at ${at}`)
  return start
}
