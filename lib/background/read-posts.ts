import { primaryTag } from '../model/on-device/languages'
import type { PostAnalysis } from '../model/post/analysis'
import { matcherOf } from '../model/post/brand'
import { isPostLanguage } from '../model/post/languages'
import type { Post } from '../model/post/post'
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
 * What posts say that matter by themselves, but for how staff corrected them: it is read while the
 * browser looks for who wrote them.
 */
export async function readAhead(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly Post[],
  { matters, waits }: { matters: ReadonlySet<Post>; waits: boolean },
): Promise<ReadonlyMap<Post, PostAnalysis>> {
  const ahead = posts.filter((post) => isOfFirst(context, post) || matters.has(post))
  return analysed(context, settings, ahead.map(uncorrected), waits)
}

const uncorrected = (post: Post) => ({ post, correction: undefined })

/**
 * What the posts say that are looked at closely, in their order.
 *
 * @param ahead what was read of them before
 * @param waits whether second readings are waited for
 */
export async function readClosely(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly KnownPost[],
  { ahead, waits }: { ahead: ReadonlyMap<Post, PostAnalysis>; waits: boolean },
): Promise<ReadPost[]> {
  const left = posts.filter(({ post, correction }) => correction || !ahead.has(post))
  const read = new Map([...ahead, ...(await analysed(context, settings, left, waits))])
  const matcher = matcherOf(settings.brand)
  return posts.flatMap((known) => {
    const analysis = read.get(known.post)
    if (!analysis) return []
    const again = settings.secondReading ? readAgain(known.post, matcher, analysis) : null
    const isRead = waits || again === null || context.second.known(again) !== undefined
    return [{ known, analysis, again, isRead }]
  })
}

/**
 * Reads posts for nothing but the time that it takes, once the answer is on its way: how much there is
 * to do for a page's posts must not say whose they are.
 */
export function readAlike(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly Post[],
): void {
  if (posts.length === 0) return
  setTimeout(() => {
    analysePosts(context, settings, posts.map(uncorrected), { waits: false }).catch(console.warn)
  })
}

/**
 * After a wake so many posts in each language, as the page says it, are all read before the answer: what
 * they are looked through for is made ready by them, and for one alone that takes longer than answers
 * are held.
 */
const FIRST_READ = 100
const readSoFar = new WeakMap<object, Map<string, number>>()

/** Whether a post is one of those; it is counted. */
function isOfFirst({ db }: BackgroundContext, { lang = '' }: Post): boolean {
  const said = primaryTag(lang)
  const language = isPostLanguage(said) ? said : ''
  const counts = readSoFar.get(db) ?? new Map<string, number>()
  const before = counts.get(language) ?? 0
  readSoFar.set(db, counts.set(language, before + 1))
  return before < FIRST_READ
}

/** What each post says; nothing where that fails: who somebody is does not fall with it. */
async function analysed(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly Pick<KnownPost, 'post' | 'correction'>[],
  waits: boolean,
): Promise<ReadonlyMap<Post, PostAnalysis>> {
  if (posts.length === 0) return new Map()
  try {
    // The quick reader's models are fetched meanwhile.
    const own = ownModel(context, settings)
    const [analyses] = await Promise.all([
      analysePosts(context, settings, posts, { own, waits }),
      own,
    ])
    return new Map(analyses.flatMap((one, nth) => (posts[nth] ? [[posts[nth].post, one]] : [])))
  } catch (error) {
    console.warn(error)
    return new Map()
  }
}
