import type { Sentiment } from '../person/person'
import type { PostAnalysis } from '../post/analysis'
import { type Reason, reason } from './reasons'

/** `unsure`: too close to call, or praise with a veto. `unread`: no model for the language. */
export type Tone = Sentiment | 'unsure' | 'unread'

/** How a post sounds, as far as one may act on it. What the staff say of it always wins. */
export function toneOf({ label, corrected, supported, allows, rival }: PostAnalysis): Tone {
  if (corrected) return label
  if (!supported) return 'unread'
  if (allows === 'careful_reply') return 'negative'
  if (label === 'positive') return allows === 'thank' && !rival ? 'positive' : 'unsure'
  return label === 'neutral' ? 'neutral' : 'unsure'
}

/** Whether nothing in the post speaks against a friendly word that has to do with something else. */
export function isGentle(analysis: PostAnalysis): boolean {
  const tone = toneOf(analysis)
  if (tone === 'unsure') return analysis.label !== 'negative' && analysis.vetoes.length === 0
  return tone !== 'negative'
}

/** Says that the tone is the staff's word, where it is. */
export function correction({ corrected, label }: PostAnalysis): Reason[] {
  return corrected ? [reason(`reason_corrected_${label}`)] : []
}
