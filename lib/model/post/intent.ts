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

/** “How ¤ grew” over a link is a headline. “?!” exclaims as often as it asks; who asks so blames, or has words that ask. */
const QUESTION_MARK = /[?؟](?!!)/

/** A text that begins with another account is said to that account. */
const SAID_TO_ANOTHER = /^\W*@/u
/** Of a link or passed on: hardly anybody's own experience. */
const PASSED_ON = /⌁|^RT\b|\bvia @/u

const asks = ({ marked, cues, addressed }: Told) =>
  QUESTION_MARK.test(marked) || (cues.has('question') && (addressed || !PASSED_ON.test(marked)))

/** What others say to everybody, and nobody asks the brand. */
const isTold = (told: Told) => told.tone !== 'blame' && !(told.addressed && asks(told))

const SHOWS: Record<Intent, (told: Told) => boolean> = {
  hate: ({ cues }) => cues.has('hate'),
  condolence: ({ cues, tone }) => cues.has('condolence') && tone !== 'blame',
  politics: ({ cues, addressed, tone }) =>
    cues.has('politics') && tone !== 'praise' && !(addressed && tone === 'blame'),
  offer: ({ cues, tone }) => cues.has('offer') && tone !== 'blame' && !cues.has('praiseByName'),
  hiring: (told) => told.cues.has('hiring') && isTold(told) && !told.cues.has('praiseByName'),
  promotion: (told) => told.cues.has('promotion') && isTold(told),
  greeting: (told) => told.cues.has('greeting') && isTold(told) && !told.cues.has('praiseByName'),
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
  about_other: (told) =>
    isOfAnother(told) ||
    (!told.addressed && SAID_TO_ANOTHER.test(told.marked) && told.tone !== 'blame'),
}

/**
 * Whether what a post praises or blames is somebody or something else: it is said to another
 * account, names another account where it praises or blames, or is about what only bears the name.
 */
export function isOfAnother({ marked, cues }: Told): boolean {
  if (TO_BRAND.test(marked)) return false
  if (cues.has('venue') || (cues.has('ofOthers') && !cues.has('blameByName'))) return true
  if (cues.has('overRival')) return false
  const toAnother = TO_ANOTHER.test(marked)
  const [praised, blamed] = [cues.has('praiseByName'), cues.has('blameByName')]
  const [othersPraised, othersBlamed] = [cues.has('praiseOfOther'), cues.has('blameOfOther')]
  if (cues.has('aside') && (toAnother || othersPraised || othersBlamed)) return true
  if ((othersPraised && !praised) || (othersBlamed && !blamed)) return true
  return toAnother && !praised && !blamed && (cues.has('you') || !cues.has('self'))
}

/** What stands before words that somebody else has said. */
const RETOLD = String.raw`(?:\W*(?:RT\b)?[\s"“'‘]*@\s?:)?`
/** Said to the brand, at least as well as to others. */
const TO_BRAND = new RegExp(String.raw`^${RETOLD}[^\p{L}\p{N}]*¤`, 'u')
/** Said to another account, and not to the brand beside it. */
const TO_ANOTHER = new RegExp(String.raw`^${RETOLD}[^\p{L}\p{N}¤]*@`, 'u')
