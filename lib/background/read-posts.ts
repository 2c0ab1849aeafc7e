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
 * Reads every post, though only those that matter are used: what it takes must not say whose posts
 * they are. A tenth of a millisecond each.
 *
 * @param uncorrected what each says but for what staff said of it
 */
export async function readAll(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly KnownPost[],
  { uncorrected, waits }: { uncorrected: readonly PostAnalysis[]; waits: boolean },
): Promise<ReadPost[]> {
  const corrected = posts.filter(({ correction }) => correction)
  const analyses = corrected.length > 0 ? await analysed(context, settings, corrected, waits) : []
  const set = new Map(corrected.map(({ post }, nth) => [post, analyses[nth]]))
  const matcher = matcherOf(settings.brand)
  return posts.flatMap((known, index) => {
    const analysis = set.get(known.post) ?? uncorrected[index]
    if (!analysis) return []
    const again = settings.secondReading ? readAgain(known.post, matcher, analysis) : null
    const isRead = waits || again === null || context.second.known(again) !== undefined
    return { known, analysis, again, isRead }
  })
}

/** What posts say; none where that fails: who somebody is does not fall with it. */
export async function analysed(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly Pick<KnownPost, 'post' | 'correction'>[],
  waits: boolean,
): Promise<PostAnalysis[]> {
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
