import { blanks } from '../drafts/blanks'
import { admitsFault } from '../drafts/confessions'
import type { Translation, Writing } from './contract'
import { inEnglish, primaryTag } from './languages'

/** Words in a language, by its BCP 47 tag. */
export interface Words {
  text: string
  language: string
}

/** Why what a model made of somebody's words does not take their place. */
export type RewordProblem = 'nothing' | 'gap' | 'fault' | 'added' | 'lost'

/**
 * Asks to say a reply otherwise, in the brand's voice.
 *
 * @param voice how the brand sounds, in the team's words; '' where it did not say
 */
export function rephrase(words: Words, brand: string, voice: string): Writing {
  return {
    does: 'write',
    system: [
      `You edit replies that the staff of ${brand || 'a brand'} write on social networks.`,
      `Say the reply that you are given in other words, in ${inEnglish(words.language)}, about as long as it is.`,
      voice ? `The voice: ${voice}.` : 'The voice: plain, warm and brief.',
      'Keep what it says, and all names, numbers, links and mentions as they are. Add no facts, no',
      'promises, no offers, no apologies, no hashtags and no emoji. Answer with the reply alone.',
    ].join('\n'),
    text: words.text,
    languages: [primaryTag(words.language)],
  }
}

/** Asks for a reply in another language. */
export function turn(words: Words, to: string): Translation {
  return {
    does: 'translate',
    text: words.text,
    from: primaryTag(words.language),
    to: primaryTag(to),
  }
}

/**
 * What keeps a model's words from taking the place of those that a person wrote: nothing in them, a
 * gap that nobody has filled, a number, link or mention that is new or gone, or a fault admitted that
 * the person's words did not admit.
 *
 * @param mayAdmit whether the draft is one that admits a fault
 */
export function rewordProblem(
  before: Words,
  after: Words,
  mayAdmit: boolean,
): RewordProblem | null {
  if (after.text.trim() === '') return 'nothing'
  if (gaps(after.text) > gaps(before.text)) return 'gap'
  const [had, has] = [factsOf(before.text), factsOf(after.text)]
  if ([...has].some((fact) => !had.has(fact))) return 'added'
  if ([...had].some((fact) => !has.has(fact))) return 'lost'
  const admitted = mayAdmit || admitsFault(before.text, before.language)
  return !admitted && admitsFault(after.text, after.language) ? 'fault' : null
}

/** Whether it is known what admits a fault in a language. */
export const knowsFaults = (language: string): boolean => admitsFault('', language) !== null

/** Blanks of ours, and what models put in the place of what they do not know: "[your name]". */
function gaps(text: string): number {
  const theirs = text.match(/\[[^\][\n]*\]|\{[^{}\n]*\}|<[^<>\n]*>/g) ?? []
  return blanks(text).length + theirs.length
}

/** The links, mentions, hashtags, addresses and numbers of a text, however their digits are written. */
function factsOf(text: string): Set<string> {
  const western = text.replace(/\p{Nd}/gu, digit).replace(/[\u2066-\u2069\u200e\u200f]/g, '')
  const wholes = western.match(WHOLE) ?? []
  const numbers = western.replace(WHOLE, ' ').match(/\d+(?:[.,\u00a0\u202f٬٫]\d+)*/g) ?? []
  return new Set([
    ...wholes.map((whole) => whole.replace(/[.,;:!?)]+$/, '').toLowerCase()),
    ...numbers.map((number) => number.replace(/\D/g, '')),
  ])
}

const WHOLE = /https?:\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+\.[\w.]+|[@#][\p{L}\p{N}_.]+/giu

/** A digit of any script in our own: the scripts' digits stand in tens from their zero on. */
function digit(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let zero = code
  while (zero > code - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String((code - zero) % 10)
}
