import { DAY } from '../model/days'
import type { MarkerAction } from '../model/glyphs'
import type { Person, Sentiment } from '../model/person/person'
import { personSentiment } from '../model/person/sentiment'
import type { Tag } from '../model/person/tag'
import { addressOfPost, isSamePost, type PostAddress } from '../model/post/analysis'
import { type BrandMatcher, matcherOf } from '../model/post/brand'
import type { Post } from '../model/post/post'
import type { Again } from '../model/post/second-reading'
import { rootsIn, type Thread, threadsIn, unplacedReplies } from '../model/post/thread'
import type { Observation, Suggestion } from '../model/records'
import type { Settings } from '../model/settings'
import { claimed, claimOnPosts } from '../store/authorship'
import { countPraise, type Praise, uncounted } from '../store/discoveries'
import { refreshIdentities, refreshing } from '../store/identities'
import { type KnownPost, readKnownPosts } from '../store/known-posts'
import { observe } from '../store/observations'
import { keepSuggestions } from '../store/suggestions'
import type { BackgroundContext, RepliesSeen } from './context'
import { tidyWhenDue } from './housekeeping'
import { rememberListed } from './listed-posts'
import { type ReadPost, readAhead, readClosely } from './read-posts'
import { observationOf, praiseOf, unclaimedOn } from './remembered'
import { type Renamed, renamedOn } from './renamed'
import { placeOf, placeReplies, rememberReplies } from './replies-seen'
import { suggestInTurn } from './suggest-in-turn'

/** Posts that a page shows: who wrote each and what it calls for, and what is to be remembered. */
export interface PassingPosts {
  posts: {
    person: Person | undefined
    tags: readonly Tag[]
    /** Whether it is an account of the brand's or of its team. */
    own: boolean
    sentiment: Sentiment | undefined
    action: MarkerAction
  }[]
  renamed: Renamed[]
  observations: Observation[]
  praise: Praise[]
  suggestions: { address: PostAddress; suggestion: Suggestion | null }[]
  /** Posts that somebody waits on, or is to be thanked for: the inbox is about them. */
  listed: Post[]
  /** Replies of ours that came without what they answer. */
  unplaced: PostAddress[]
  /** How often we replied to the author of a post, in its conversation on this page. */
  replies: RepliesSeen
  /** Posts of kept people on which something is still nobody's. */
  unclaimed: { address: PostAddress; personId: string }[]
  /**
   * Whether any of them is read a second time: what it says decides, and whose it is does not, nor
   * whether it was read before.
   */
  isReadAgain: boolean
  /** What is yet to be read a second time. Until then nothing of those posts is remembered. */
  unread: Again[]
  /** Posts that decide nothing, which `readAlike` is for. */
  others: Post[]
}

/**
 * Looks at posts of one network, in their order. Writes nothing.
 *
 * @param waits whether second readings are waited for
 */
export async function look(
  context: BackgroundContext,
  settings: Settings,
  posts: readonly Post[],
  waits: boolean,
): Promise<PassingPosts> {
  const matcher = matcherOf(settings.brand)
  const matters = new Set(posts.filter((post) => matcher.match(post) !== null))
  const isRelevant = (post: Post, person: Person | undefined) =>
    post.kind !== 'profile' && (matters.has(post) || person?.vip !== undefined)
  const [known, ahead] = await Promise.all([
    readKnownPosts(context.db, posts, isRelevant),
    readAhead(context, settings, posts, { matters, waits }),
  ])
  const closely = known.posts.filter(({ post, person }) => isRelevant(post, person))
  const read = await readClosely(context, settings, closely, { ahead, waits })
  const now = context.now()
  const conversations = conversationsAmong(known.posts, matcher)
  const given = { settings, matcher, campaigns: known.campaigns, now, ...conversations }
  const { actions, ...suggested } = suggestInTurn(read, given)
  const heard = heardIn(read, matcher, settings, now)
  return {
    posts: known.posts.map((one) => ({
      person: one.person,
      tags: one.tags,
      own: isOurs(matcher, one.post),
      sentiment: sentimentOf(one, heard.observations, now),
      action: actions.get(one.post) ?? 'none',
    })),
    renamed: await renamedOn(context, known.posts),
    ...heard,
    ...settledOf(suggested, read),
    unplaced: conversations.unplaced,
    replies: repliesIn(known.posts, conversations.threads),
    unclaimed: known.posts.flatMap(unclaimedOn),
    isReadAgain: read.some(({ again }) => again !== null),
    unread: read.flatMap(({ again, isRead }) => (again !== null && !isRead ? [again] : [])),
    others: posts.filter((post) => !ahead.has(post) && !actions.has(post)),
  }
}

const isOurs = (matcher: BrandMatcher, post: Post) => matcher.isOwn(post) || matcher.isTeam(post)

/** What the page shows of the conversations that posts stand in. */
function conversationsAmong(known: readonly KnownPost[], matcher: BrandMatcher) {
  const said = known.map(({ post }) => post).filter(({ kind }) => kind !== 'profile')
  const own = (post: Post) => isOurs(matcher, post)
  const ours = new Set(
    known.filter(({ post, person }) => own(post) || person?.isTeam).map(({ post }) => post),
  )
  const isOfOurs = (post: Post) => ours.has(post)
  return {
    threads: threadsIn(said, isOfOurs),
    roots: rootsIn(said, isOfOurs),
    // A page can see that its tab asks again: never because of what staff know of somebody.
    unplaced: unplacedReplies(said, own).map(addressOfPost),
  }
}

/** What is remembered of the posts that are read as well as they will be. */
function heardIn(
  read: readonly ReadPost[],
  matcher: BrandMatcher,
  { observationsKeptDays, discoverAdvocates }: Settings,
  now: number,
): Pick<PassingPosts, 'observations' | 'praise'> {
  const settled = read.filter(({ isRead }) => isRead)
  const since = now - observationsKeptDays * DAY
  return {
    observations: eachOnce(settled.flatMap((one) => observationOf(one, since, now) ?? [])),
    praise: discoverAdvocates ? settled.flatMap((one) => praiseOf(one, matcher) ?? []) : [],
  }
}

/** What somebody has been like so far is one thing, what this post says another. */
function sentimentOf(
  { person, address, observations }: KnownPost,
  heard: readonly Observation[],
  now: number,
): Sentiment | undefined {
  if (!person) return undefined
  const lately = heard.filter(({ personId }) => personId === person.id)
  const others = [...observations, ...lately].filter((one) => !isSamePost(one, address))
  return personSentiment(others, person.sentimentOverride, now)
}

/** What of it may be remembered before every post is read as well as it will be. */
function settledOf(
  { kept, listed }: Pick<ReturnType<typeof suggestInTurn>, 'kept' | 'listed'>,
  read: readonly ReadPost[],
): Pick<PassingPosts, 'suggestions' | 'listed'> {
  const isRead = new Set(read.flatMap((one) => (one.isRead ? [one.known.post] : [])))
  return {
    suggestions: kept.flatMap(({ post, ...one }) =>
      // That we have answered is so whatever the post says.
      isRead.has(post) || one.suggestion?.answeredBy ? [one] : [],
    ),
    listed: listed.filter((post) => isRead.has(post)),
  }
}

function repliesIn(
  known: readonly KnownPost[],
  threads: ReadonlyMap<Post, Thread>,
): PassingPosts['replies'] {
  return Object.fromEntries(
    known.flatMap(({ post, address }) => {
      const replies = threads.get(post)?.replies
      return replies ? [[placeOf(address), replies]] : []
    }),
  )
}

/**
 * Remembers what was worth it of posts that went past, and lets nobody know: what a tab has written
 * down while it asks must not have every tab ask again. Done twice, it changes nothing more.
 */
export async function remember(
  context: BackgroundContext,
  passing: PassingPosts,
  tabId?: number,
): Promise<void> {
  const { db, now } = context
  const { renamed, observations, praise, suggestions, replies, unclaimed } = passing
  const rows = [renamed, observations, praise, suggestions, unclaimed].flat()
  if (rows.length > 0) {
    await db.quietly(remembering(db), async () => {
      for (const { network, author } of renamed) await refreshIdentities(db, network, [author])
      await claimOnPosts(db, unclaimed)
      await observe(db, observations)
      await countPraise(db, await uncounted(db, praise), now())
      await keepSuggestions(db, suggestions, now())
    })
  }
  await rememberListed(context, passing.listed)
  await rememberReplies(context, replies)
  await placeReplies(context, passing.unplaced, tabId)
  await tidyWhenDue(context)
}

const remembering = (db: BackgroundContext['db']) => [
  ...refreshing(db),
  ...claimed(db),
  db.discoveries,
]

/** A page may show a post twice. */
function eachOnce<Row extends PostAddress>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [placeOf(row), row])).values()]
}
