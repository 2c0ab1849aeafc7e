import type { HeadName, ModelFile } from './model-file.ts'

/** What the compiled `kernel/kernel.ts` exports; addresses are bytes in the memory it was given. */
interface Kernel {
  addRow(to: number, row: number, scale: number, width: number): void
  roundRows(from: number, rows: number, width: number, to: number, scales: number): void
  linear(
    rows: number,
    rowScales: number,
    count: number,
    width: number,
    weights: number,
    weightScales: number,
    bias: number,
    outputs: number,
    out: number,
  ): void
  addAndNormalise(
    rows: number,
    added: number,
    count: number,
    width: number,
    weight: number,
    bias: number,
    epsilon: number,
  ): void
  gelu(numbers: number, count: number): void
  attend(
    query: number,
    key: number,
    value: number,
    count: number,
    width: number,
    heads: number,
    scores: number,
    out: number,
  ): void
}

/** What the heads say of a text: logits, and how much of each comes from each token. */
export interface HeadAnswer {
  readonly logits: readonly number[]
  /** For each token its part in each logit; with the bias they sum to it. */
  readonly parts: readonly (readonly number[])[]
}

/** A transformer encoder with heads on the mean of its tokens, ready to run. */
export interface Transformer {
  /**
   * What the heads say of these tokens, of which there are at most as many as the model takes. One
   * run at a time: all share the same room.
   *
   * @param pause called between two layers, so that others can have their turn
   */
  run(
    ids: readonly number[],
    pause: () => Promise<void>,
  ): Promise<Readonly<Record<HeadName, HeadAnswer>>>
}

const PAGE = 65_536
/** Tokens are worked on four at a time. */
const AT_ONCE = 4

/**
 * Puts a model into a memory beside the kernel that works on it, with room for the longest text.
 *
 * @param pieces how many tokens the model's vocabulary has
 * @throws where the model's file lacks something
 */
export async function createTransformer(
  kernel: BufferSource,
  file: ModelFile,
  pieces: number,
): Promise<Transformer> {
  const { hidden, intermediate, heads, epsilon } = file.header
  const weights = weightsOf(file, pieces)
  const room = roomFor(file)
  const memory = new WebAssembly.Memory({ initial: Math.ceil(room.end / PAGE) })
  new Uint8Array(memory.buffer).set(file.data)
  const { instance } = await WebAssembly.instantiate(kernel, { env: { memory, abort: fail } })
  const run = instance.exports as unknown as Kernel
  const floats = new Float32Array(memory.buffer)

  function embed(ids: readonly number[]): void {
    const { word, position, norm } = weights.embeddings
    floats.fill(0, room.state / 4, room.state / 4 + padded(ids.length) * hidden)
    floats.fill(0, room.added / 4, room.added / 4 + padded(ids.length) * hidden)
    for (const [at, id] of ids.entries()) {
      addRow(at, word, id)
      addRow(at, position, at)
    }
    normalise(padded(ids.length), norm)
  }

  function addRow(at: number, { offset, scales }: Rows, row: number): void {
    const scale = floats[scales / 4 + row] ?? 0
    run.addRow(room.state + at * hidden * 4, offset + row * hidden, scale, hidden)
  }

  /** `to` = `from` times a layer's weights. */
  function multiply(from: number, count: number, by: Linear, to: number): void {
    const { weight, bias, width, outputs } = by
    run.roundRows(from, count, width, room.rounded, room.scales)
    const { offset, scales } = weight
    run.linear(room.rounded, room.scales, count, width, offset, scales, bias, outputs, to)
  }

  function normalise(count: number, { weight, bias }: Norm): void {
    run.addAndNormalise(room.state, room.added, count, hidden, weight, bias, epsilon)
  }

  /** Of rows that only fill up the last four nothing is read. */
  function runLayer(layer: Layer, count: number): void {
    const { state, added, query, key, value, inner, scores } = room
    const rows = padded(count)
    multiply(state, rows, layer.query, query)
    multiply(state, rows, layer.key, key)
    multiply(state, rows, layer.value, value)
    run.attend(query, key, value, count, hidden, heads, scores, inner)
    multiply(inner, rows, layer.attentionOut, added)
    normalise(rows, layer.attentionNorm)
    multiply(state, rows, layer.intermediate, inner)
    run.gelu(inner, rows * intermediate)
    multiply(inner, rows, layer.output, added)
    normalise(rows, layer.outputNorm)
  }

  function answerOf({ weight, bias, outputs }: Head, count: number): HeadAnswer {
    const parts = Array.from({ length: count }, (_, token) =>
      Array.from({ length: outputs }, (_, output) => {
        let sum = 0
        const [row, column] = [room.state / 4 + token * hidden, weight / 4 + output * hidden]
        for (let i = 0; i < hidden; i++) sum += (floats[row + i] ?? 0) * (floats[column + i] ?? 0)
        return sum / count
      }),
    )
    const logits = Array.from({ length: outputs }, (_, output) =>
      parts.reduce((sum, part) => sum + (part[output] ?? 0), floats[bias / 4 + output] ?? 0),
    )
    return { logits, parts }
  }

  return {
    async run(ids, pause) {
      embed(ids)
      for (const layer of weights.layers) {
        await pause()
        runLayer(layer, ids.length)
      }
      const of = (name: HeadName) => answerOf(weights.outputs[name], ids.length)
      return {
        sentiment: of('sentiment'),
        about: of('about'),
        wants: of('wants'),
        matter: of('matter'),
      }
    },
  }
}

const padded = (count: number) => Math.ceil(count / AT_ONCE) * AT_ONCE

function fail(): never {
  throw new Error('The kernel of the second reading gave up')
}

/** Where what is worked on lies behind the model's own numbers, in bytes, and where it ends. */
function roomFor({ data, header: { hidden, intermediate, maxTokens } }: ModelFile) {
  const rows = padded(maxTokens)
  let end = data.byteLength
  const take = (bytes: number) => {
    const start = Math.ceil(end / 16) * 16
    end = start + bytes
    return start
  }
  const all = {
    state: take(rows * hidden * 4),
    added: take(rows * hidden * 4),
    query: take(rows * hidden * 4),
    key: take(rows * hidden * 4),
    value: take(rows * hidden * 4),
    inner: take(rows * intermediate * 4),
    rounded: take(rows * Math.max(hidden, intermediate) * 2),
    scales: take(rows * 4),
    scores: take((rows + AT_ONCE) * 4),
  }
  return { ...all, end }
}

/** Rows of `i8`, and where their scales lie. */
interface Rows {
  readonly offset: number
  readonly scales: number
}

interface Norm {
  readonly weight: number
  readonly bias: number
}

interface Linear {
  readonly weight: Rows
  readonly bias: number
  readonly width: number
  readonly outputs: number
}

interface Layer {
  readonly query: Linear
  readonly key: Linear
  readonly value: Linear
  readonly attentionOut: Linear
  readonly attentionNorm: Norm
  readonly intermediate: Linear
  readonly output: Linear
  readonly outputNorm: Norm
}

interface Head {
  readonly weight: number
  readonly bias: number
  readonly outputs: number
}

/** Where a model's numbers lie in its data. @throws where any are missing */
function weightsOf(file: ModelFile, pieces: number) {
  const { layers, hidden, intermediate, maxTokens, labels } = file.header
  const norm = (name: string): Norm => ({
    weight: file.tensor(`${name}.weight`, 'f32', [hidden]).offset,
    bias: file.tensor(`${name}.bias`, 'f32', [hidden]).offset,
  })
  const linear = (name: string, width: number, outputs: number): Linear => ({
    weight: file.tensor(`${name}.weight`, 'i8', [outputs, width]),
    bias: file.tensor(`${name}.bias`, 'f32', [outputs]).offset,
    width,
    outputs,
  })
  const head = (name: HeadName): Head => {
    const outputs = labels[name].length
    return {
      weight: file.tensor(`heads.${name}.weight`, 'f32', [outputs, hidden]).offset,
      bias: file.tensor(`heads.${name}.bias`, 'f32', [outputs]).offset,
      outputs,
    }
  }
  return {
    embeddings: {
      word: file.tensor('embeddings.word', 'i8', [pieces, hidden]),
      position: file.tensor('embeddings.position', 'i8', [maxTokens, hidden]),
      norm: norm('embeddings.norm'),
    },
    layers: Array.from({ length: layers }, (_, at): Layer => {
      const name = `layers.${at}`
      return {
        query: linear(`${name}.query`, hidden, hidden),
        key: linear(`${name}.key`, hidden, hidden),
        value: linear(`${name}.value`, hidden, hidden),
        attentionOut: linear(`${name}.attention_out`, hidden, hidden),
        attentionNorm: norm(`${name}.attention_norm`),
        intermediate: linear(`${name}.intermediate`, hidden, intermediate),
        output: linear(`${name}.output`, intermediate, hidden),
        outputNorm: norm(`${name}.output_norm`),
      }
    }),
    outputs: {
      sentiment: head('sentiment'),
      about: head('about'),
      wants: head('wants'),
      matter: head('matter'),
    },
  }
}
