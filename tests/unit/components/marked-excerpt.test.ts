import fc from 'fast-check'
import { expect, it } from 'vitest'
import { markedExcerpt } from '../../../components/post/markedExcerpt'

/** The pieces as one string, the marked ones in brackets. */
const drawn = (text: string, spans: { start: number; end: number }[]) =>
  markedExcerpt(text, spans)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('')

it.each([
  ['without spans', [], 'Love it 😍 so'],
  ['at the beginning and the end', [span(0, 4), span(11, 13)], '[Love] it 😍 [so]'],
  ['in any order', [span(8, 10), span(0, 4)], '[Love] it [😍] so'],
  ['not twice', [span(0, 7), span(5, 7)], '[Love it] 😍 so'],
  ['not beyond the text, nor empty', [span(11, 20), span(3, 3)], 'Love it 😍 so'],
])('marks %s', (_, spans, expected) => {
  expect(drawn('Love it 😍 so', spans)).toBe(expected)
})

it('cuts a long post after a word, and leaves out what is cut off', () => {
  const text = `${'word '.repeat(46)}half and more`
  expect(text.slice(230, 240)).toBe('half and m')
  expect(drawn(text, [span(0, 4), span(239, 243)])).toBe(`[word] ${'word '.repeat(45)}half and…`)
})

it('never cuts a character in two', () => {
  expect(drawn(`a${'😍'.repeat(200)}`, [])).toBe(`a${'😍'.repeat(119)}…`)
})

it('loses nothing of a short text, whatever the spans', () => {
  const spans = fc.array(fc.record({ start: fc.nat(60), end: fc.nat(60) }))
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), spans, (text, some) => {
      const pieces = markedExcerpt(text, some)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text)
    }),
  )
})

function span(start: number, end: number) {
  return { start, end }
}
