import type { Sentiment } from '../person/person'
import {
  type Allowed,
  allowed,
  allowedByBoth,
  HANDED_ON,
  isIdiom,
  mayBePraise,
  praises,
  type Wordings,
} from './allowed'
import {
  intentBySecond,
  isBeyondDoubt,
  isHardlyPlace,
  SECOND,
  sureOf,
  together,
} from './both-readings'
import { type Cue, cuesIn, withoutIdioms, wordsIn } from './cues'
import { type Intent, intentOf, isOfAnother } from './intent'
import { isPostLanguage } from './languages'
import { likelyPraise } from './likely-praise'
import type { SecondReading } from './second-reading'
import { type VetoName, vetoesOn } from './vetoes'
import { moved, type Probabilities, weigh } from './weigh'

/** What tells of something that happened to whoever writes. */
const FIRSTHAND = ['self', 'claim', 'complaint', 'blameIdiom'] as const satisfies Cue[]
/** A post of so few words says one thing. */
const MOST_SHORT = 8

/** What a post is for by words that praise may well have in it. */
const GUESSES: readonly (Intent | null)[] = ['place', 'news', 'greeting']

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

/** What a post's label allows; `vetoes`: what in the wording holds back thanks otherwise due. */
export interface Verdict {
  readonly label: Sentiment
  readonly probabilities: Probabilities
  readonly allows: Allowed
  readonly vetoes: readonly VetoName[]
  readonly intent: Intent | null
  /** Whether they tell of something that happened to them. */
  readonly firsthand: boolean
}

/** @param second what a second reading makes of it, where there is one: the wordings' rules hold over both */
export function verdict(said: Said, post: Classified, second?: SecondReading): Verdict {
  const once = readOnce(said, post, second)
  return second ? readTwice(once, second, post) : verdictOf(once.alone, once.byFirst, once.given)
}

/** What the wordings and the first reading make of a post. */
interface Once {
  readonly wordings: Wordings
  readonly tone: 'blame' | 'praise' | 'none'
  /** The first reading as the wordings move it, and as the team's own model moves that. */
  readonly weighed: Probabilities
  readonly alone: Probabilities
  /** Whether no reading can say what it allows. */
  readonly isOpen: boolean
  readonly ofAnother: boolean
  readonly byFirst: Allowed
  readonly given: Pick<Verdict, 'intent' | 'vetoes' | 'firsthand'>
}

function readOnce(said: Said, post: Classified, second: SecondReading | undefined): Once {
  const { marked, addressed } = said
  const { language } = post
  const cues = cuesIn(marked, language)
  const plain = withoutIdioms(marked, language).replace(/[¤¢@⌁]/g, ' ')
  const vetoes = vetoesOn(plain, language)
  const tone = toneOf({ cues, vetoes, addressed })
  const told = { marked, cues, worded: isPostLanguage(language), addressed, tone }
  const asWorded = intentOf(told)
  const isGuess = second && isGuessed(asWorded, second, { addressed, language, vetoes })
  const intent = isGuess ? null : asWorded
  const wordings = { marked, addressed, cues, vetoes, intent, language }
  const short = wordsIn(marked) <= MOST_SHORT
  const weighed = post.supported
    ? weigh(post.probabilities, cues, vetoes, { addressed, told: isOwn(wordings), short })
    : post.probabilities
  const alone = post.shift ? moved(weighed, post.shift) : weighed
  const isOpen = !post.supported || said.truncated
  const ofAnother = isOfAnother(told)
  const byFirst = isOpen || ofAnother ? 'ask_or_leave' : allowed(alone, wordings)
  const firsthand = FIRSTHAND.some((cue) => cues.has(cue))
  const given = { intent, vetoes, firsthand }
  return { wordings, tone, weighed, alone, isOpen, ofAnother, byFirst, given }
}

function toneOf({
  cues,
  vetoes,
  addressed,
}: Pick<Wordings, 'cues' | 'vetoes' | 'addressed'>): Once['tone'] {
  const claims = addressed && vetoes.includes('claim') && !cues.has('followUp')
  const blames = cues.has('complaint') || cues.has('blameIdiom') || cues.has('claim') || claims
  if (blames) return 'blame'
  return praises(cues) ? 'praise' : 'none'
}

/** Whether it tells the brand something in words of their own that praise nothing. */
const isOwn = ({ marked, addressed, cues, intent, language }: Wordings) =>
  addressed && language === 'en' && intent === null && !praises(cues) && !HANDED_ON.test(marked)

function readTwice(once: Once, second: SecondReading, post: Classified): Verdict {
  const { wordings, weighed, alone, isOpen, ofAnother, byFirst, given } = once
  const { marked, addressed } = wordings
  const isByWording = isIdiom(wordings) && byFirst !== 'ask_or_leave'
  const met = isByWording ? weighed : together(weighed, second, addressed || marked.includes('¤'))
  const both = post.shift ? moved(met, post.shift) : met
  const readings = { first: weighed, second, byFirst, probabilities: both, ofAnother }
  const allows = isOpen ? byFirst : allowedByBoth(readings, wordings)
  const intent = intentByBoth(once, second, allows)
  const isLeftOpen = !isOpen && allows === 'ask_or_leave' && intent === null
  const open = { worded: post.probabilities, weighed: alone, second, both, marked, addressed }
  const praise = isLeftOpen && mayBePraise(readings, wordings) ? likelyPraise(open) : null
  if (praise) return verdictOf(praise, 'thank', { ...given, intent })
  // Thanks that are given on the word of one reading are given by what that one says.
  const praising = [both, alone, second.sentiment].find((said) => likeliest(said) === 'positive')
  return verdictOf((allows === 'thank' && praising) || both, allows, { ...given, intent })
}

/** Whether what the wording shows a post to be for is a guess that its second reading puts right. */
function isGuessed(
  worded: Intent | null,
  second: SecondReading,
  said: Pick<Wordings, 'addressed' | 'language' | 'vetoes'>,
): boolean {
  if (worded === 'place' && isHardlyPlace(second)) return true
  const isGuess = GUESSES.includes(worded) || asksUnmarked(worded, said.vetoes)
  return isGuess && isBeyondDoubt(second, said)
}

/** Whether it is worded as a question without the mark. */
const asksUnmarked = (worded: Intent | null, vetoes: readonly VetoName[]) =>
  worded === 'question' && !vetoes.includes('question')

function verdictOf(
  probabilities: Probabilities,
  allows: Allowed,
  { vetoes, ...given }: Pick<Verdict, 'intent' | 'vetoes' | 'firsthand'>,
): Verdict {
  const label = likeliest(probabilities)
  return { ...given, label, probabilities, allows, vetoes: label === 'positive' ? vetoes : [] }
}

/** What it is for by its wording, else by its second reading; neither where that is acted on. */
function intentByBoth(
  { wordings, tone }: Once,
  second: SecondReading,
  allows: Allowed,
): Intent | null {
  const { intent, vetoes } = wordings
  const isIdea = asksUnmarked(intent, vetoes) && second.wants.idea >= SECOND.ideaInQuestionFrom
  const worded = isIdea ? 'idea' : intent
  if (allows === 'thank') return worded
  const isGuess = worded === 'place' && sureOf(second) === 'blame'
  if (worded && !isGuess) return worded
  const found = intentBySecond(second)
  const isActedOn = (wordings.addressed && tone === 'blame') || allows === 'careful_reply'
  return isActedOn && (found === 'about_other' || found === 'follow_up') ? null : found
}

function likeliest(probabilities: Probabilities): Sentiment {
  const { negative, neutral, positive } = probabilities
  if (negative > neutral && negative > positive) return 'negative'
  return positive > neutral ? 'positive' : 'neutral'
}
