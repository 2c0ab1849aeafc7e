import type { Insight, Interaction, Observation, Reward, TierMove } from '../records'

/** All that happened between a person and the brand, as it is kept. In any order. */
export interface PersonHistory {
  contacts: readonly Interaction[]
  posts: readonly Observation[]
  insights: readonly Insight[]
  rewards: readonly Reward[]
  moves: readonly TierMove[]
}

/** One thing that happened, online or not. */
export type TimelineEntry =
  | { kind: 'contact'; at: number; contact: Interaction }
  | { kind: 'post'; at: number; post: Observation }
  | { kind: 'insight'; at: number; insight: Insight }
  | { kind: 'reward'; at: number; reward: Reward }
  | { kind: 'move'; at: number; move: TierMove }

/** Everything in one line, the latest first. */
export function timeline(story: PersonHistory): TimelineEntry[] {
  const happenings: TimelineEntry[] = [
    ...story.contacts.map((contact) => ({ kind: 'contact' as const, at: contact.at, contact })),
    ...story.posts.map((post) => ({ kind: 'post' as const, at: post.at, post })),
    ...story.insights.map((insight) => ({ kind: 'insight' as const, at: insight.at, insight })),
    ...story.rewards.map((reward) => ({ kind: 'reward' as const, at: reward.at, reward })),
    ...story.moves.map((move) => ({ kind: 'move' as const, at: move.at, move })),
  ]
  return happenings.sort((a, b) => b.at - a.at)
}
