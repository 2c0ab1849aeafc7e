import { isWithin } from '../days'
import type { Sentiment } from '../person/person'
import type { PostAnalysis } from '../post/analysis'
import type { Intent } from '../post/intent'
import { type Reason, reason } from '../records'
import type { RuleContext } from './context'

/** `unsure`: too close to call, or praise with a veto. `unread`: no model for the language. */
export type Tone = Sentiment | 'unsure' | 'unread'

/** How a post sounds, as far as one may act on it. What the staff say of it always wins. */
export function toneOf({ label, corrected, supported, allows }: PostAnalysis): Tone {
  if (corrected) return label
  if (!supported) return 'unread'
  if (allows === 'careful_reply') return 'negative'
  if (label === 'positive') return allows === 'thank' ? 'positive' : 'unsure'
  return label === 'neutral' ? 'neutral' : 'unsure'
}

/** Posts in which a friendly word that has to do with something else is out of place. */
const GRAVE = ['hate', 'condolence', 'politics'] as const satisfies Intent[]
/** What calls for nothing of the brand, unless it is blamed. */
const NOT_FOR_US = [
  ...GRAVE,
  'offer',
  'hiring',
  'promotion',
  'greeting',
  'follow_up',
  'news',
  'place',
  'about_other',
] as const satisfies Intent[]
type NotForUs = (typeof NOT_FOR_US)[number]
/** Blame this sure counts where the brand is only named, and its wording shows nothing else. */
const SURE_BLAME = 0.9

/** What a post is for, where that is nothing for the brand to act on. The staff's word wins. */
export function notForUs(analysis: PostAnalysis): NotForUs | null {
  const intent = NOT_FOR_US.find((one) => one === analysis.intent)
  if (!intent || analysis.corrected || !analysis.about) return null
  if (isGrave(intent)) return intent
  const isSure = analysis.probabilities.negative >= SURE_BLAME
  const counts = isSure || (analysis.about.by !== 'word' && intent !== 'follow_up')
  return counts && toneOf(analysis) === 'negative' ? null : intent
}

const isGrave = (intent: Intent | null) => GRAVE.some((one) => one === intent)

/** Whether only the beginning is shown of a post that leans one way or the other. */
export function leansCutShort({ post, analysis }: RuleContext): boolean {
  const { supported, corrected, label } = analysis
  return post.truncated && supported && !corrected && label !== 'neutral'
}

/** Whether nothing in the post speaks against a friendly word that has to do with something else. */
export function isGentle(analysis: PostAnalysis): boolean {
  const tone = toneOf(analysis)
  if (isGrave(analysis.intent)) return false
  if (tone === 'unsure') return analysis.label !== 'negative' && analysis.vetoes.length === 0
  return tone !== 'negative'
}

/** Says that the tone is the staff's word, where it is. */
export function correction({ corrected, label }: PostAnalysis): Reason[] {
  return corrected ? [reason(`reason_corrected_${label}`)] : []
}

const OLD_AFTER_DAYS = 1

/** What they wrote of, and when, where that is known and some time ago. */
export function factsOf({ post, analysis, now }: RuleContext): Reason[] {
  const { topic } = analysis
  const isOld = post.at !== undefined && !isWithin(OLD_AFTER_DAYS, post.at, now)
  return [
    ...(topic ? [reason(`reason_about_${topic}`)] : []),
    ...(post.at && isOld ? [reason('reason_written', { at: post.at })] : []),
  ]
}
