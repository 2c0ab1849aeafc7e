import type { SecondReading } from './second-reading'
import type { Probabilities } from './weigh'

/** What is left open is thanked from here on: said to the brand, or with its name. */
const FROM = { addressed: 0.66, nearby: 0.78 }

/**
 * How much each speaks for praise, by its log-odds: logistic regression on posts that both readings and
 * the wordings left open, see docs/second-reading.md.
 */
const WEIGHTS = {
  bias: -0.71,
  /** The second reading's: that it sounds neither way, and what they want. */
  neutral: -0.46,
  praise: 0.25,
  complaint: -0.11,
  acknowledgement: 0.1,
  /** The first reading's praise, as the words say it and as the wordings move it. */
  worded: -0.14,
  weighed: 0.21,
  /** That another account is mentioned. */
  others: -0.61,
}
/** What is a matter for a person this likely is not thanked for unless both readings say so. */
const MATTER_BELOW = 0.3
/** What is less likely, or likelier, counts no more. */
const LEAST = 0.001

/** A post that is left open: what both readings make of it. */
export interface LeftOpen {
  /** The first reading before and after wordings, and what staff taught, moved it. */
  readonly worded: Probabilities
  readonly weighed: Probabilities
  readonly second: SecondReading
  /** What both say together. */
  readonly both: Probabilities
  /** The text as `BrandMatcher.marked` gives it. */
  readonly marked: string
  /** Whether it is said to the brand, rather than with its name. */
  readonly addressed: boolean
}

/** What a post that is left open says where it is likely enough praise to be thanked for, else null. */
export function likelyPraise(post: LeftOpen): Probabilities | null {
  if (post.second.matter.likely >= MATTER_BELOW) return null
  const positive = likelihood(post)
  if (positive < FROM[post.addressed ? 'addressed' : 'nearby']) return null
  const share = (1 - positive) / (post.both.negative + post.both.neutral)
  return { negative: post.both.negative * share, neutral: post.both.neutral * share, positive }
}

function likelihood({ worded, weighed, second, marked }: LeftOpen): number {
  const { sentiment, wants } = second
  const odds =
    WEIGHTS.bias +
    WEIGHTS.neutral * logOdds(sentiment.neutral) +
    WEIGHTS.praise * logOdds(wants.praise) +
    WEIGHTS.complaint * logOdds(wants.complaint) +
    WEIGHTS.acknowledgement * logOdds(wants.acknowledgement) +
    WEIGHTS.worded * logOdds(worded.positive) +
    WEIGHTS.weighed * logOdds(weighed.positive) +
    (marked.includes('@') ? WEIGHTS.others : 0)
  return 1 / (1 + Math.exp(-odds))
}

function logOdds(probability: number): number {
  return Math.log(Math.max(probability, LEAST) / Math.max(1 - probability, LEAST))
}
