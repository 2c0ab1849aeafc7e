import { ACCENTED, unigram } from './unigram.ts'
import { UNCASED, wordPiece } from './word-piece.ts'
import { type Folding, MARKS, type Word, wordsIn } from './words.ts'

/** The pieces of words that a model knows. */
export interface Vocabulary {
  /** How many there are. */
  readonly size: number
  readonly first: number
  readonly last: number
  readonly folding: Folding
  /** The ids of the pieces that make up a word. */
  piecesOf(word: Word): number[]
}

/** A token of a text, and where its word stands in it: UTF-16 offsets. */
export interface Piece {
  readonly id: number
  readonly start: number
  readonly end: number
}

/**
 * Reads a vocabulary, one piece a line, whose id is its place: BERT's, or XLM-R's with a score behind
 * a tab. @throws where a piece is missing that no model can be without
 */
export function readVocabulary(text: string): Vocabulary {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const pieces = lines.map((line) => line.split('\t'))
  const ids = new Map(pieces.map(([piece = ''], id) => [piece, id]))
  const idOf = (piece: string) => {
    const id = ids.get(piece)
    if (id === undefined) throw new Error(`The second reading's vocabulary has no ${piece}`)
    return id
  }
  for (const piece of Object.values(MARKS)) idOf(piece)
  const unknown = idOf('[UNK]')
  const scores = new Map(
    pieces.flatMap(([piece = '', score]) => (score ? [[piece, Number(score)] as const] : [])),
  )
  return {
    size: lines.length,
    first: idOf('[CLS]'),
    last: idOf('[SEP]'),
    ...(scores.size > 0
      ? { folding: ACCENTED, piecesOf: unigram(ids, scores, unknown) }
      : { folding: UNCASED, piecesOf: wordPiece(ids, unknown) }),
  }
}

/**
 * A text as the model reads it, at most `most` tokens with the first and the last one that every text
 * has; what does not fit is left out. The same as `training/second/tokenizer.py` and `unigram.py`,
 * step by step.
 *
 * @param marked as `BrandMatcher.marked` gives it
 */
export function tokenize(marked: string, vocabulary: Vocabulary, most: number): Piece[] {
  const pieces: Piece[] = [{ id: vocabulary.first, start: 0, end: 0 }]
  for (const word of wordsIn(marked, vocabulary.folding)) {
    if (pieces.length >= most - 1) break
    const { start, end } = word
    for (const id of vocabulary.piecesOf(word)) pieces.push({ id, start, end })
  }
  const { length } = marked
  return [...pieces.slice(0, most - 1), { id: vocabulary.last, start: length, end: length }]
}
