import type { Sentiment } from '../person/person'
import { type VetoName, vetoesOn } from './vetoes.ts'

/** An action needs its own threshold, never the plain winner; measured in docs/language.md. */
const THANK_FROM = 0.9
const CAREFUL_REPLY_FROM = 0.5

/** What the classifier says of a post. The probabilities sum to 1. */
export interface Classified {
  readonly probabilities: Readonly<Record<Sentiment, number>>
  /** BCP 47 primary tag. */
  readonly language: string
  /** Whether there is a model for the language. */
  readonly supported: boolean
}

/**
 * What a post's label allows.
 *
 * - `thank`: praise that is safe to thank for and to amplify
 * - `careful_reply`: a complaint, to be answered with care
 * - `ask_or_leave`: neither is sure enough: ask an open question, or leave it
 * - `vetoes`: what in the wording holds back thanks that the probability alone would allow
 */
export interface Verdict {
  readonly allows: 'thank' | 'careful_reply' | 'ask_or_leave'
  readonly vetoes: readonly VetoName[]
}

/** @param text the post's own text, as `post` was classified by */
export function verdict(text: string, post: Classified): Verdict {
  const { negative, positive } = post.probabilities
  if (!post.supported) return { allows: 'ask_or_leave', vetoes: [] }
  if (negative >= CAREFUL_REPLY_FROM) return { allows: 'careful_reply', vetoes: [] }
  if (!(positive >= THANK_FROM)) return { allows: 'ask_or_leave', vetoes: [] }
  const vetoes = vetoesOn(text, post.language)
  return { allows: vetoes.length === 0 ? 'thank' : 'ask_or_leave', vetoes }
}
