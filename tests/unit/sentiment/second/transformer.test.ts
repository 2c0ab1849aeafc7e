import { expect, it } from 'vitest'
import { HEADS, openModelFile } from '../../../../lib/sentiment/second/model-file'
import { createTransformer } from '../../../../lib/sentiment/second/transformer'
import { kernel, SIZES, tinyModel, VOCABULARY } from './tiny'

const { bytes, tensors } = tinyModel()
const transformer = await createTransformer(kernel, openModelFile(bytes), VOCABULARY.length)
const none = async () => {}

it.each([1, 2, 3, 4, 5, 8, 10])(
  'says of %i tokens what the same sums in plain numbers say',
  async (count) => {
    const ids = Array.from({ length: count }, (_, at) => (at * 7 + 3) % VOCABULARY.length)
    const answer = await transformer.run(ids, none)
    const expected = plainly(ids)
    for (const head of HEADS) {
      answer[head].logits.forEach((logit, at) => {
        expect(logit).toBeCloseTo(expected[head]?.[at] ?? Number.NaN, 3)
      })
    }
  },
)

it('gives each token its part in each answer', async () => {
  const { sentiment } = await transformer.run([2, 9, 10, 3], none)
  const bias = tensors.get('heads.sentiment.bias')?.values ?? []
  sentiment.logits.forEach((logit, at) => {
    const sum = sentiment.parts.reduce((total, part) => total + (part[at] ?? 0), bias[at] ?? 0)
    expect(sum).toBeCloseTo(logit, 5)
  })
})

it('lets others have their turn between two layers, and says the same again', async () => {
  let turns = 0
  const first = await transformer.run([2, 5, 3], async () => void turns++)
  expect(turns).toBe(SIZES.layers)
  await transformer.run([2, 9, 9, 9, 9, 9, 3], none)
  expect(await transformer.run([2, 5, 3], none)).toEqual(first)
})

it.each([
  ['embeddings.word', { tensors: [] }],
  ['layers.2.query.weight', { layers: 3 }],
  [
    'heads.about.weight',
    { labels: { sentiment: ['a', 'b', 'c'], about: ['a'], wants: [], matter: [] } },
  ],
])('a file without %s is refused by name', async (name, header) => {
  const file = openModelFile(tinyModel(header).bytes)
  await expect(createTransformer(kernel, file, VOCABULARY.length)).rejects.toThrow(name)
})

it('a vocabulary that is not the model’s is refused', async () => {
  const made = createTransformer(kernel, openModelFile(bytes), VOCABULARY.length - 1)
  await expect(made).rejects.toThrow('embeddings.word')
})

/** The same model in plain sums. */
function plainly(ids: readonly number[]): Record<string, number[]> {
  const { layers, hidden, heads } = SIZES
  const of = (name: string) => tensors.get(name) ?? { shape: [], values: [] }
  const row = (name: string, at: number) => of(name).values.slice(at * hidden, (at + 1) * hidden)
  const add = (a: number[], b: number[]) => a.map((one, at) => one + (b[at] ?? 0))
  const linear = (x: number[], name: string) =>
    of(`${name}.bias`).values.map((bias, output) => {
      const { values } = of(`${name}.weight`)
      return x.reduce((sum, one, at) => sum + one * (values[output * x.length + at] ?? 0), bias)
    })
  const norm = (x: number[], name: string) => {
    const mean = x.reduce((sum, one) => sum + one, 0) / x.length
    const variance = x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / x.length
    const [weight, bias] = [of(`${name}.weight`).values, of(`${name}.bias`).values]
    return x.map(
      (one, at) =>
        ((one - mean) / Math.sqrt(variance + 1e-12)) * (weight[at] ?? 0) + (bias[at] ?? 0),
    )
  }
  let state = ids.map((id, at) =>
    norm(add(row('embeddings.word', id), row('embeddings.position', at)), 'embeddings.norm'),
  )
  for (let layer = 0; layer < layers; layer++) {
    const name = `layers.${layer}`
    const [query, key, value] = ['query', 'key', 'value'].map((part) =>
      state.map((x) => linear(x, `${name}.${part}`)),
    ) as [number[][], number[][], number[][]]
    const size = hidden / heads
    const attended = query.map((q) =>
      Array.from({ length: heads }, (_, head) => {
        const cut = (x: number[]) => x.slice(head * size, (head + 1) * size)
        const scores = key.map((k) =>
          Math.exp(
            cut(k).reduce((sum, one, at) => sum + one * (cut(q)[at] ?? 0), 0) / Math.sqrt(size),
          ),
        )
        const total = scores.reduce((sum, one) => sum + one, 0)
        return Array.from({ length: size }, (_, at) =>
          value.reduce(
            (sum, v, token) => sum + ((scores[token] ?? 0) / total) * (cut(v)[at] ?? 0),
            0,
          ),
        )
      }).flat(),
    )
    state = state.map((x, at) =>
      norm(add(x, linear(attended[at] ?? [], `${name}.attention_out`)), `${name}.attention_norm`),
    )
    state = state.map((x) => {
      const inner = linear(x, `${name}.intermediate`).map(gelu)
      return norm(add(x, linear(inner, `${name}.output`)), `${name}.output_norm`)
    })
  }
  const mean = state
    .reduce((sum, x) => add(sum, x), Array<number>(hidden).fill(0))
    .map((one) => one / ids.length)
  return Object.fromEntries(HEADS.map((head) => [head, linear(mean, `heads.${head}`)]))
}

/** x · Φ(x), with Φ by Simpson's rule. */
function gelu(x: number): number {
  const steps = 200
  const density = (at: number) => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI)
  let sum = density(0) + density(x)
  for (let i = 1; i < steps; i++) sum += density((x * i) / steps) * (i % 2 === 1 ? 4 : 2)
  return x * (0.5 + (sum * x) / steps / 3)
}
