import type { CueLists } from './cues/cue-lists'
import { phrasesIn } from './phrase-lists'

/**
 * A kind of wording. The last three are worked out: blame of the brand by its name, and praise
 * and blame with another account's name in the brand's place.
 */
export type Cue = keyof CueLists | 'blameByName' | 'praiseOfOther' | 'blameOfOther'

/**
 * Which kinds of wordings a text holds.
 *
 * @param marked the text as `BrandMatcher.marked` gives it
 * @param language BCP 47 primary tag; no cues where there are no lists for it
 */
export function cuesIn(marked: string, language: string): ReadonlySet<Cue> {
  const patterns = phrasesIn(language)?.cues
  const text = marked.toLowerCase()
  const rest = withoutIdioms(marked, language).toLowerCase()
  const cues = new Set<Cue>()
  for (const [cue, pattern] of patterns ?? []) if (pattern.isIn(rest)) cues.add(cue)
  if (cues.has('praiseByName')) cues.add('praise')
  for (const cue of byName(rest, language)) cues.add(cue)
  if (named(rest, 'complaint', language).some((found) => found.endsWith('¤'))) cues.delete('aside')
  for (const cue of IDIOMS) if (patterns?.get(cue)?.isIn(text)) cues.add(cue)
  const words = wordsIn(marked)
  if (words > MOST_SHORT_WORDS || LINK.test(marked)) cues.delete('shortPraise')
  if (words <= MOST_FACE_WORDS && FOND_FACE.test(marked)) cues.add('shortPraise')
  return cues
}

/** A text without the praise whose words blame elsewhere, and the blame whose words praise. */
export function withoutIdioms(marked: string, language: string): string {
  const patterns = phrasesIn(language)?.cues
  return IDIOMS.reduce((text, cue) => {
    const found = patterns?.get(cue)?.of(text.toLowerCase())
    return found ? text.toLowerCase().replace(found, ' ¤ ') : text
  }, marked)
}

/** Blame with the brand's name in it, and praise and blame with another account's. */
function byName(text: string, language: string): Cue[] {
  const found: Cue[] = named(text, 'complaint', language).length > 0 ? ['blameByName'] : []
  const others = text.replace(RETOLD, ' ')
  if (!others.includes('@')) return found
  const swapped = others.replace(/[¤@]/g, (sign) => (sign === '@' ? '¤' : '@'))
  if (named(swapped, 'praiseByName', language).length > 0) found.push('praiseOfOther')
  if (named(swapped, 'complaint', language).length > 0) found.push('blameOfOther')
  return found
}

/** The wordings of one kind that have the brand in them. */
function named(text: string, cue: keyof CueLists, language: string): string[] {
  const pattern = phrasesIn(language)?.cues.get(cue)?.of(text)
  const found = pattern ? Array.from(text.matchAll(pattern), ([words]) => words) : []
  return found.filter((words) => words.includes('¤'))
}

/** What stands before words that somebody else has said. */
const RETOLD = /\brt @\s?:|["“'‘]@\s?:/gu

const IDIOMS = ['praiseIdiom', 'blameIdiom'] as const satisfies Cue[]

/** How many words a text has. */
export function wordsIn(text: string): number {
  return text.match(WORD)?.length ?? 0
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]*/gu
const LINK = /⌁/
const MOST_SHORT_WORDS = 5
const MOST_FACE_WORDS = 2
const FOND_FACE = /[❤♥💛💚💙💜🖤💕💖💗💘💓💞💝😍🥰😘😻🫶👏🙌💯🤩🥹🎉]|<3/u
