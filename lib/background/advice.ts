import { type Advice, suggest } from '../model/actions'
import type { PostAdvice } from '../model/actions/advice'
import { isTurnedDown, type RuleContext } from '../model/actions/context'
import { isQuiet } from '../model/actions/table'
import { importance, isExempt, isOwedToStranger, priority } from '../model/actions/today'
import type { MarkerAction } from '../model/glyphs'
import { authorKeysOf } from '../model/person/author-keys'
import { shortestOf } from '../model/person/tag'
import { analysePost, unread } from '../model/post/analyse'
import { addressOfPost, type PostAnalysis } from '../model/post/analysis'
import { type BrandMatcher, matcherOf, namesOf } from '../model/post/brand'
import { type OwnModel, shiftBy } from '../model/post/own-model'
import type { Post } from '../model/post/post'
import { readAgain } from '../model/post/second-reading'
import { ALONE, type Thread } from '../model/post/thread'
import { type Campaign, Stranger, type Suggestion } from '../model/records'
import type { Settings } from '../model/settings'
import type { KnownPost } from '../store/known-posts'
import { answered } from '../store/suggestions'
import type { BackgroundContext } from './context'

/** The readers of posts: the quick one and, for those about the brand, the other. */
type Readers = Pick<BackgroundContext, 'classify' | 'matterIn' | 'second'>

interface HowToRead {
  /** What the team taught; a post that they corrected is not moved by it. */
  own?: OwnModel | null | Promise<OwnModel | null>
  /** Whether second readings are waited for; otherwise those that are known count. */
  waits?: boolean
  /** Whether also posts that are not about the brand are read a second time, to try it. */
  every?: boolean
}

/** What each of `posts` says, in their order. */
export function analysePosts(
  { classify, matterIn, second }: Readers,
  settings: Pick<Settings, 'brand' | 'escalationWords' | 'secondReading'>,
  posts: readonly Pick<KnownPost, 'post' | 'correction'>[],
  { own = null, waits = true, every = false }: HowToRead = {},
): Promise<PostAnalysis[]> {
  const { brand, escalationWords } = settings
  const matcher = matcherOf(brand)
  const names = namesOf(brand)
  return Promise.all(
    posts.map(async ({ post, correction }) => {
      if (post.promoted) return unread(post, matcher)
      const [{ words, ...classification }, matter] = await Promise.all([
        classify(post.text, post.lang, names),
        matcher.match(post) ? matterIn(post.text, names) : undefined,
      ])
      const prints = words.map(({ print }) => print)
      const isRead = classification.supported && classification.language !== 'und'
      const taught = await own
      const shift = taught && !correction ? shiftBy(taught, prints) : undefined
      const classified = { ...classification, shift, matter: isRead ? matter : undefined }
      const again = settings.secondReading ? readAgain(post, matcher, classification, every) : null
      const said = again && (await (waits ? second.read(again) : second.known(again)))
      const corrected = correction?.label
      return analysePost(post, classified, matcher, corrected, escalationWords, said ?? undefined)
    }),
  )
}

/** What the same for all posts of a page decides what they call for. */
interface Given {
  settings: Settings
  matcher: BrandMatcher
  campaigns: readonly Campaign[]
  now: number
}

/**
 * What a post calls for, and the suggestion to keep of it: null where nobody has to be reminded. Of
 * people who are not kept only what they wait for is kept; what one of ours has answered is done.
 *
 * @param root the post that its conversation began with, where it is another
 */
export function advise(
  known: KnownPost,
  analysis: PostAnalysis,
  { settings, matcher, campaigns, now }: Given,
  thread: Thread = ALONE,
  root?: Post,
): { advice: Advice; suggestion: Suggestion | null } {
  const { post, person, tags, contacts, suggestions } = known
  const context: RuleContext = {
    post,
    analysis,
    person: person ?? null,
    tag: shortestOf(tags),
    own: matcher.isOwn(post),
    team: matcher.isTeam(post),
    interactions: contacts,
    suggestions,
    campaigns,
    repliesInThread: thread.replies,
    settings,
    now,
  }
  const advice = suggest(context)
  const { action } = advice
  if (action === 'none' || isQuiet(action)) return { advice, suggestion: null }
  const waits = settings.listStrangers && isOwedToStranger(context, action)
  if (!person && !waits && !thread.answer) return { advice, suggestion: null }
  const why = importance(context, action)
  const suggestion: Suggestion = {
    id: crypto.randomUUID(),
    ...whoseOf(known, thread),
    ...(root && !thread.answer && { conversation: addressOfPost(root).postKey }),
    action,
    reasons: [...advice.reasons],
    priority: priority(why),
    exempt: isExempt(why),
    status: 'open',
    at: now,
    ...(post.at && { postAt: Math.min(post.at, now) }),
    ...(thread.answer && answered(thread.answer, now)),
  }
  return { advice, suggestion }
}

/** Where a suggestion is, and whose. Who is not kept is named as long as they wait. */
function whoseOf({ post, address, person }: KnownPost, { answer }: Thread) {
  if (person) return { ...address, personId: person.id }
  const { network, postKey } = address
  const { author } = post
  const authorKeys = authorKeysOf(network, author)
  return answer
    ? { network, postKey, authorKeys }
    : { ...address, authorKeys, stranger: Stranger.strip().parse(author) }
}

/** Advice as pages show it: with what became of it so far. */
export function postAdvice({ here, insertion, contacts }: KnownPost, advice: Advice): PostAdvice {
  const answeredBy = here.find((one) => one.status === 'accepted' && one.answeredBy)?.answeredBy
  const done = here
    .filter(({ status }) => status === 'accepted')
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0]
  const logged = contacts.find(({ id }) => id === done?.contactId)
  const suggested = ({ action, reasons, also }: Advice | Advice['others'][number]) => ({
    action,
    reasons: [...reasons],
    ...(also && { also }),
  })
  return {
    ...suggested(advice),
    others: advice.others.map(suggested),
    soft: advice.soft,
    elsewhere: advice.elsewhere ?? null,
    answeredBy: answeredBy ?? null,
    falseAlarm: here.find((one) => one.action === 'escalate' && isTurnedDown(one))?.id ?? null,
    done: done?.action ?? null,
    insertion: insertion ?? null,
    logged: logged ?? null,
  }
}

/** The last cell of a marker, by what became of the advice. */
export function markerAction({ action, done, insertion }: PostAdvice): MarkerAction {
  if (insertion?.seenSent) return 'sent'
  return done ? 'done' : action
}
