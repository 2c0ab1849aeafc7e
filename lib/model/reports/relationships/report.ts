import type { Span } from '../periods'
import type { ContactCounts } from './contacts'
import type { Effort } from './effort'
import type { Gravity } from './gravity'
import type { Neglected } from './neglected'
import type { movesByStep, TierCounts } from './tiers'

/** All that the report on relationships shows of one period. */
export interface RelationshipReport {
  span: Span
  /** How many are kept, without the team. */
  people: number
  /** At the end of each step of the span. */
  tiers: readonly TierCounts[]
  moves: ReturnType<typeof movesByStep>
  gravity: Gravity
  /** Of the span before; undefined where there is none to compare with. */
  gravityBefore: Gravity | undefined
  contacts: ContactCounts
  effort: readonly Effort[]
  neglected: Neglected
  /** Days without contact after which a VIP advocate is overdue. */
  intervalDays: number
}
