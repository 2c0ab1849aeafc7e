import { z } from 'zod'
import { Sentiment } from '../person/person'
import { Escalation } from './escalation-kinds'
import { INTENTS } from './intent'
import type { Matter } from './matter'
import { HttpUrl, NetworkId, type Post } from './post'
import { TOPICS } from './topics/topic-lists'
import type { Classified } from './verdict'
import { VETOES, type VetoName } from './vetoes'

const share = z.number().min(0).max(1)

/** What the words of one post say, why, and what that allows. */
export const PostAnalysis = z.strictObject({
  /** The staff's correction where there is one, else the classifier's label. */
  label: Sentiment,
  corrected: z.boolean(),
  probabilities: z.strictObject({ negative: share, neutral: share, positive: share }),
  /** BCP 47 primary tag; `und` where there is too little text. */
  language: z.string().min(2).max(35),
  /** False where there is no model for the language: the label then says nothing. */
  supported: z.boolean(),
  /** The words that moved the decision: `start` and `end` are UTF-16 offsets in the post's text. */
  evidence: z.array(
    z.strictObject({
      text: z.string(),
      weight: z.number(),
      start: z.int().nonnegative(),
      end: z.int().nonnegative(),
    }),
  ),
  allows: z.enum(['thank', 'careful_reply', 'ask_or_leave']),
  vetoes: z.array(z.enum(Object.keys(VETOES) as VetoName[])),
  /** How the post is about the brand, or null. */
  about: z
    .strictObject({ by: z.enum(['mention', 'reply', 'quote', 'word']), what: z.string() })
    .nullable(),
  /** What it is for, beyond how it sounds; null where it praises or blames, or nothing shows. */
  intent: z.enum(INTENTS).nullable(),
  /** Whether they tell of something that happened to them. */
  firsthand: z.boolean(),
  /** What it is about, where its wording shows it. */
  topic: z.enum(TOPICS).optional(),
  /** The competitor that the post names as well. */
  rival: z.string().optional(),
  /** What makes it a matter for a person, whatever its label: no template may answer it. */
  escalation: Escalation.nullable(),
})
export type PostAnalysis = z.infer<typeof PostAnalysis>

/** A label with less behind it says that the post is unclear, and nothing else. */
const CLEAR_FROM = 0.6

/** Whether the label may be said: it is the staff's, or likely enough. */
export function isClear({ corrected, supported, label, probabilities }: PostAnalysis): boolean {
  return corrected || (supported && probabilities[label] >= CLEAR_FROM)
}

/** What the classifier says of a post's words. */
export interface Classification extends Classified {
  readonly label: Sentiment
  readonly evidence: readonly Readonly<PostAnalysis['evidence'][number]>[]
  /** What may make it a matter for a person; left out where no model reads its language. */
  readonly matter?: Matter | undefined
}

/** Which post something is said of. `postKey` is a fingerprint: no text of the post is kept. */
export const PostAddress = z.strictObject({
  network: NetworkId,
  postKey: z.string().min(1).max(40),
  postUrl: HttpUrl.optional(),
})
export type PostAddress = z.infer<typeof PostAddress>

/** Whether two things are said of the same post. */
export function isSamePost(one: PostAddress, other: PostAddress): boolean {
  return one.network === other.network && one.postKey === other.postKey
}

/** The address under which what is said of `post` is kept. */
export function addressOfPost({ network, key, permalink }: Post): PostAddress {
  return { network, postKey: fingerprint(key), ...(permalink && { postUrl: permalink }) }
}

/**
 * 64 bits of FNV-1a over UTF-16 units, as hexadecimal. A post's key can hold the beginning of its
 * text (Facebook shows no id); what we keep must not.
 */
export function fingerprint(key: string): string {
  let hash = 0xcbf29ce484222325n
  for (let i = 0; i < key.length; i++) {
    hash ^= BigInt(key.charCodeAt(i))
    hash = (hash * 0x100000001b3n) & 0xffffffffffffffffn
  }
  return hash.toString(16)
}
