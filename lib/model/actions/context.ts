import type { Person } from '../person/person'
import type { PostAnalysis } from '../post/analysis'
import type { Post } from '../post/post'
import type { Campaign, Interaction, Suggestion } from '../records'
import type { Settings } from '../settings'
import type { Reason } from './reasons'
import type { SuggestedAction } from './table'

/**
 * What a post calls for. `none`: nothing, and the reasons say why; without reasons nobody has to
 * know.
 */
type Action = 'none' | SuggestedAction

/**
 * A suggestion made before: to this person, or on this post where the author is not kept.
 * `postKey` is the fingerprint of `addressOfPost`; `at` is when it was made.
 */
export type Earlier = Pick<
  Suggestion,
  'network' | 'postKey' | 'action' | 'status' | 'closedBy' | 'at' | 'until'
>

/** All that the rules look at. Times are milliseconds since 1970. */
export interface RuleContext {
  readonly post: Post
  readonly analysis: PostAnalysis
  /** The author, if the team keeps them. */
  readonly person: Person | null
  /** Whether the author is one of the brand's own accounts. */
  readonly own: boolean
  /** Whether the author is one of the team by their handle. */
  readonly team: boolean
  /** All contacts with that person, in any order. */
  readonly interactions: readonly Interaction[]
  readonly suggestions: readonly Earlier[]
  readonly campaigns: readonly Campaign[]
  /** How often we replied in the thread that this post belongs to. */
  readonly repliesInThread: number
  readonly settings: Pick<Settings, 'vipIntervalDays' | 'coolDownDays'>
  readonly now: number
}

/** What one rule suggests, and what goes well with it: thanks in the same words, or the star. */
export interface Suggested<Suggests extends Action = Action> {
  readonly action: Suggests
  readonly reasons: readonly Reason[]
  readonly also?: 'thank' | 'star'
}

/** May suggest what its type names. Never throws; null where it has nothing to say. */
export type Rule<Suggests extends Action = Action> = (
  context: RuleContext,
) => Suggested<Suggests> | null
