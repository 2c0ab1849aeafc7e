/** A word of a text, as it is read, and where it stands: UTF-16 offsets. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
  /** Whether it stands right behind a sign, with no space between. */
  readonly joined: boolean
}

/** How the signs of a text are read. */
export interface Folding {
  /** What is not there for the reader. */
  readonly unseen: RegExp
  fold(sign: string): string
}

/** What `BrandMatcher.marked` puts for accounts, names and links, and what each is to a model. */
export const MARKS: Readonly<Record<string, string>> = {
  '¤': '[BRAND]',
  '¢': '[RIVAL]',
  '@': '[USER]',
  '⌁': '[LINK]',
}

/** Code points of a text that are read. */
const LONGEST_TEXT = 2000

/** A longer word is none that anybody knows. */
export const LONGEST_WORD = 32

/** Punctuation, signs, emoji and ideographs are each a word. */
const ALONE = /[\p{P}\p{So}!-/:-@[-`{-~¤¢⌁\u4E00-\u9FFF]/u
const SPACE = /\p{White_Space}/u
const STRETCHABLE = /[^\p{Nd}\p{White_Space}]/u

/** The words of a text, a mark by its name. */
export function* wordsIn(text: string, folding: Folding): Generator<Word> {
  let word = null as Word | null
  let joined = false
  for (const { sign, start, end } of signsIn(text, folding)) {
    const isSpace = SPACE.test(sign)
    if (!isSpace && folding.unseen.test(sign)) continue
    if (isSpace || ALONE.test(sign)) {
      if (word) yield word
      word = null
      joined = !isSpace && MARKS[sign] === undefined
      if (!isSpace) yield { text: MARKS[sign] ?? sign, start, end, joined: true }
    } else word = { text: (word?.text ?? '') + sign, start: word?.start ?? start, end, joined }
  }
  if (word) yield word
}

/** The signs of a text as they are read, none more than twice in a row. */
function* signsIn(
  text: string,
  { fold }: Folding,
): Generator<{ sign: string; start: number; end: number }> {
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
      for (const part of fold(sign)) yield { sign: part, start, end }
    }
    start = end
  }
}
