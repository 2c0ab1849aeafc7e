import type { Cue } from './cues'

/**
 * What a post is for, beyond how it sounds. The first that fits counts.
 *
 * - `idea`, `question`: for the brand to keep, to answer
 * - `follow_up`: a turn of a conversation that goes on, or ends
 * - the others call for nothing of the brand
 */
export const INTENTS = [
  'hate',
  'condolence',
  'politics',
  'offer',
  'hiring',
  'promotion',
  'greeting',
  'idea',
  'question',
  'follow_up',
  'news',
  'place',
  'about_other',
] as const
export type Intent = (typeof INTENTS)[number]

/** What is known of a post when its intent is asked for. */
export interface Told {
  /** The text as `BrandMatcher.marked` gives it. */
  readonly marked: string
  readonly cues: ReadonlySet<Cue>
  /** Whether its language's wordings are known. */
  readonly worded: boolean
  /** Whether it is said to the brand, rather than with its name. */
  readonly addressed: boolean
  /** Whether it blames the brand, or praises it. */
  readonly tone: 'blame' | 'praise' | 'none'
}

/** What a post is for, or null: to praise, to blame, or nothing that its wording shows. */
export function intentOf(told: Told): Intent | null {
  return INTENTS.find((intent) => SHOWS[intent](told)) ?? null
}

const QUESTION_MARK = /[?؟]/

/** A text that begins with another account is said to that account. */
const TO_ANOTHER = /^\W*@/u
/** Of a link or passed on: hardly anybody's own experience. */
const PASSED_ON = /⌁|^RT\b|\bvia @/u

const asks = ({ marked, cues }: Told) => QUESTION_MARK.test(marked) || cues.has('question')

/** What others say to everybody, and nobody asks the brand. */
const isTold = (told: Told) => told.tone !== 'blame' && !(told.addressed && asks(told))

const SHOWS: Record<Intent, (told: Told) => boolean> = {
  hate: ({ cues }) => cues.has('hate'),
  condolence: ({ cues, tone }) => cues.has('condolence') && tone !== 'blame',
  politics: ({ cues, addressed, tone }) =>
    cues.has('politics') && tone !== 'praise' && !(addressed && tone === 'blame'),
  offer: ({ cues, tone }) => cues.has('offer') && tone === 'none',
  hiring: (told) => told.cues.has('hiring') && isTold(told) && !told.cues.has('praiseByName'),
  promotion: (told) => told.cues.has('promotion') && isTold(told),
  greeting: (told) => told.cues.has('greeting') && isTold(told),
  question: asks,
  idea: ({ cues, tone }) => cues.has('wish') && tone !== 'blame',
  follow_up: ({ cues, addressed, tone }) => cues.has('followUp') && addressed && tone !== 'blame',
  news: ({ marked, cues, tone }) =>
    cues.has('news') &&
    !cues.has('praiseByName') &&
    (PASSED_ON.test(marked) || !cues.has('self')) &&
    tone !== 'blame',
  place: ({ cues, worded, addressed, tone }) =>
    worded && !addressed && tone === 'none' && !cues.has('self'),
  about_other: ({ marked, addressed, tone }) =>
    !addressed && TO_ANOTHER.test(marked) && tone !== 'blame',
}
