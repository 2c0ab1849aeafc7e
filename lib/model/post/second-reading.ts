import type { Sentiment } from '../person/person'
import type { BrandMatcher } from './brand'
import { isPostLanguage } from './languages.ts'
import type { Matter } from './matter'
import type { Post } from './post'
import type { Probabilities } from './weigh'

/** What somebody wants who writes about a brand. */
export const WANTS = ['praise', 'complaint', 'question', 'idea', 'acknowledgement', 'none'] as const
export type Want = (typeof WANTS)[number]

/** What a second, slower reading makes of a post about the brand. All are probabilities. */
export interface SecondReading {
  readonly sentiment: Probabilities
  /** Whether what it says is said of the brand. */
  readonly about: number
  readonly wants: Readonly<Record<Want, number>>
  /** The words that moved it most toward its sentiment, strongest first; offsets in what was read. */
  readonly evidence: readonly ReadEvidence[]
  /** What may make it a matter for a person. */
  readonly matter: Matter
}

interface ReadEvidence {
  readonly text: string
  readonly weight: number
  readonly start: number
  readonly end: number
}

/** More of a post has no room among the tokens that are read. */
const LONGEST = 2000

/** Who reads a post a second time: one model for English, one for the other languages. */
export type ReaderName = 'english' | 'multilingual'

/** What of a post is read a second time. */
export interface Again {
  /** Its text, with accounts and names marked. */
  readonly text: string
  readonly reader: ReaderName
}

/**
 * What of a post is read a second time, and by whom; null where it is not: advertisements, what is
 * not about the brand, and languages that nobody knows. What the post says decides, and never whose
 * it is: how long a page waits must not tell that.
 *
 * @param every also what is not about the brand, to try it
 */
export function readAgain(
  post: Post,
  matcher: BrandMatcher,
  { language, supported }: { language: string; supported: boolean },
  every = false,
): Again | null {
  if (post.promoted || !supported || !isPostLanguage(language)) return null
  const isAbout = matcher.match(post) !== null
  if (!isAbout && !every) return null
  const marked = matcher.marked(post).slice(0, LONGEST)
  // Who answers the brand, or quotes it, speaks of it without its name.
  const text = isAbout && !marked.includes('¤') ? `¤ ${marked}` : marked
  return { text, reader: language === 'en' ? 'english' : 'multilingual' }
}

/** The label that it gives. */
export function labelOf({ sentiment: { negative, neutral, positive } }: SecondReading): Sentiment {
  if (negative > neutral && negative > positive) return 'negative'
  return positive > neutral ? 'positive' : 'neutral'
}

/**
 * Its evidence where it stands in the post's own text, which what was read is but for accounts,
 * names and links. Words that are not found there are left out.
 */
export function placed({ evidence }: SecondReading, text: string): ReadEvidence[] {
  let from = 0
  return evidence
    .toSorted((a, b) => a.start - b.start)
    .flatMap((word) => {
      const start = indexOfWord(text, word.text, from)
      if (start < 0) return []
      from = start + word.text.length
      return { ...word, start, end: from }
    })
    .sort((a, b) => b.weight - a.weight)
}

const LETTER = /[\p{L}\p{N}_@#]/u

/** Where a word stands that is no part of a longer one, or -1. */
function indexOfWord(text: string, word: string, from: number): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + word.length] ?? ' '
    if (!LETTER.test(word) || (!LETTER.test(before) && !LETTER.test(after))) return at
  }
  return -1
}
