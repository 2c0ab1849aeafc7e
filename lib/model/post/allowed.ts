import {
  asksInBlame,
  intentBySecond,
  isBeyondDoubt,
  isContrary,
  isSurestPraise,
  keepsCare,
  keepsThanks,
  lessBy,
  mayBeThanked,
  SECOND,
  seesBlame,
  sureOf,
} from './both-readings'
import type { Cue } from './cues'
import type { Intent } from './intent'
import type { SecondReading } from './second-reading'
import type { VetoName } from './vetoes'
import type { Probabilities } from './weigh'

/**
 * - `thank`: praise that is safe to thank for and to amplify
 * - `careful_reply`: a complaint, to be answered with care
 * - `ask_or_leave`: neither is sure enough
 */
export type Allowed = 'thank' | 'careful_reply' | 'ask_or_leave'

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
const CAREFUL_DESPITE_QUESTION_FROM = { en: 0.68, others: 0.85 }
const PRAISES: readonly Cue[] = ['praise', 'praiseIdiom', 'shortPraise', 'overRival']
/** Whether a wording praises. */
export const praises = (cues: ReadonlySet<Cue>) => PRAISES.some((cue) => cues.has(cue))

/** What a post's wording says, all that a verdict looks at beside the probabilities. */
export interface Wordings {
  /** The text as `BrandMatcher.marked` gives it. */
  readonly marked: string
  /** Whether it is said to the brand, rather than with its name. */
  readonly addressed: boolean
  readonly vetoes: readonly VetoName[]
  readonly intent: Intent | null
  readonly cues: ReadonlySet<Cue>
  readonly language: string
}

/** What one reading allows. */
export function allowed({ negative, positive }: Probabilities, wordings: Wordings): Allowed {
  if (negative >= carefulFrom(wordings, false) && !isOfRival(wordings)) return 'careful_reply'
  return isPraiseOfOurs(positive, THANK_FROM, wordings) && heldBackBy(wordings).length === 0
    ? 'thank'
    : 'ask_or_leave'
}

/** What both readings say, and what they allow together. */
export interface Readings {
  readonly first: Probabilities
  readonly second: SecondReading
  readonly byFirst: Allowed
  readonly probabilities: Probabilities
  /** Whether it is of somebody else by its wording. */
  readonly ofAnother: boolean
}

/** What both readings allow together. */
export function allowedByBoth(readings: Readings, wordings: Wordings): Allowed {
  if (isIdiom(wordings) && readings.byFirst !== 'ask_or_leave') return readings.byFirst
  if (isContrary(readings.first, readings.second)) return 'ask_or_leave'
  if (isPraiseBeyondDoubt(readings, wordings)) return 'thank'
  if (isBlamed(readings, wordings)) return 'careful_reply'
  return !readings.ofAnother && isPraised(readings, wordings) ? 'thank' : 'ask_or_leave'
}

function isPraiseBeyondDoubt({ second, ofAnother }: Readings, wordings: Wordings): boolean {
  const { intent, vetoes, cues } = wordings
  const isHeld = ofAnother || intent !== null || cues.has('blameIdiom') || cues.has('blameByName')
  return !isHeld && vetoes.every(isLifted) && isBeyondDoubt(second, wordings)
}

function isBlamed(readings: Readings, wordings: Wordings): boolean {
  const { first, second, byFirst, probabilities, ofAnother } = readings
  if (wordings.cues.has('blameIdiom') && !ofAnother) return true
  const sure = sureOf(second, wordings.addressed)
  if (sure === 'praise') return false
  if (!ofAnother && tellsFault(wordings)) {
    const { negative, about } = SECOND.faultFrom
    if (probabilities.negative >= negative && second.about >= about) return true
  }
  if (sure === 'blame' && isLeftToSecond(wordings)) return true
  if (ofAnother) return false
  if (byFirst === 'careful_reply' && keepsCare(second)) return true
  const told = asksInBlame(second) ? { ...wordings, intent: null } : withIntent(wordings, second)
  const less = wordings.addressed ? lessBy(first, second) : 0
  const from = carefulFrom(told, seesBlame(second)) - less
  const isOurs = second.about >= SECOND.carefulAboutFrom && !isOfRival(wordings)
  return probabilities.negative >= from && isOurs
}

/** Whether it tells the brand alone of a fault, and praises nothing. */
function tellsFault({ marked, addressed, cues }: Wordings): boolean {
  const blames = cues.has('complaint') || cues.has('claim')
  return addressed && blames && !praises(cues) && !cues.has('amends') && !HANDED_ON.test(marked)
}

/** Whether the wording has nothing to say against blame of which the second reading is sure. */
function isLeftToSecond({ addressed, intent, cues }: Wordings): boolean {
  const isOpen = addressed || intent === null || intent === 'place'
  return isOpen && !praises(cues) && !cues.has('aside') && !isOfRival({ cues })
}

function isPraised(readings: Readings, wordings: Wordings): boolean {
  const { second, byFirst, probabilities } = readings
  const { addressed, intent, cues } = wordings
  if (byFirst === 'thank' && keepsThanks(second, addressed)) return true
  // Of praise that the first reading misses it is sure enough in English alone.
  if (wordings.language !== 'en') return false
  const isSure = sureOf(second, addressed) === 'praise'
  const isSurest = isSure && isSurestPraise(second) && !cues.has('blameByName')
  const vetoes = heldBackBy(wordings)
  const lifted = isSurest ? [...LIFTED, ...MILD] : isSure ? LIFTED : []
  if (intent !== null || !vetoes.every((veto) => lifted.includes(veto))) return false
  const blames = cues.has('complaint') || cues.has('claim')
  if (isSure && (isSurest || !blames)) return isOursToPraise(wordings)
  const { positive } = probabilities
  return (
    intentBySecond(second) === null &&
    mayBeThanked(second) &&
    isPraiseOfOurs(positive, SECOND.thankFrom, wordings)
  )
}

/** Whether nothing speaks against praise where both readings and the wordings leave it open. */
export function mayBePraise({ first, second, ofAnother }: Readings, { vetoes }: Wordings): boolean {
  if (ofAnother || isContrary(first, second) || !mayBeThanked(second)) return false
  return vetoes.every((veto) => LIFTED.includes(veto))
}

const withIntent = (wordings: Wordings, second: SecondReading): Wordings => ({
  ...wordings,
  intent: wordings.intent ?? intentBySecond(second),
})

/**
 * Whether it praises in words that blame, or blames in words that praise. The second reading takes
 * them for what they say, and what a rival has done for ours.
 */
export function isIdiom({ marked, cues }: Pick<Wordings, 'marked' | 'cues'>): boolean {
  if (cues.has('blameIdiom')) return true
  const overRival = cues.has('overRival') && !cues.has('blameByName') && /[¢@]/.test(marked)
  return overRival || (cues.has('praiseIdiom') && !cues.has('complaint') && !cues.has('claim'))
}

const isOfRival = ({ cues }: Pick<Wordings, 'cues'>) =>
  cues.has('overRival') && !cues.has('blameByName')

function isPraiseOfOurs(positive: number, from: typeof THANK_FROM, wordings: Wordings): boolean {
  const { addressed, cues, intent } = wordings
  const least = from[praises(cues) ? 'worded' : addressed ? 'addressed' : 'nearby']
  return positive >= least && intent === null && isOursToPraise(wordings)
}

const isOursToPraise = ({ marked, addressed, cues }: Wordings) =>
  praises(cues) ? isOfTheBrand(marked, addressed, cues) : isOwnWords(marked, addressed)

/** The vetoes that count: trouble that was put right, or that a rival made, is no blame. */
const heldBackBy = ({ vetoes, cues }: Wordings) => {
  const isOver = cues.has('amends') || (cues.has('overRival') && !cues.has('blameByName'))
  return vetoes.filter((veto) => !(isOver && MILD.includes(veto)))
}

/** What praise may be worded with where the second reading is sure of it. */
const LIFTED: readonly VetoName[] = ['negation', 'irony']

/** A question whose wording blames nobody is a question, unless it reads as blame all the same. */
function carefulFrom({ addressed, cues, intent, language }: Wordings, isIrony: boolean): number {
  if (!isIrony && (praises(cues) || cues.has('amends'))) return CAREFUL_DESPITE_PRAISE_FROM
  if (!addressed) return CAREFUL_NEARBY_FROM
  const isMerelyAsked = intent === 'question' && !cues.has('complaint') && !cues.has('claim')
  if (!isMerelyAsked) return CAREFUL_REPLY_FROM
  return CAREFUL_DESPITE_QUESTION_FROM[language === 'en' ? 'en' : 'others']
}

/** What praise may speak of where the brand has put an end to it, or the second reading could not be surer. */
const MILD: readonly VetoName[] = ['contrast', 'complaint', 'claim']

const isLifted = (veto: VetoName) => LIFTED.includes(veto) || MILD.includes(veto)

/** Of a link, or passed on: hardly the author's own words. */
export const PASSED_ON = /⌁|(?:^|[^\p{L}])RT\b|\bvia @|^["“]@/u
export const HANDED_ON = new RegExp(`@|${PASSED_ON.source}`, 'u')
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
