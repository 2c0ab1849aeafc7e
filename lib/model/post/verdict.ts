import type { Sentiment } from '../person/person'
import {
  type Allowed,
  allowed,
  allowedByBoth,
  HANDED_ON,
  isIdiom,
  mayBePraise,
  praises,
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
  const { marked, addressed } = said
  const cues = cuesIn(marked, post.language)
  const plain = withoutIdioms(marked, post.language).replace(/[¤¢@⌁]/g, ' ')
  const vetoes = vetoesOn(plain, post.language)
  const blames =
    cues.has('complaint') ||
    cues.has('blameIdiom') ||
    cues.has('claim') ||
    (addressed && vetoes.includes('claim') && !cues.has('followUp'))
  const tone = blames ? 'blame' : praises(cues) ? 'praise' : 'none'
  const told = { marked, cues, worded: isPostLanguage(post.language), addressed, tone } as const
  const asWorded = intentOf(told)
  const isGuess = second && isGuessed(asWorded, second, { ...said, language: post.language })
  const worded = isGuess ? null : asWorded
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
  const alone = post.shift ? moved(weighed, post.shift) : weighed
  const wordings = { marked, addressed, cues, vetoes, intent: worded, language: post.language }
  const isOpen = !post.supported || said.truncated
  const ofAnother = isOfAnother(told)
  const byFirst = isOpen || ofAnother ? 'ask_or_leave' : allowed(alone, wordings)
  const firsthand = FIRSTHAND.some((cue) => cues.has(cue))
  const given = { intent: worded, vetoes, firsthand }
  if (!second) return verdictOf(alone, byFirst, given)
  const isByWording = isIdiom(wordings) && byFirst !== 'ask_or_leave'
  const met = isByWording ? weighed : together(weighed, second, addressed || marked.includes('¤'))
  const both = post.shift ? moved(met, post.shift) : met
  const readings = { first: weighed, second, byFirst, probabilities: both, ofAnother }
  const byBoth = isOpen ? byFirst : allowedByBoth(readings, wordings)
  // Thanks that are given on the word of one reading are given by what that one says.
  const praising = [both, alone, second.sentiment].find((said) => likeliest(said) === 'positive')
  const isUnmarked = worded === 'question' && !vetoes.includes('question')
  const isIdea = isUnmarked && second.wants.idea >= SECOND.ideaInQuestionFrom
  const intent = intentBy(isIdea ? 'idea' : worded, byBoth, second, addressed && tone === 'blame')
  const isLeftOpen = !isOpen && byBoth === 'ask_or_leave' && intent === null
  const open = { worded: post.probabilities, weighed: alone, second, both, marked, addressed }
  const praise = isLeftOpen && mayBePraise(readings, wordings) ? likelyPraise(open) : null
  if (praise) return verdictOf(praise, 'thank', { ...given, intent })
  return verdictOf((byBoth === 'thank' && praising) || both, byBoth, { ...given, intent })
}

/** Whether what the wording shows a post to be for is a guess that its second reading puts right. */
function isGuessed(
  worded: Intent | null,
  second: SecondReading,
  said: Said & { language: string },
): boolean {
  if (worded === 'place' && isHardlyPlace(second)) return true
  const isLoose = worded === 'question' ? !/[?؟]/.test(said.marked) : GUESSES.includes(worded)
  return isLoose && isBeyondDoubt(second, said)
}

function verdictOf(
  probabilities: Probabilities,
  allows: Allowed,
  { vetoes, ...given }: Pick<Verdict, 'intent' | 'vetoes' | 'firsthand'>,
): Verdict {
  const label = likeliest(probabilities)
  return { ...given, label, probabilities, allows, vetoes: label === 'positive' ? vetoes : [] }
}

/** What it is for by its wording, else by its second reading; neither where that is acted on. */
function intentBy(
  worded: Intent | null,
  allows: Allowed,
  second: SecondReading | undefined,
  blames: boolean,
): Intent | null {
  if (!second || allows === 'thank') return worded
  const isGuess = worded === 'place' && sureOf(second) === 'blame'
  if (worded && !isGuess) return worded
  const found = intentBySecond(second)
  const isNothing = found === 'about_other' || found === 'follow_up'
  return (blames || allows === 'careful_reply') && isNothing ? null : found
}

function likeliest(probabilities: Probabilities): Sentiment {
  const { negative, neutral, positive } = probabilities
  if (negative > neutral && negative > positive) return 'negative'
  return positive > neutral ? 'positive' : 'neutral'
}
