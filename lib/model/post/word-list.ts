import { LETTER } from './phrase-source.ts'

/** Words and phrases to look for in texts that are spelled as they are. */
export interface WordList {
  /** Those that stand in a text: as a whole, or the beginnings of some words (`*`). */
  in(plain: string): readonly Word[]
  /** Whether one of them does. */
  isIn(plain: string): boolean
}

interface Word {
  readonly text: string
  /** Whether any ending may follow. */
  readonly isOpen: boolean
  /** Whether "and", "with", "for" and "the" may be written on to it, as Arabic does. */
  readonly hasClitics: boolean
}

const CLITICS = '[وف]?[بلك]?(?:ال)?'
const BEFORE = new RegExp(`(?<!${LETTER})$`, 'u')
const BEFORE_CLITICS = new RegExp(`(?<!${LETTER})${CLITICS}$`, 'u')
const LETTER_BEHIND = new RegExp(`^${LETTER}`, 'u')
/** As long as clitics are, and the letter before them. */
const MOST_BEFORE = 6

/**
 * Entries are looked for one by one: a pattern of all of them takes a background that has just woken
 * longer to build than it takes to answer.
 *
 * @param spelled how an entry is spelled in the texts that it is looked for in
 */
export function wordList(
  entries: readonly string[],
  spelled: (entry: string) => string,
  withClitics = false,
): WordList {
  const words = entries.map((entry) => {
    const text = spelled(entry.replace(/\*$/, ''))
    const hasClitics = withClitics && /\p{Script=Arabic}/u.test(text)
    return { text, isOpen: entry.endsWith('*'), hasClitics }
  })
  return {
    in: (plain) => words.filter((word) => stands(plain, word)),
    isIn: (plain) => words.some((word) => stands(plain, word)),
  }
}

function stands(plain: string, { text, isOpen, hasClitics }: Word): boolean {
  for (let at = plain.indexOf(text); at >= 0; at = plain.indexOf(text, at + 1)) {
    const before = plain.slice(Math.max(0, at - MOST_BEFORE), at)
    const behind = plain.slice(at + text.length, at + text.length + 2)
    if (!(hasClitics ? BEFORE_CLITICS : BEFORE).test(before)) continue
    if (isOpen || !LETTER_BEHIND.test(behind)) return true
  }
  return false
}

/** A pattern of any of some words, whole ones first. */
export function foundSource(words: readonly Word[]): string {
  const sources = words
    .toSorted((a, b) => Number(a.isOpen) - Number(b.isOpen))
    .map(({ text, isOpen, hasClitics }) => {
      const end = isOpen ? `${LETTER}*` : `(?!${LETTER})`
      return (hasClitics ? CLITICS : '') + text + end
    })
  return `(?<!${LETTER})(?:${sources.join('|')})`
}
