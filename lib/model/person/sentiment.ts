import { DAY } from '../days'
import type { Sentiment } from './person'

/** Days after which a post counts half (domain.md). */
const HALF_LIFE_DAYS = 60
/** One post says nothing about a person. */
const LEAST_POSTS = 2
/** How far from even the balance must be to be called one side. */
const CLEAR_BALANCE = 0.2

const VALUE: Record<Sentiment, number> = { negative: -1, neutral: 0, positive: 1 }

/**
 * How a person speaks of the brand: the staff's override, else the decayed balance of their
 * brand posts, or undefined when there are fewer than two.
 *
 * @param now milliseconds since 1970, as is each post's `at`
 */
export function personSentiment(
  posts: readonly { label: Sentiment; at: number }[],
  override: Sentiment | undefined,
  now: number,
): Sentiment | undefined {
  if (override) return override
  if (posts.length < LEAST_POSTS) return undefined
  let balance = 0
  let total = 0
  for (const { label, at } of posts) {
    const weight = 0.5 ** (Math.max(0, now - at) / DAY / HALF_LIFE_DAYS)
    balance += weight * VALUE[label]
    total += weight
  }
  const mean = total > 0 ? balance / total : 0
  if (mean > CLEAR_BALANCE) return 'positive'
  return mean < -CLEAR_BALANCE ? 'negative' : 'neutral'
}
