import { z } from 'zod'
import { laneOf } from '../actions/inbox'
import { hasLapsed, isUnresolved } from '../actions/today'
import { startOfDay } from '../days'
import { Timestamp } from '../person/person'
import { NetworkId } from '../post/post'
import type { Suggestion } from '../records'

/** What asks for an answer: contacts that were logged, and posts in the inbox. */
export const ASKING = ['mention', 'complaint', 'question', 'escalation'] as const
export type Asking = (typeof ASKING)[number]

/** What an answer was known by: a contact with its words, a reply on the page, or a tick. */
export const ANSWERED_BY = ['sent', 'page', 'tick'] as const
export type AnsweredBy = (typeof ANSWERED_BY)[number]

/** A post in the inbox that asked for an answer, and what came of it. */
export interface AskedPost {
  /** Missing where its author is not kept. */
  personId: string | undefined
  network: NetworkId
  postKey: string
  kind: Asking
  url: string | undefined
  at: number
  end: 'answered' | 'handed_over' | 'waiting' | 'missed'
  /** When it was answered or handed over. */
  endedAt: number | undefined
  by: AnsweredBy | undefined
}

/** How many posts of one sort were asked on a day, where the posts themselves are forgotten. */
export const AnswerCount = z.strictObject({
  /** When the day began, here. */
  at: Timestamp,
  network: NetworkId,
  kind: z.enum(ASKING),
  /** `in_time`: answered within the hours that were promised when they were forgotten. */
  outcome: z.enum(['in_time', 'late', 'handed_over', 'missed']),
  count: z.int().positive(),
})
export type AnswerCount = z.infer<typeof AnswerCount>

const HOUR = 3_600_000

/**
 * The posts that asked for an answer, each once. Left out is what was turned down, and what was found
 * not to ask for one after all.
 *
 * @param suggestions all that were made on each post, in any order
 * @param sent contacts that say which words went out
 */
export function askedPosts(
  suggestions: readonly Suggestion[],
  sent: ReadonlySet<string>,
): AskedPost[] {
  const owed = suggestions.filter((one) => laneOf(one) === 'owed')
  const posts = Map.groupBy(owed, ({ network, postKey }) => `${network} ${postKey}`)
  return [...posts.values()].flatMap((onPost) => {
    const [decisive] = onPost.toSorted((a, b) => rank(a) - rank(b))
    const end = decisive && endOf(decisive)
    if (!decisive || !end) return []
    const { personId, network, postKey, postUrl } = decisive
    const at = Math.min(...onPost.map(({ postAt, at }) => postAt ?? at))
    const isOver = end === 'answered' || end === 'handed_over'
    return {
      personId,
      network,
      postKey,
      kind: kindOf(decisive),
      url: postUrl,
      at,
      end,
      endedAt: isOver ? Math.max(at, endedAtOf(decisive) ?? at) : undefined,
      by: end === 'answered' ? knownBy(decisive, sent) : undefined,
    }
  })
}

const RANKS = ['accepted', 'open', 'snoozed', 'rejected', 'ignored'] as const
const rank = ({ status }: Suggestion) => RANKS.indexOf(status)

/** Whoever of the team was first answered it. */
function endedAtOf({ status, answeredBy, closedAt, colleagueAt }: Suggestion): number | undefined {
  const mine = status === 'accepted' ? (answeredBy?.at ?? closedAt) : undefined
  return colleagueAt === undefined ? mine : Math.min(colleagueAt, mine ?? colleagueAt)
}

function endOf(suggestion: Suggestion): AskedPost['end'] | undefined {
  const { status, action, closedAt, colleagueAt } = suggestion
  if (colleagueAt !== undefined && status !== 'accepted' && status !== 'rejected') return 'answered'
  if (isUnresolved(suggestion)) return 'waiting'
  if (status === 'accepted') return action === 'escalate' ? 'handed_over' : 'answered'
  // What lapses before its time was found to ask for nothing.
  const isMissed =
    status === 'ignored' && hasLapsed({ ...suggestion, status: 'open' }, closedAt ?? 0)
  return isMissed ? 'missed' : undefined
}

function kindOf({ action }: Suggestion): Asking {
  if (action === 'escalate') return 'escalation'
  if (action === 'careful_reply' || action === 'take_private') return 'complaint'
  return action === 'answer' ? 'question' : 'mention'
}

function knownBy({ answeredBy, contactId }: Suggestion, sent: ReadonlySet<string>): AnsweredBy {
  if (contactId && sent.has(contactId)) return 'sent'
  return answeredBy ? 'page' : 'tick'
}

/** Whether an answer came within so many hours. */
function isInTime({ at, endedAt }: AskedPost, promisedHours: number): boolean {
  return endedAt !== undefined && endedAt - at <= promisedHours * HOUR
}

/** What is counted of posts that are forgotten; nothing of those that wait. */
export function countsOf(posts: readonly AskedPost[], promisedHours: number): AnswerCount[] {
  const counts = new Map<string, AnswerCount>()
  for (const post of posts) {
    const { network, kind, end } = post
    if (end === 'waiting') continue
    const inTime = isInTime(post, promisedHours) ? 'in_time' : 'late'
    const outcome = end === 'answered' ? inTime : end
    const at = startOfDay(post.at)
    const key = [at, network, kind, outcome].join()
    const count = (counts.get(key)?.count ?? 0) + 1
    counts.set(key, { at, network, kind, outcome, count })
  }
  return [...counts.values()]
}
