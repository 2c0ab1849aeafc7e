import type { Sentiment } from '../person/person'
import type { Intent } from './intent'
import type { SecondReading, Want } from './second-reading'
import type { Said, Verdict } from './verdict'
import { moved, type Probabilities } from './weigh'

/** All that decides who is believed; chosen on labelled posts to brands, see docs/sentiment.md. */
const SECOND = {
  /** How much of the evidence is the second reading's; the rest is the first one's. */
  share: 0.7,
  thankFrom: 0.85,
  carefulFrom: 0.6,
  /** What is said of the brand at least this likely is taken for said of it. */
  aboutFrom: 0.5,
  /** A want this likely is believed. */
  wantFrom: 0.7,
  /** Where each reading is this sure of the contrary, nobody knows. */
  contraryFrom: 0.75,
  /** How likely a label is at most where nobody knows: less than what may be said. */
  unclear: 0.5,
} as const

/** What calls for nothing of the brand, or is asked of it, in the first reading's words. */
const INTENT_OF: Partial<Record<Want, Intent>> = {
  question: 'question',
  idea: 'idea',
  acknowledgement: 'follow_up',
  none: 'about_other',
}

/**
 * What both readings of a post allow together. The first one's rules keep their say: what they veto
 * is not thanked, what they find a post to be for it is for.
 *
 * @param shift how far the team's own model moves it, in nats
 */
export function secondVerdict(
  first: Verdict,
  second: SecondReading,
  said: Said,
  shift: Probabilities | undefined,
): Verdict {
  const isContrary = contradict(first.probabilities, second.sentiment)
  const blended = blend(first.probabilities, second.sentiment)
  const shifted = shift ? moved(blended, shift) : blended
  const probabilities = isContrary ? evened(shifted) : shifted
  const label = likeliest(probabilities)
  const intent = first.intent ?? intentIn(second)
  const allows =
    isContrary || said.truncated ? 'ask_or_leave' : allowed(probabilities, first, second, intent)
  return { ...first, label, probabilities, allows, intent }
}

function allowed(
  { negative, positive }: Probabilities,
  first: Verdict,
  second: SecondReading,
  intent: Intent | null,
): Verdict['allows'] {
  if (second.about < SECOND.aboutFrom) return 'ask_or_leave'
  if (negative >= SECOND.carefulFrom) return 'careful_reply'
  const isHeldBack = first.vetoes.length > 0 || intent !== null
  return positive >= SECOND.thankFrom && !isHeldBack ? 'thank' : 'ask_or_leave'
}

function intentIn({ wants }: SecondReading): Intent | null {
  for (const [want, intent] of Object.entries(INTENT_OF)) {
    if (wants[want as Want] >= SECOND.wantFrom) return intent
  }
  return null
}

/** Whether one praises what the other blames. */
function contradict(one: Probabilities, other: Probabilities): boolean {
  const { contraryFrom } = SECOND
  return (
    (one.positive >= contraryFrom && other.negative >= contraryFrom) ||
    (one.negative >= contraryFrom && other.positive >= contraryFrom)
  )
}

/** The geometric mean of both, each as much as its share says. */
function blend(first: Probabilities, second: Probabilities): Probabilities {
  const of = (label: Sentiment) =>
    Math.max(1e-6, first[label]) ** (1 - SECOND.share) *
    Math.max(1e-6, second[label]) ** SECOND.share
  return summedToOne({
    negative: of('negative'),
    neutral: of('neutral'),
    positive: of('positive'),
  })
}

/** The same order, with less behind the likeliest than may be said. */
function evened(probabilities: Probabilities): Probabilities {
  const most = Math.max(...Object.values(probabilities))
  if (most <= SECOND.unclear) return probabilities
  const factor = (1 - SECOND.unclear) / (1 - most)
  const of = (label: Sentiment) =>
    probabilities[label] === most ? SECOND.unclear : probabilities[label] * factor
  return { negative: of('negative'), neutral: of('neutral'), positive: of('positive') }
}

function summedToOne({ negative, neutral, positive }: Probabilities): Probabilities {
  const sum = negative + neutral + positive
  return { negative: negative / sum, neutral: neutral / sum, positive: positive / sum }
}

function likeliest({ negative, neutral, positive }: Probabilities): Sentiment {
  if (negative > neutral && negative > positive) return 'negative'
  return positive > neutral ? 'positive' : 'neutral'
}
