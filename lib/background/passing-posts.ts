import { isUnresolved, keepOnPost } from '../model/actions/today'
import { DAY } from '../model/days'
import type { MarkerAction } from '../model/glyphs'
import type { Person, Sentiment } from '../model/person/person'
import { personSentiment } from '../model/person/sentiment'
import type { Tag } from '../model/person/tag'
import { addressOfPost, isSamePost, type PostAddress } from '../model/post/analysis'
import { matcherOf } from '../model/post/brand'
import type { Post } from '../model/post/post'
import type { Again } from '../model/post/second-reading'
import { rootsIn, type Thread, threadsIn, unplacedReplies } from '../model/post/thread'
import type { Observation, Suggestion } from '../model/records'
import type { Settings } from '../model/settings'
import { claimed, claimOnPosts } from '../store/authorship'
import { countPraise, type Praise, uncounted } from '../store/discoveries'
import { refreshIdentities, refreshing } from '../store/identities'
import { readKnownPosts } from '../store/known-posts'
import { observe } from '../store/observations'
import { keepSuggestions, lacksAddress } from '../store/suggestions'
import { advise, markerAction, postAdvice } from './advice'
import type { BackgroundContext, RepliesSeen } from './context'
import { tidyWhenDue } from './housekeeping'
import { rememberListed } from './listed-posts'
import { analysed, type ReadPost, readAll } from './read-posts'
import { observationOf, praiseOf, unclaimedOn } from './remembered'
import { type Renamed, renamedOn } from './renamed'
import { placeOf, placeReplies, rememberReplies } from './replies-seen'

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
  const said = posts.filter(({ kind }) => kind !== 'profile')
  const matters = new Set(said.filter((post) => matcher.match(post) !== null))
  const isRelevant = (post: Post, person: Person | undefined) =>
    matters.has(post) || (person?.vip !== undefined && post.kind !== 'profile')
  const [known, uncorrected] = await Promise.all([
    readKnownPosts(context.db, posts, isRelevant),
    // What they say is found out while the browser looks for who wrote them.
    analysed(
      context,
      settings,
      posts.map((post) => ({ post, correction: undefined })),
      waits,
    ),
  ])
  const now = context.now()
  const all = await readAll(context, settings, known.posts, { uncorrected, waits })
  const read = all.filter(({ known: { post, person } }) => isRelevant(post, person))
  const since = now - settings.observationsKeptDays * DAY
  const isRead = new Set(read.flatMap((one) => (one.isRead ? [one.known.post] : [])))
  const settled = read.filter(({ known: { post } }) => isRead.has(post))
  const observations = settled.flatMap((one) => observationOf(one, since, now) ?? [])
  const isOwn = (post: Post) => matcher.isOwn(post) || matcher.isTeam(post)
  const ours = new Set(
    known.posts.filter(({ post, person }) => isOwn(post) || person?.isTeam).map(({ post }) => post),
  )
  const isOurs = (post: Post) => ours.has(post)
  const threads = threadsIn(said, isOurs)
  const { kept, listed, actions } = suggestInTurn(read, {
    settings,
    matcher,
    campaigns: known.campaigns,
    now,
    threads,
    roots: rootsIn(said, isOurs),
  })
  return {
    posts: known.posts.map(({ post, address, person, tags, observations: earlier }) => {
      const heard = observations.filter(({ personId }) => personId === person?.id)
      // What somebody has been like so far is one thing, what this post says another.
      const others = [...earlier, ...heard].filter((one) => !isSamePost(one, address))
      return {
        person,
        tags,
        own: isOwn(post),
        sentiment: person && personSentiment(others, person.sentimentOverride, now),
        action: actions.get(post) ?? 'none',
      }
    }),
    renamed: await renamedOn(context, known.posts),
    observations: eachOnce(observations),
    praise: settings.discoverAdvocates
      ? settled.flatMap((one) => praiseOf(one, matcher) ?? [])
      : [],
    suggestions: kept.flatMap(({ post, ...one }) =>
      // That we have answered is so whatever the post says.
      isRead.has(post) || one.suggestion?.answeredBy ? [one] : [],
    ),
    listed: listed.filter((post) => isRead.has(post)),
    // A page can see that its tab asks again: never because of what staff know of somebody.
    unplaced: unplacedReplies(said, isOwn).map(addressOfPost),
    replies: Object.fromEntries(
      known.posts.flatMap(({ post, address }) => {
        const replies = threads.get(post)?.replies
        return replies ? [[placeOf(address), replies]] : []
      }),
    ),
    unclaimed: known.posts.flatMap(unclaimedOn),
    isReadAgain: all.some(({ again }) => again !== null),
    unread: all.flatMap(({ again, isRead }) => (again !== null && !isRead ? [again] : [])),
  }
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

/**
 * What each post calls for, one after the other: what is suggested on one holds back the same on
 * the next of the same person.
 */
function suggestInTurn(
  read: readonly ReadPost[],
  {
    threads,
    roots,
    ...given
  }: Parameters<typeof advise>[2] & {
    threads: ReadonlyMap<Post, Thread>
    roots: ReadonlyMap<Post, Post>
  },
) {
  const made: Suggestion[] = []
  const lapsedIds = new Set<string>()
  const kept: (PassingPosts['suggestions'][number] & { post: Post })[] = []
  const listed: Post[] = []
  const actions = new Map<Post, MarkerAction>()
  for (const { known, analysis } of read) {
    const { address, person } = known
    const earlier = known.suggestions.filter(({ id }) => !lapsedIds.has(id))
    const ofPerson = made.filter(({ personId }) => personId === person?.id)
    const withMade = { ...known, suggestions: [...earlier, ...ofPerson] }
    const around = [threads.get(known.post), roots.get(known.post)] as const
    const { advice, suggestion } = advise(withMade, analysis, given, ...around)
    const here = [...known.here, ...made.filter((one) => isSamePost(one, address))]
    const { lapsed, answered, added } = keepOnPost(here, suggestion)
    if (added) made.push(added)
    for (const { id } of [...lapsed, ...answered]) lapsedIds.add(id)
    const changes = [...lapsed, ...answered, ...here.filter((one) => lacksAddress(one, address))]
    if (added || changes.length > 0) kept.push({ post: known.post, address, suggestion })
    if ([added, ...here].some((one) => one && isUnresolved(one))) listed.push(known.post)
    const isAnswered = answered.length > 0 || added?.answeredBy !== undefined
    const shown = markerAction(postAdvice(known, advice))
    actions.set(known.post, isAnswered && shown !== 'sent' ? 'done' : shown)
  }
  return { kept, listed, actions }
}

/** A page may show a post twice. */
function eachOnce<Row extends PostAddress>(rows: readonly Row[]): Row[] {
  return [...new Map(rows.map((row) => [placeOf(row), row])).values()]
}
