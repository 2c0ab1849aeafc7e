import type { InboxItem } from '../model/actions/inbox'
import { waits } from '../model/actions/today'
import { isSamePost } from '../model/post/analysis'
import type { Suggestion } from '../model/records'
import type { HandedNow } from '../model/team/handover'
import { UserError } from '../model/user-error'
import type { Handlers } from '../rpc/server'
import type { Database } from '../store/database'
import { reviewsForMe } from '../store/reviews'

/** There is nobody to hand anything to, unless a team says so (`team/handovers`, `team/reviews`). */
export const handedHandlers = {
  async handed() {
    return { colleagues: [], handed: [] }
  },
  handOver: noTeam,
  settleHandover: noTeam,
  askForReview: noTeam,
  settleReview: noTeam,
} satisfies Partial<Handlers>

async function noTeam(): Promise<never> {
  throw new UserError('error_team_none')
}

/** Who was handed to a colleague as a whole, and not a promise or a post of theirs alone. */
export const peopleAway = ({ away }: HandedNow) =>
  away.flatMap(({ personId, followUpId, post }) => (followUpId || post ? [] : personId))

/** The rows of replies that wait for our eyes, and of what colleagues said of ours. */
export async function reviewItems(
  db: Database,
  isVip: (personId: string) => boolean,
): Promise<InboxItem[]> {
  return (await reviewsForMe(db)).map(({ review, shown }) => {
    const { id, personId, network, verdict, at } = review
    const since = verdict?.at ?? at
    const vip = isVip(personId)
    return {
      ...{ id, lane: 'given', priority: since, since, personId, vip, network },
      review: shown,
      reasons: [],
    }
  })
}

/**
 * The rows of what colleagues gave us, each with what is suggested here on the same post.
 *
 * @param suggestions those that wait
 */
export async function givenItems(
  db: Database,
  { toMe, show }: HandedNow,
  suggestions: readonly Suggestion[],
  isVip: (personId: string) => boolean,
  now: number,
): Promise<InboxItem[]> {
  const promises = await db.followUps.bulkGet(toMe.map(({ followUpId = '' }) => followUpId))
  return toMe.flatMap((handover, n): InboxItem[] => {
    const { id, personId, post, at } = handover
    const suggestion = post && suggestions.find((one) => isSamePost(one, post))
    // What is put off comes back with its suggestion.
    if (suggestion && !waits(suggestion, now)) return []
    const row = {
      id,
      lane: 'given' as const,
      // The latest first.
      priority: at,
      since: at,
      personId,
      vip: isVip(personId),
      handed: show(handover),
      reasons: suggestion?.reasons ?? [],
      ...(post && { network: post.network }),
      ...(suggestion && { suggestion }),
      ...(promises[n] && { followUp: promises[n] }),
    }
    return [row]
  })
}
