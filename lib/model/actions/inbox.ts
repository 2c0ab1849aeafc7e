import { z } from 'zod'
import { Discovery } from '../person/discovery'
import { Person, Timestamp } from '../person/person'
import { HttpUrl, NetworkId } from '../post/post'
import { FollowUp, Reason, Suggestion } from '../records'
import { Colleague } from '../team/claim'
import { Handed } from '../team/handover'
import { ShownReview } from '../team/review'
import { entryOf } from './table'

/** What stands in the inbox, in this order: what a colleague gave us and who waits for us first. */
export const LANES = ['given', 'owed', 'praise', 'promise', 'overdue', 'more'] as const
export const Lane = z.enum(LANES)
export type Lane = z.infer<typeof Lane>

/** Which rows are shown, and in which order within a lane. An empty list leaves nothing out. */
export const InboxView = z.strictObject({
  sort: z.enum(['priority', 'wait']),
  lanes: z.array(Lane),
  networks: z.array(NetworkId),
  vips: z.boolean(),
  /** Shows what the day's budget leaves for another day as well. */
  all: z.boolean(),
})
export type InboxView = z.infer<typeof InboxView>

export const WHOLE_INBOX: InboxView = {
  sort: 'priority',
  lanes: [],
  networks: [],
  vips: false,
  all: false,
}

/** Rows that are listed at first, and with every "show more": a popup opens in a moment. */
export const ROWS_AT_ONCE = 50

/** Whom a row is about: somebody who is kept, or a handle. */
const Who = z.strictObject({
  personId: z.uuid().optional(),
  name: z.string(),
  handle: z.string().optional(),
  tier: Person.shape.tier,
  vip: z.boolean(),
  url: HttpUrl.optional(),
})

/** One thing to do: a suggestion, a promise that is due, what a colleague gave us, or somebody overdue. */
export const InboxRow = z.strictObject({
  /** Of the suggestion, the promise or the person; of what a colleague gave us, the handover's. */
  id: z.uuid(),
  lane: Lane,
  who: Who,
  /** How long it has waited. */
  since: Timestamp,
  reasons: z.array(Reason),
  network: NetworkId.optional(),
  suggestion: Suggestion.optional(),
  followUp: FollowUp.optional(),
  /** The beginning of the post, as long as the browser remembers the post. */
  line: z.string().optional(),
  /** Of the same conversation as the row above. */
  continues: z.boolean(),
  /** Who else of a team is on it. */
  colleague: Colleague.optional(),
  /** That a colleague gave it to us. */
  handed: Handed.optional(),
  /** A reply of a colleague's to look at, or what one said of ours. */
  review: ShownReview.optional(),
})
export type InboxRow = z.infer<typeof InboxRow>

/** How many rows ask for something today: VIP advocates who have waited are no hurry. */
export function dueNow(counts: Inbox['counts']): number {
  return LANES.reduce((sum, lane) => sum + (lane === 'overdue' ? 0 : counts[lane]), 0)
}

/** A row before it is known whose it is. */
export interface InboxItem {
  readonly id: string
  readonly lane: Lane
  readonly priority: number
  readonly since: number
  readonly personId?: string | undefined
  readonly network?: NetworkId | undefined
  /** Of kept people; false of everybody else. */
  readonly vip: boolean
  /** What rows of one conversation have in common; undefined where it is in none. */
  readonly conversation?: string | undefined
  readonly suggestion?: Suggestion | undefined
  readonly followUp?: FollowUp | undefined
  readonly handed?: Handed | undefined
  readonly review?: ShownReview | undefined
  readonly reasons: readonly Reason[]
}

/** The lane that a suggestion stands in. */
export function laneOf({ action, exempt }: Pick<Suggestion, 'action' | 'exempt'>): Lane {
  const { owed, heardBy } = entryOf(action)
  if (exempt || (owed && heardBy !== 'team')) return 'owed'
  if (action === 'thank' || action === 'amplify') return 'praise'
  return action === 'acknowledge' ? 'overdue' : 'more'
}

/** How many rows there are in each lane, and those that `view` shows, in their order. */
export function arrange(items: readonly InboxItem[], view: InboxView) {
  const counts = Object.fromEntries(LANES.map((lane) => [lane, 0])) as Record<Lane, number>
  for (const { lane } of items) counts[lane]++
  const { sort } = view
  const shown = items
    .filter((item) => isShown(item, view))
    .toSorted(
      (a, b) =>
        LANES.indexOf(a.lane) - LANES.indexOf(b.lane) ||
        (sort === 'priority' ? b.priority - a.priority : 0) ||
        a.since - b.since ||
        // Facebook says of no post when it was: what a conversation began with still stands first.
        Number(isAnswer(a)) - Number(isAnswer(b)) ||
        a.id.localeCompare(b.id),
    )
  return { counts, shown: byConversation(shown) }
}

const isAnswer = ({ suggestion }: InboxItem) => suggestion?.conversation !== undefined

function isShown({ lane, network, vip }: InboxItem, { lanes, networks, vips }: InboxView): boolean {
  if (lanes.length > 0 && !lanes.includes(lane)) return false
  if (networks.length > 0 && !(network && networks.includes(network))) return false
  return vip || !vips
}

/** Those of one conversation one after the other, where the first of them stands. */
function byConversation(items: readonly InboxItem[]) {
  const groups = Map.groupBy(items, ({ id, conversation }) => conversation ?? id)
  return [...groups.values()].flatMap((group) =>
    group.map((item, index) => ({ item, continues: index > 0 })),
  )
}

/** Somebody who speaks well of the brand for the first time today, and is not kept. */
const Newcomer = Discovery.pick({
  network: true,
  key: true,
  handle: true,
  stableId: true,
  url: true,
  kind: true,
  lastAt: true,
})

/** The inbox as a page shows it. */
export const Inbox = z.strictObject({
  rows: z.array(InboxRow),
  /** How many rows the view has, those that are not listed yet included. */
  total: z.int().nonnegative(),
  counts: z.record(Lane, z.int().nonnegative()),
  /** How many suggestions wait, within the day's budget and of all views. */
  suggested: z.int().nonnegative(),
  /** How many suggestions were done today, and how many of those the day's budget counts. */
  done: z.int().nonnegative(),
  spent: z.int().nonnegative(),
  perDay: z.int().nonnegative(),
  /** How many more wait behind the budget. */
  waiting: z.int().nonnegative(),
  /** How many are put off to a time that has not come. */
  putOff: z.int().nonnegative(),
  /** Whether those who are not kept are on the list as well. */
  strangers: z.boolean(),
  /** What was closed today, the latest first. */
  closed: z.array(z.strictObject({ suggestion: Suggestion, name: z.string() })),
  /** Who is new today; null where *Discover advocates* is switched off. */
  newcomers: z.array(Newcomer).nullable(),
})
export type Inbox = z.infer<typeof Inbox>
