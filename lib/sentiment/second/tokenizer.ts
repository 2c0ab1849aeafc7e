/** The pieces of words that a model knows: each one's place in the list is its id. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>
  readonly unknown: number
  readonly first: number
  readonly last: number
}

/** A token of a text, and where its word stands in it: UTF-16 offsets. */
export interface Piece {
  readonly id: number
  readonly start: number
  readonly end: number
}

/** What `BrandMatcher.marked` puts for accounts, names and links, and what each is to the model. */
const MARKS: Readonly<Record<string, string>> = {
  '¤': '[BRAND]',
  '¢': '[RIVAL]',
  '@': '[USER]',
  '⌁': '[LINK]',
}

/** Code points of a text that are read. */
const LONGEST_TEXT = 2000
/** A longer word is none that anybody knows. */
const LONGEST_WORD = 32

/** Reads a vocabulary, one piece a line. @throws where one is missing that no model can be without */
export function readVocabulary(text: string): Vocabulary {
  const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
  const ids = new Map(lines.map((line, id) => [line, id]))
  const idOf = (piece: string) => {
    const id = ids.get(piece)
    if (id === undefined) throw new Error(`The second reading's vocabulary has no ${piece}`)
    return id
  }
  for (const piece of Object.values(MARKS)) idOf(piece)
  return { ids, unknown: idOf('[UNK]'), first: idOf('[CLS]'), last: idOf('[SEP]') }
}

/**
 * A text as the model reads it: BERT's uncased WordPiece, at most `most` tokens with the first and
 * the last one that every text has; what does not fit is left out. The same as
 * `training/second/tokenizer.py`, step by step.
 *
 * @param marked as `BrandMatcher.marked` gives it
 */
export function tokenize(marked: string, vocabulary: Vocabulary, most: number): Piece[] {
  const pieces: Piece[] = [{ id: vocabulary.first, start: 0, end: 0 }]
  for (const word of wordsIn(marked)) {
    if (pieces.length >= most - 1) break
    const { start, end } = word
    for (const id of idsOf(word.text, vocabulary)) pieces.push({ id, start, end })
  }
  const { length } = marked
  return [...pieces.slice(0, most - 1), { id: vocabulary.last, start: length, end: length }]
}

interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** What is not there for the reader: marks on letters, control signs, the shades of emoji. */
const UNSEEN = /[\p{Mn}\p{C}]|\p{Emoji_Modifier}/u
/** Punctuation, signs, emoji and ideographs are each a word. */
const ALONE = /[\p{P}\p{So}!-/:-@[-`{-~¤¢⌁\u4E00-\u9FFF]/u
const SPACE = /\p{White_Space}/u
const STRETCHABLE = /[^\p{Nd}\p{White_Space}]/u

function* wordsIn(text: string): Generator<Word> {
  let word = null as Word | null
  for (const { sign, start, end } of signsIn(text)) {
    if (UNSEEN.test(sign) && !SPACE.test(sign)) continue
    if (SPACE.test(sign) || ALONE.test(sign)) {
      if (word) yield word
      word = null
      if (!SPACE.test(sign)) yield { text: MARKS[sign] ?? sign, start, end }
    } else word = { text: (word?.text ?? '') + sign, start: word?.start ?? start, end }
  }
  if (word) yield word
}

/** The signs of a text in lower case, accents apart, none more than twice in a row. */
function* signsIn(text: string): Generator<{ sign: string; start: number; end: number }> {
  let start = 0
  let run = 0
  let last = ''
  let count = 0
  for (const sign of text) {
    if (count++ === LONGEST_TEXT) return
    const end = start + sign.length
    run = sign === last ? run + 1 : 1
    last = sign
    if (run <= 2 || !STRETCHABLE.test(sign)) {
      for (const part of sign.toLowerCase().normalize('NFD')) yield { sign: part, start, end }
    }
    start = end
  }
}

/** The longest pieces that make up a word; unknown as a whole where not all of them are known. */
function idsOf(word: string, { ids, unknown }: Vocabulary): number[] {
  const known = ids.get(word)
  if (known !== undefined) return [known]
  const letters = Array.from(word)
  if (letters.length > LONGEST_WORD) return [unknown]
  const found: number[] = []
  for (let at = 0; at < letters.length; ) {
    const piece = longestAt(letters, at, ids)
    if (!piece) return [unknown]
    found.push(piece.id)
    at += piece.length
  }
  return found
}

function longestAt(letters: readonly string[], at: number, ids: ReadonlyMap<string, number>) {
  for (let length = letters.length - at; length > 0; length--) {
    const piece = letters.slice(at, at + length).join('')
    const id = ids.get(at === 0 ? piece : `##${piece}`)
    if (id !== undefined) return { id, length }
  }
  return undefined
}
