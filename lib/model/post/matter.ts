import type { WORDED_KINDS } from './escalations/escalation-lists.ts'

/** What may make a post a matter for a person, as a model reads it. */
export interface Matter {
  /** The likeliest of the kinds. */
  readonly kind: (typeof WORDED_KINDS)[number]
  /** How likely it is any of them, 0 to 1. */
  readonly likely: number
  /** The words that speak most for that kind, strongest first. */
  readonly words: readonly string[]
}
