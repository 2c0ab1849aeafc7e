import type { Sentiment } from '../person/person'
import { PASSED_ON } from './allowed'
import type { Classification, PostAnalysis } from './analysis'
import { plainArabic } from './arabic'
import type { BrandMatcher } from './brand'
import { escalationOf } from './escalation'
import type { Post } from './post'
import { labelOf, placed, type SecondReading } from './second-reading'
import { topicOf } from './topics'
import { verdict } from './verdict'

/**
 * What a post says, and what that allows. Pure, once the phrases of its language were taken.
 *
 * @param correction what staff say its sentiment is: it goes before the label
 * @param escalationWords the team's own words for what is a matter for a person
 * @param second what a second reading makes of it, where there is one
 */
export function analysePost(
  post: Post,
  classification: Classification,
  matcher: BrandMatcher,
  correction?: Sentiment,
  escalationWords: readonly string[] = [],
  second?: SecondReading,
): PostAnalysis {
  const { language, supported } = classification
  const about = matcher.match(post)
  const said = {
    marked: matcher.marked(post),
    addressed: about !== null && about.by !== 'word',
    truncated: post.truncated,
  }
  const { label, vetoes, ...judged } = verdict(said, classification, second)
  // What the team taught keeps no matter from a person.
  const { shift, ...untaught } = classification
  const { intent, allows } = shift ? verdict(said, untaught, second) : judged
  const rival = matcher.rival(post)
  const topic = topicOf(said.marked, language)
  // What is passed on with the brand's name tells of no matter of their own.
  const isHeadline = !said.addressed && PASSED_ON.test(said.marked)
  const matters = { first: classification.matter, second: second?.matter, intent, allows }
  return {
    label: correction ?? label,
    corrected: correction !== undefined,
    language,
    supported,
    evidence: evidenceFor(label, post, classification, second).map((one) => ({ ...one })),
    vetoes: [...vetoes],
    ...judged,
    about,
    ...(rival && { rival }),
    ...(topic && { topic }),
    escalation: escalationOf(
      plainArabic(post.text),
      language,
      escalationWords.map(plainArabic),
      about && !isHeadline ? matters : null,
    ),
  }
}

/** The words that speak for `label`: of the reading that says so, the second before the first. */
function evidenceFor(
  label: Sentiment,
  { text }: Post,
  first: Classification,
  second: SecondReading | undefined,
): PostAnalysis['evidence'] {
  const found = second && labelOf(second) === label ? placed(second, text) : []
  if (found.length > 0) return found
  return label === first.label ? [...first.evidence] : []
}

/** The analysis of a post that is not read at all, as an advertisement. */
export function unread(post: Post, matcher: BrandMatcher): PostAnalysis {
  return {
    label: 'neutral',
    corrected: false,
    probabilities: { negative: 1 / 3, neutral: 1 / 3, positive: 1 / 3 },
    language: 'und',
    supported: false,
    evidence: [],
    allows: 'ask_or_leave',
    vetoes: [],
    about: matcher.match(post),
    intent: null,
    firsthand: false,
    escalation: null,
  }
}
