import type { PostAnalysis } from '../model/post/analysis'
import { matcherOf } from '../model/post/brand'
import { type Again, readAgain } from '../model/post/second-reading'
import type { Settings } from '../model/settings'
import type { KnownPost } from '../store/known-posts'
import { analysePosts } from './advice'
import type { BackgroundContext } from './context'
import { ownModel } from './own-model'

/** A post that is looked at closely, and what it says. */
export interface ReadPost {
  known: KnownPost
  analysis: PostAnalysis
  /** What of it is read a second time, and whether that was done. */
  again: Again | null
  isRead: boolean
}

/**
 * Reads the posts that are looked at closely. What the others say decides nothing.
 *
 * @param waits whether second readings are waited for
 * @returns those in their order, and the posts that are yet to be read for `readAlike`
 */
export async function readClosely(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly KnownPost[],
  { isRelevant, waits }: { isRelevant: (known: KnownPost) => boolean; waits: boolean },
): Promise<{ read: ReadPost[]; others: KnownPost[] }> {
  const first = hasJustWoken(context) ? posts : posts.filter(isRelevant)
  const analyses = await analysed(context, settings, first, waits)
  countRead(context, posts.length)
  const matcher = matcherOf(settings.brand)
  const read = first.flatMap((known, nth) => {
    const analysis = analyses[nth]
    if (!analysis || !isRelevant(known)) return []
    const again = settings.secondReading ? readAgain(known.post, matcher, analysis) : null
    const isRead = waits || again === null || context.second.known(again) !== undefined
    return [{ known, analysis, again, isRead }]
  })
  return { read, others: posts.filter((known) => !first.includes(known)) }
}

/**
 * Reads posts for nothing but the time that it takes, once the answer is on its way: how much there is
 * to do for a page's posts must not say whose they are.
 */
export function readAlike(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly KnownPost[],
): void {
  if (posts.length === 0) return
  setTimeout(() => {
    analysePosts(context, settings, posts, { waits: false }).catch(console.warn)
  })
}

/**
 * After a wake so many posts are all read before the answer: what they are looked through for is made
 * ready by them, and for one alone that takes longer than answers are held.
 */
const FIRST_READ = 100
const readSoFar = new WeakMap<object, number>()

const hasJustWoken = ({ db }: BackgroundContext) => (readSoFar.get(db) ?? 0) < FIRST_READ

function countRead({ db }: BackgroundContext, posts: number): void {
  readSoFar.set(db, (readSoFar.get(db) ?? 0) + posts)
}

/** What posts say; none where that fails: who somebody is does not fall with it. */
async function analysed(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly KnownPost[],
  waits: boolean,
): Promise<PostAnalysis[]> {
  if (posts.length === 0) return []
  try {
    // The quick reader's models are fetched meanwhile.
    const own = ownModel(context, settings)
    const [analyses] = await Promise.all([
      analysePosts(context, settings, posts, { own, waits }),
      own,
    ])
    return analyses
  } catch (error) {
    console.warn(error)
    return []
  }
}
