import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The compiled kernel, as it ships. */
export const kernel = new Uint8Array(
  readFileSync(join(import.meta.dirname, '../../../../public/second/kernel.wasm')),
)

export const SIZES = { layers: 2, hidden: 16, heads: 2, intermediate: 24, maxTokens: 10 }
const LABELS = {
  sentiment: ['negative', 'neutral', 'positive'],
  about: ['no', 'yes'],
  wants: ['praise', 'complaint', 'question', 'idea', 'acknowledgement', 'none'],
  matter: ['none', 'injury'],
}
export const VOCABULARY = [
  ...['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[BRAND]', '[RIVAL]', '[USER]', '[LINK]'],
  ...['😀', 'great', 'cafe', 'ket', '##tle', '##s', '!', '5', '中', 'a', '##b', "'"],
]

/** A tensor of the tiny model, as numbers: row by row. */
interface Numbers {
  shape: number[]
  values: number[]
}

/** A model of random numbers, the same each time: its file, and its weights as they are in it. */
export function tinyModel(header: object = {}) {
  let seed = 7
  const random = () => {
    seed = (seed * 16807) % 2147483647
    return seed / 2147483647 - 0.5
  }
  const tensors = new Map<string, Numbers>()
  const listed: object[] = []
  const chunks: Uint8Array[] = []
  let end = 0
  const put = (bytes: Uint8Array) => {
    const at = Math.ceil(end / 16) * 16
    chunks.push(new Uint8Array(at - end), bytes)
    end = at + bytes.length
    return at
  }
  const floats = (values: number[]) => put(new Uint8Array(Float32Array.from(values).buffer))
  const add = (name: string, shape: number[], type: 'i8' | 'f32') => {
    const count = shape.reduce((a, b) => a * b, 1)
    if (type === 'f32') {
      const values = Array.from({ length: count }, () => Math.fround(random()))
      tensors.set(name, { shape, values })
      listed.push({ name, shape, type, offset: floats(values) })
      return
    }
    const [rows = 0, width = 0] = shape
    const steps = Int8Array.from({ length: count }, () => Math.round(random() * 254))
    const scales = Array.from({ length: rows }, () => Math.fround(0.002 + 0.004 * (random() + 0.5)))
    const values = Array.from(steps, (step, at) => step * (scales[Math.floor(at / width)] ?? 0))
    tensors.set(name, { shape, values })
    const offset = put(new Uint8Array(steps.buffer))
    listed.push({ name, shape, type, offset, scale: floats(scales) })
  }
  const { layers, hidden, intermediate, maxTokens } = SIZES
  const linear = (name: string, outputs: number, width: number) => {
    add(`${name}.weight`, [outputs, width], 'i8')
    add(`${name}.bias`, [outputs], 'f32')
  }
  const norm = (name: string) => {
    add(`${name}.weight`, [hidden], 'f32')
    add(`${name}.bias`, [hidden], 'f32')
  }
  add('embeddings.word', [VOCABULARY.length, hidden], 'i8')
  add('embeddings.position', [maxTokens, hidden], 'i8')
  norm('embeddings.norm')
  for (let layer = 0; layer < layers; layer++) {
    for (const part of ['query', 'key', 'value', 'attention_out']) {
      linear(`layers.${layer}.${part}`, hidden, hidden)
    }
    norm(`layers.${layer}.attention_norm`)
    linear(`layers.${layer}.intermediate`, intermediate, hidden)
    linear(`layers.${layer}.output`, hidden, intermediate)
    norm(`layers.${layer}.output_norm`)
  }
  for (const [head, labels] of Object.entries(LABELS)) {
    add(`heads.${head}.weight`, [labels.length, hidden], 'f32')
    add(`heads.${head}.bias`, [labels.length], 'f32')
  }
  const text = new TextEncoder().encode(
    JSON.stringify({
      version: 1,
      ...SIZES,
      eps: 1e-12,
      labels: LABELS,
      sharpness: { sentiment: 1, about: 1, wants: 1, matter: 1 },
      tensors: listed,
      ...header,
    }),
  )
  const start = Math.ceil((8 + text.length) / 16) * 16
  const bytes = new Uint8Array(start + end)
  new DataView(bytes.buffer).setUint32(0, 0x32445241, true)
  new DataView(bytes.buffer).setUint32(4, text.length, true)
  bytes.set(text, 8)
  let at = start
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return { bytes: bytes.buffer, tensors }
}
