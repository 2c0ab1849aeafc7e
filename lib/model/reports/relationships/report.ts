import type { Span } from '../periods'
import type { Answers } from './answers'
import type { ColleagueCount } from './colleagues'
import type { ContactCounts } from './contacts'
import type { Effort } from './effort'
import type { Gravity } from './gravity'
import type { Advocates, Move } from './moved'
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
  advocates: Advocates
  advocatesBefore: Advocates | undefined
  /** The latest who moved up or down, the last one first. */
  latest: readonly Move[]
  contacts: ContactCounts
  /** What each of us did; undefined unless a team has agreed that reports say so. */
  colleagues: readonly ColleagueCount[] | undefined
  /** How soon all were answered in the span before. */
  answersBefore: Answers | undefined
  /** Hours within which the team promises an answer. */
  promisedHours: number
  effort: readonly Effort[]
  neglected: Neglected
  /** Days without contact after which a VIP advocate is overdue. */
  intervalDays: number
}
