import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { HEADS, openModelFile } from '../../../../lib/sentiment/second/model-file'
import { readVocabulary, tokenize } from '../../../../lib/sentiment/second/tokenizer'
import { createTransformer } from '../../../../lib/sentiment/second/transformer'
import english from './golden/english.json' with { type: 'json' }
import multilingual from './golden/multilingual.json' with { type: 'json' }
import { kernel } from './tiny'

const FOLDER = join(import.meta.dirname, '../../../../public/second')

/** What eight bits and the order of sums may change in a logit. */
const TOLERANCE = 0.02

describe.each(Object.entries({ english, multilingual }))('%s', async (name, golden) => {
  const read = (file: string) => readFileSync(join(FOLDER, name, file))
  const vocabulary = readVocabulary(read('vocabulary.txt').toString())
  const file = openModelFile(new Uint8Array(read('model.bin')).buffer)
  const transformer = await createTransformer(kernel, file, vocabulary.size)

  it.each(golden)('reads $text as training did', async ({ text, ids, logits }) => {
    expect(tokenize(text, vocabulary, file.header.maxTokens).map(({ id }) => id)).toEqual(ids)
    const answer = await transformer.run(ids, async () => {})
    for (const head of HEADS) {
      for (const [at, logit] of logits[head].entries()) {
        expect(Math.abs((answer[head].logits[at] ?? Number.NaN) - logit)).toBeLessThan(TOLERANCE)
      }
    }
  })
})
