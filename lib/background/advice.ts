import { type Advice, suggest } from '../model/actions'
import type { PostAdvice } from '../model/actions/advice'
import type { RuleContext } from '../model/actions/context'
import { isQuiet } from '../model/actions/table'
import { importance, isExempt, priority } from '../model/actions/today'
import { analysePost, type PostAnalysis } from '../model/post/analysis'
import { type BrandMatcher, matcherOf, namesOf } from '../model/post/brand'
import type { Campaign, Suggestion } from '../model/records'
import type { Settings } from '../model/settings'
import type { KnownPost } from '../store/known-posts'
import type { BackgroundContext } from './context'

/** What each of `posts` says, in their order. */
export function analysePosts(
  classify: BackgroundContext['classify'],
  { brand }: Pick<Settings, 'brand'>,
  posts: readonly KnownPost[],
): Promise<PostAnalysis[]> {
  const matcher = matcherOf(brand)
  const names = namesOf(brand)
  return Promise.all(
    posts.map(async ({ post, correction }) => {
      const classification = await classify(post.text, post.lang, names)
      return analysePost(post, classification, matcher, correction?.label)
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

/** What a post calls for, and the suggestion to keep of it: null where nobody has to be reminded. */
export function advise(
  { post, address, person, contacts, suggestions }: KnownPost,
  analysis: PostAnalysis,
  { settings, matcher, campaigns, now }: Given,
): { advice: Advice; suggestion: Suggestion | null } {
  const context: RuleContext = {
    post,
    analysis,
    person: person ?? null,
    own: matcher.isOwn(post),
    team: matcher.isTeam(post),
    interactions: contacts,
    suggestions,
    campaigns,
    // No page says whose thread a post stands in, so only answers on the post itself count.
    repliesInThread: 0,
    settings,
    now,
  }
  const advice = suggest(context)
  const { action } = advice
  // Of people who are not kept nothing is remembered, until somebody acts on it.
  if (!person || action === 'none' || isQuiet(action)) return { advice, suggestion: null }
  const why = importance(context)
  const suggestion: Suggestion = {
    id: crypto.randomUUID(),
    ...address,
    personId: person.id,
    action,
    reasons: [...advice.reasons],
    priority: priority(why),
    exempt: isExempt(why),
    status: 'open',
    at: now,
  }
  return { advice, suggestion }
}

/** Advice as pages show it: with what became of it so far. */
export function postAdvice({ here, insertion, contacts }: KnownPost, advice: Advice): PostAdvice {
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
    done: done?.action ?? null,
    insertion: insertion ?? null,
    logged: logged ?? null,
  }
}
