import { Sentiment } from '../person/person'
import type { Cue } from './cues'
import type { VetoName } from './vetoes'

export type Probabilities = Readonly<Record<Sentiment, number>>

/** How far a wording moves a post toward a label, in nats of its likelihood. */
type Move = Partial<Record<Sentiment, number>>

const CUES: Partial<Record<Cue, Move>> = {
  praise: { positive: 1.5 },
  praiseByName: { positive: 0.6 },
  praiseIdiom: { positive: 3.5, negative: -3 },
  blameIdiom: { negative: 3.5, positive: -3 },
  shortPraise: { positive: 1.8 },
  overRival: { positive: 2, negative: -2 },
  complaint: { negative: 1.9 },
  claim: { negative: 1.5 },
  amends: { negative: -1 },
  wish: { neutral: 1.2 },
  greeting: { neutral: 1.2 },
  news: { neutral: 0.5 },
}
const BLAME: ReadonlySet<Cue> = new Set(['complaint', 'claim'])
const SIGNS: Partial<Record<VetoName, Move>> = {
  claim: { negative: 0.7 },
  complaint: { negative: 0.7 },
  irony: { negative: 1 },
  ironic_sign: { negative: 0.9 },
  unhappy_sign: { negative: 0.5 },
}
/** Who turns to a brand has a reason, and more often a bad one. */
const ADDRESSED: Move = { negative: 0.5 }
/** The more so in words of their own, rather than over a link or in somebody else's. */
const TOLD: Move = { negative: 1.1, positive: 0.6 }
/** A few words of blame are all there is. */
const SHORT_COMPLAINT: Move = { negative: 1.5 }

/** The probabilities with the evidence of a post's wordings, which the classifier cannot see. */
export function weigh(
  probabilities: Probabilities,
  cues: ReadonlySet<Cue>,
  vetoes: readonly VetoName[],
  { addressed, told, short }: { addressed: boolean; told: boolean; short: boolean },
): Probabilities {
  // Trouble that was put right, or that a rival made, is no blame.
  const amended = (cues.has('amends') && !vetoes.includes('negation')) || cues.has('overRival')
  const blames = cues.has('complaint') || cues.has('claim')
  const evidence = [
    ...Array.from(cues, (cue) => (amended && BLAME.has(cue) ? undefined : CUES[cue])),
    ...(cues.has('amends') ? [] : vetoes.map((veto) => SIGNS[veto])),
    addressed ? ADDRESSED : undefined,
    told ? TOLD : undefined,
    blames && short && !amended ? SHORT_COMPLAINT : undefined,
  ]
  const odds = { ...probabilities }
  for (const move of evidence) {
    for (const label of Sentiment.options) odds[label] *= Math.exp(move?.[label] ?? 0)
  }
  const sum = odds.negative + odds.neutral + odds.positive
  return {
    negative: odds.negative / sum,
    neutral: odds.neutral / sum,
    positive: odds.positive / sum,
  }
}

/** The probabilities with each label's odds moved by so many nats. */
export function moved(probabilities: Probabilities, by: Probabilities): Probabilities {
  const negative = probabilities.negative * Math.exp(by.negative)
  const neutral = probabilities.neutral * Math.exp(by.neutral)
  const positive = probabilities.positive * Math.exp(by.positive)
  const sum = negative + neutral + positive
  return { negative: negative / sum, neutral: neutral / sum, positive: positive / sum }
}
