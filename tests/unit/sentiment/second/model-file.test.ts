import { expect, it } from 'vitest'
import { openModelFile } from '../../../../lib/sentiment/second/model-file'
import { SIZES, tinyModel, VOCABULARY } from './tiny'

const { bytes } = tinyModel()
const changed = (at: number, value: number) => {
  const copy = new Uint8Array(bytes.slice(0))
  copy[at] = value
  return copy.buffer
}

it('says what is in a file', () => {
  const { header, tensor } = openModelFile(bytes)
  expect(header).toMatchObject({ ...SIZES, epsilon: 1e-12, sharpness: { about: 1 } })
  expect(header.labels.sentiment).toEqual(['negative', 'neutral', 'positive'])
  expect(tensor('embeddings.word', 'i8', [VOCABULARY.length, 16]).offset).toBe(0)
})

it.each([
  ['nothing', new ArrayBuffer(0), 'too short'],
  ['another file', changed(0, 0x50), 'does not begin as one'],
  ['the beginning of one', bytes.slice(0, 200), 'ends within its header'],
  ['one whose header is broken', changed(8, 0x7d), 'no JSON'],
  ['one of another version', tinyModel({ version: 2 }).bytes, 'version is 2'],
  ['one without layers', tinyModel({ layers: 0 }).bytes, 'layers is 0'],
  ['one without a list', tinyModel({ tensors: null }).bytes, 'lists no tensors'],
  ['one without labels', tinyModel({ labels: { sentiment: [] } }).bytes, 'no labels: about'],
  ['one too wide', tinyModel({ hidden: 4096 }).bytes, 'do not fit'],
  ['one of odd heads', tinyModel({ heads: 3 }).bytes, 'do not fit'],
  ['one as sure as nothing', tinyModel({ sharpness: {} }).bytes, 'sharpness of sentiment'],
])('refuses %s', (_, file, why) => {
  expect(() => {
    const { tensor } = openModelFile(file)
    tensor('embeddings.word', 'i8', [VOCABULARY.length, 16])
  }).toThrow(why)
})

it('refuses numbers that are not wholly in the file, or not what was asked for', () => {
  const short = openModelFile(bytes.slice(0, bytes.byteLength - 8))
  expect(() => short.tensor('heads.matter.bias', 'f32', [2])).toThrow(
    'heads.matter.bias lies outside',
  )
  const { tensor } = openModelFile(bytes)
  expect(() => tensor('heads.wants.bias', 'f32', [7])).toThrow('is f32 6, not f32 7')
  expect(() => tensor('heads.wants.bias', 'i8', [6])).toThrow('not i8 6')
  expect(() => tensor('pooler', 'f32', [1])).toThrow('no pooler')
})
