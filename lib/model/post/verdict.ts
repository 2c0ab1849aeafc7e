import type { Sentiment } from '../person/person'
import {
  intentBySecond,
  isContrary,
  mayBeThanked,
  praiseBy,
  SECOND,
  seesBlame,
  together,
} from './both-readings'
import { type Cue, cuesIn, withoutIdioms, wordsIn } from './cues'
import { CUE_LISTS } from './cues/index'
import { type Intent, intentOf, isOfAnother } from './intent'
import type { SecondReading } from './second-reading'
import { type VetoName, vetoesOn } from './vetoes'
import { moved, type Probabilities, weigh } from './weigh'

/** An action needs its own threshold, never the plain winner; measured in docs/language.md. */
const THANK_FROM = {
  /** Praise that says in so many words what it praises needs less. */
  worded: 0.6,
  /** Who speaks to the brand speaks of it. */
  addressed: 0.85,
  nearby: 0.9,
}
const CAREFUL_REPLY_FROM = 0.6
/** Where it is said with the brand's name, not to it. */
const CAREFUL_NEARBY_FROM = 0.8
/** Where they praise something as well. */
const CAREFUL_DESPITE_PRAISE_FROM = 0.8
/** Where they ask something; the other languages’ models are less sure. */
const CAREFUL_DESPITE_QUESTION_FROM = { en: 0.62, others: 0.75 }
/** A post of so few words says one thing. */
const MOST_SHORT = 8

/** What the classifier says of a post. The probabilities sum to 1. */
export interface Classified {
  readonly probabilities: Probabilities
  /** BCP 47 primary tag. */
  readonly language: string
  /** Whether there is a model for the language. */
  readonly supported: boolean
  /** How far the team's own model moves it, in nats; left out where there is none. */
  readonly shift?: Probabilities | undefined
}

/** A post's words, as far as a verdict looks at them. */
export interface Said {
  /** The text as `BrandMatcher.marked` gives it. */
  readonly marked: string
  /** Whether it is said to the brand, rather than with its name. */
  readonly addressed: boolean
  /** Whether only the beginning is known. */
  readonly truncated: boolean
}

/**
 * What a post's label allows.
 *
 * - `thank`: praise that is safe to thank for and to amplify
 * - `careful_reply`: a complaint, to be answered with care
 * - `ask_or_leave`: neither is sure enough
 * - `vetoes`: what in the wording holds back thanks that the probability alone would allow
 */
export interface Verdict {
  readonly label: Sentiment
  readonly probabilities: Probabilities
  readonly allows: 'thank' | 'careful_reply' | 'ask_or_leave'
  readonly vetoes: readonly VetoName[]
  readonly intent: Intent | null
  /** Whether they tell of something that happened to them. */
  readonly firsthand: boolean
}

/** @param second what a second reading makes of it, where there is one: the wordings' rules hold over both */
export function verdict(said: Said, post: Classified, second?: SecondReading): Verdict {
  const { marked, addressed } = said
  const cues = cuesIn(marked, post.language)
  const plain = withoutIdioms(marked, post.language).replace(/[¤¢@⌁]/g, ' ')
  const vetoes = vetoesOn(plain, post.language)
  const blames =
    cues.has('complaint') ||
    cues.has('claim') ||
    (addressed && vetoes.includes('claim') && !cues.has('followUp'))
  const tone = blames ? 'blame' : praises(cues) ? 'praise' : 'none'
  const told = { marked, cues, worded: CUE_LISTS.has(post.language), addressed, tone } as const
  const worded = intentOf(told)
  const isOwn =
    addressed &&
    post.language === 'en' &&
    worded === null &&
    !praises(cues) &&
    !HANDED_ON.test(marked)
  const short = wordsIn(marked) <= MOST_SHORT
  const weighed = post.supported
    ? weigh(post.probabilities, cues, vetoes, { addressed, told: isOwn, short })
    : post.probabilities
  const both = second ? together(weighed, second, addressed || marked.includes('¤')) : weighed
  const probabilities = post.shift ? moved(both, post.shift) : both
  const label = likeliest(probabilities)
  const intent = worded ?? (second ? intentBySecond(second) : null)
  const wordings = { marked, addressed, cues, vetoes, intent, language: post.language }
  const isOpen =
    !post.supported ||
    said.truncated ||
    isOfAnother(told) ||
    (second !== undefined && isContrary(weighed, second))
  const alone = post.shift ? moved(weighed, post.shift) : weighed
  const positive = second ? praiseBy(probabilities, alone, second) : probabilities.positive
  const likely = { ...probabilities, positive }
  const allows = isOpen ? 'ask_or_leave' : allowed(likely, wordings, second)
  return {
    label,
    probabilities,
    allows,
    vetoes: label === 'positive' ? vetoes : [],
    intent,
    firsthand: cues.has('self') || cues.has('claim') || cues.has('complaint'),
  }
}

const PRAISES: readonly Cue[] = ['praise', 'praiseIdiom', 'shortPraise', 'overRival']
const praises = (cues: ReadonlySet<Cue>) => PRAISES.some((cue) => cues.has(cue))

/** What a post's wording says, all that a verdict looks at beside the probabilities. */
interface Wordings extends Pick<Verdict, 'vetoes' | 'intent'>, Pick<Said, 'marked' | 'addressed'> {
  readonly cues: ReadonlySet<Cue>
  readonly language: string
}

function allowed(
  { negative, positive }: Probabilities,
  wordings: Wordings,
  second: SecondReading | undefined,
): Verdict['allows'] {
  const about = second?.about ?? 1
  const { marked, addressed, cues, vetoes, intent } = wordings
  const isWorded = praises(cues)
  const ofRival = cues.has('overRival') && !cues.has('blameByName')
  const careful = carefulFrom(wordings, second !== undefined && seesBlame(second))
  if (negative >= careful - (second ? SECOND.carefulLess : 0) && !ofRival) {
    return about >= SECOND.carefulAboutFrom ? 'careful_reply' : 'ask_or_leave'
  }
  if (second && !mayBeThanked(second)) return 'ask_or_leave'
  const thankFrom = second ? SECOND.thankFrom : THANK_FROM
  const from = thankFrom[isWorded ? 'worded' : addressed ? 'addressed' : 'nearby']
  const isOurs = isWorded ? isOfTheBrand(marked, addressed, cues) : isOwnWords(marked, addressed)
  const isHeldBack = vetoes.some((veto) => !(cues.has('amends') && MILD.includes(veto)))
  return positive >= from && isOurs && !isHeldBack && intent === null ? 'thank' : 'ask_or_leave'
}

/** A question whose wording blames nobody is a question, unless it reads as blame all the same. */
function carefulFrom({ addressed, cues, intent, language }: Wordings, isIrony: boolean): number {
  if (!isIrony && (praises(cues) || cues.has('amends'))) return CAREFUL_DESPITE_PRAISE_FROM
  if (!addressed) return CAREFUL_NEARBY_FROM
  const isMerelyAsked = intent === 'question' && !cues.has('complaint') && !cues.has('claim')
  if (!isMerelyAsked) return CAREFUL_REPLY_FROM
  return CAREFUL_DESPITE_QUESTION_FROM[language === 'en' ? 'en' : 'others']
}

/** What praise may speak of where the brand has put an end to it. */
const MILD: readonly VetoName[] = ['contrast', 'complaint', 'claim']

/** Of a link, or passed on: hardly the author's own words. */
const PASSED_ON = /⌁|(?:^|[^\p{L}])RT\b|\bvia @|^["“]@/u
const HANDED_ON = new RegExp(`@|${PASSED_ON.source}`, 'u')
const RETOLD = /(?:^|[^\p{L}])RT\b|["“]@|@\s?:/u
const OTHERS = /@/u
const TO_SOMEBODY = /^[^\p{L}\p{N}¤]*@/u
const TO_ANOTHER = /^[^\p{L}\p{N}¤]*@(?![^\p{L}\p{N}]*¤)/u

/** Whether a post without words of praise says to the brand, or of nobody else, what it says. */
function isOwnWords(marked: string, addressed: boolean): boolean {
  if (!addressed) return !PASSED_ON.test(marked) && !OTHERS.test(marked)
  return !PASSED_ON.test(marked) && !RETOLD.test(marked) && !TO_SOMEBODY.test(marked)
}

/** Whether praise is of the brand: another account or a rival may be what is praised. */
function isOfTheBrand(marked: string, addressed: boolean, cues: ReadonlySet<Cue>): boolean {
  if (cues.has('overRival')) return addressed || !PASSED_ON.test(marked)
  if (marked.includes('¢') || (!addressed && PASSED_ON.test(marked))) return false
  if (/(?:^|[^\p{L}])RT\b|^["“]@/u.test(marked)) return cues.has('praiseByName')
  return !TO_ANOTHER.test(marked) || cues.has('praiseByName')
}

function likeliest(probabilities: Probabilities): Sentiment {
  const { negative, neutral, positive } = probabilities
  if (negative > neutral && negative > positive) return 'negative'
  return positive > neutral ? 'positive' : 'neutral'
}
