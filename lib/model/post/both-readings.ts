import type { Sentiment } from '../person/person'
import type { Intent } from './intent'
import type { SecondReading, Want } from './second-reading'
import type { Probabilities } from './weigh'

/** What decides which reading is believed, but for what both leave open; chosen on labelled posts, see docs/second-reading.md. */
export const SECOND = {
  /** How much of the evidence is the second reading's; the rest is the first one's. */
  share: 0.65,
  /** How much of what it says of blame and praise is what they want, and not how it sounds. */
  wantShare: 0.2,
  /** How likely praise must be to be thanked: said in so many words, to the brand, or with its name. */
  thankFrom: { worded: 0.7, addressed: 0.8, nearby: 0.85 },
  /** How much less likely blame may be of who speaks to the brand, unless the first reading finds this much praise and the second is not sure. */
  careful: { less: 0.25, belowPraise: 0.25 },
  /** Said of the brand this likely, and wanting nothing less likely, its name is no mere place. */
  hardlyPlace: { about: 0.9, none: 0.03 },
  /** A question that complains this likely, and asks less likely, is blame like any other. */
  asksInBlame: { complaint: 0.7, question: 0.3 },
  /** Of a fault told to the brand, with no praise in the words, this little is enough. */
  faultFrom: { negative: 0.35, about: 0.05 },
  /** So likely it calls blame what praises by its words: then praise in them counts for nothing. */
  ironyFrom: 0.75,
  /** Where the second reading finds blame this likely, nobody is thanked: irony praises by its words. */
  doubtFrom: 0.5,
  /** Less likely said of the brand than this: nobody is thanked for it, or answered with care. */
  thankAboutFrom: 0.05,
  carefulAboutFrom: 0.15,
  /** A want this likely is believed. */
  wantFrom: { question: 0.65, idea: 0.5, acknowledgement: 0.65, none: 0.5 },
  /** An idea this sure is one, though it be worded as a question, without the mark. */
  ideaInQuestionFrom: 0.9,
  /** This sure of how it sounds, of what they want and that it is of the brand, it needs no other. */
  surePraise: { tone: 0.85, want: 0.8, about: 0.6 },
  /** To the brand also where the tone is less sure, as in a bad day that it made good. */
  surelyMeantAsPraise: { tone: 0.75, want: 0.91, about: 0.7 },
  /** Praise beyond doubt: no wording counts against it but what asks, sells or is of somebody else. */
  beyondDoubt: {
    en: { tone: 0.9, want: 0.95, about: 0.7 },
    /** Of whom it is, the other model tells less well: what is said to the brand is of it. */
    others: { tone: 0.75, want: 0.7, about: 0.7 },
  },
  /** So sure that words of blame, or a "but", in it are taken for trouble that was put right. */
  surestPraise: { tone: 0.6, want: 0.75 },
  sureBlame: { tone: 0.8, want: 0.55, about: 0.7 },
  /** What the first reading would do by itself stays so, unless the second is this sure otherwise. */
  keeps: {
    thanks: { belowBlame: 0.9, aboutFrom: 0.03, acknowledgementFromPraise: 0.55 },
    care: { belowPraise: 0.2, blameFrom: 0.25 },
  },
  /** Where each reading is this sure of the contrary, nobody knows. */
  contraryFrom: 0.9,
  /** How likely a label is at most where nobody knows: less than what may be said. */
  unclear: 0.5,
}

/** What is asked of the brand, or nothing is, in the words of the first reading's intents. */
const INTENT_OF = {
  question: 'question',
  idea: 'idea',
  acknowledgement: 'follow_up',
  none: 'about_other',
} as const satisfies Partial<Record<Want, Intent>>

/** What a post is for by its second reading; null where it is to praise or blame, or not sure. */
export function intentBySecond({ wants }: SecondReading): Intent | null {
  for (const want of ['question', 'idea', 'acknowledgement', 'none'] as const) {
    if (wants[want] >= SECOND.wantFrom[want]) return INTENT_OF[want]
  }
  return null
}

/**
 * What both readings say together; nothing clear where they contradict each other.
 *
 * @param isOurs whether the post is about the brand, so that what it wants of it counts
 */
export function together(
  first: Probabilities,
  second: SecondReading,
  isOurs: boolean,
): Probabilities {
  const tone = isOurs ? toneOf(second) : second.sentiment
  const both = blend(first, tone)
  return contradict(first, tone) ? evened(both) : both
}

/** Whether it is sure of blame, whatever praise there is in the words. */
export function seesBlame({ sentiment }: SecondReading): boolean {
  return sentiment.negative >= SECOND.ironyFrom
}

/** What it is sure of by itself, or null; who speaks to the brand means it more often. */
export function sureOf(
  { sentiment, wants, about }: SecondReading,
  addressed = false,
): 'praise' | 'blame' | null {
  const { surePraise, surelyMeantAsPraise, sureBlame } = SECOND
  const is = (tone: number, want: number, from: typeof surePraise) =>
    tone >= from.tone && want >= from.want && about >= from.about
  if (is(sentiment.positive, wants.praise, surePraise)) return 'praise'
  if (addressed && is(sentiment.positive, wants.praise, surelyMeantAsPraise)) return 'praise'
  return is(sentiment.negative, wants.complaint, sureBlame) ? 'blame' : null
}

/** Whether it is so sure of praise that it needs no other, whatever blames in the words. */
export function isBeyondDoubt(
  { sentiment, wants, about }: SecondReading,
  { language, addressed }: { language: string; addressed: boolean },
): boolean {
  const isEnglish = language === 'en'
  const from = SECOND.beyondDoubt[isEnglish ? 'en' : 'others']
  const isOurs = about >= from.about || (addressed && !isEnglish)
  return isOurs && sentiment.positive >= from.tone && wants.praise >= from.want
}

/** Whether what is said is of the brand, and the name no mere place. */
export function isHardlyPlace({ about, wants }: SecondReading): boolean {
  return about >= SECOND.hardlyPlace.about && wants.none < SECOND.hardlyPlace.none
}

/** Whether praise is so sure that no word of blame counts against it. */
export function isSurestPraise({ sentiment, wants }: SecondReading): boolean {
  const { tone, want } = SECOND.surestPraise
  return sentiment.positive >= tone && wants.praise >= want
}

/** Whether a question is asked to complain, and not to be told. */
export function asksInBlame({ wants: { complaint, question } }: SecondReading): boolean {
  return complaint >= SECOND.asksInBlame.complaint && question < SECOND.asksInBlame.question
}

/** Whether thanks that the first reading alone would give are still given. */
export function keepsThanks(second: SecondReading, addressed: boolean): boolean {
  const { sentiment, wants, about } = second
  const { thanks } = SECOND.keeps
  const { wantFrom } = SECOND
  const wantsElse =
    wants.question >= wantFrom.question ||
    wants.idea >= wantFrom.idea ||
    (!addressed && wants.none >= wantFrom.none) ||
    (wants.acknowledgement >= wantFrom.acknowledgement &&
      sentiment.positive < thanks.acknowledgementFromPraise)
  return blameIn(second) < thanks.belowBlame && about >= thanks.aboutFrom && !wantsElse
}

/** Whether what the first reading alone would answer with care is still answered so. */
export function keepsCare(second: SecondReading): boolean {
  const { belowPraise, blameFrom } = SECOND.keeps.care
  const isBlame = second.sentiment.positive < belowPraise && blameIn(second) >= blameFrom
  return isBlame && second.about >= SECOND.carefulAboutFrom
}

/** How much less likely blame may be than by the first reading alone, of who speaks to the brand. */
export function lessBy(first: Probabilities, second: SecondReading): number {
  const { less, belowPraise } = SECOND.careful
  const isMeant = first.positive < belowPraise || seesBlame(second)
  return isMeant && intentBySecond(second) === null ? less : 0
}

const blameIn = ({ sentiment, wants }: SecondReading) =>
  Math.max(sentiment.negative, wants.complaint)

/** Whether praise may be said of the brand, and may be meant. */
export function mayBeThanked(second: SecondReading): boolean {
  return blameIn(second) < SECOND.doubtFrom && second.about >= SECOND.thankAboutFrom
}

/** Whether one praises what the other blames. */
export function isContrary(first: Probabilities, second: SecondReading): boolean {
  return contradict(first, toneOf(second))
}

/** How it sounds and what they want, in one: facts without feeling are blame as well. */
function toneOf({ sentiment, wants }: SecondReading): Probabilities {
  const share = SECOND.wantShare
  const negative = (1 - share) * sentiment.negative + share * wants.complaint
  const positive = (1 - share) * sentiment.positive + share * wants.praise
  return { negative, neutral: Math.max(0, 1 - negative - positive), positive }
}

function contradict(one: Probabilities, other: Probabilities): boolean {
  const { contraryFrom } = SECOND
  return (
    (one.positive >= contraryFrom && other.negative >= contraryFrom) ||
    (one.negative >= contraryFrom && other.positive >= contraryFrom)
  )
}

/** The geometric mean of both, each as much as its share says. */
function blend(first: Probabilities, second: Probabilities): Probabilities {
  const { share } = SECOND
  const of = (label: Sentiment) =>
    Math.max(1e-6, first[label]) ** (1 - share) * Math.max(1e-6, second[label]) ** share
  const [negative, neutral, positive] = [of('negative'), of('neutral'), of('positive')]
  const sum = negative + neutral + positive
  return { negative: negative / sum, neutral: neutral / sum, positive: positive / sum }
}

/** In the same order, with less behind the likeliest than may be said. */
function evened(probabilities: Probabilities): Probabilities {
  const most = Math.max(...Object.values(probabilities))
  if (most <= SECOND.unclear) return probabilities
  const factor = (1 - SECOND.unclear) / (1 - most)
  const of = (label: Sentiment) =>
    probabilities[label] === most ? SECOND.unclear : probabilities[label] * factor
  return { negative: of('negative'), neutral: of('neutral'), positive: of('positive') }
}
