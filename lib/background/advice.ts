import { type Advice, suggest } from '../model/actions'
import type { PostAdvice } from '../model/actions/advice'
import type { RuleContext } from '../model/actions/context'
import { importance, isExempt, priority } from '../model/actions/priority'
import type { MarkerAction } from '../model/glyphs'
import type { Identity, Person } from '../model/person/person'
import { addressOfPost, type PostAnalysis } from '../model/post/analysis'
import type { Post } from '../model/post/post'
import { SuggestedAction, type Suggestion } from '../model/records'
import type { Settings } from '../model/settings'
import type { Database } from '../store/database'
import { personOfRow } from '../store/database'
import { insertionOn } from '../store/insertions'
import { keepSuggestion, suggestionsOn, suggestionsTo } from '../store/suggestions'
import type { BackgroundContext } from './context'
import { analysePost, matcherOf } from './listening'

/** Worth knowing at the post, but nothing that anybody has to be reminded of. */
const NOTHING_TO_DO: readonly SuggestedAction[] = ['watch', 'take_private']

/** A post, what it says, and what it calls for. */
export interface Advised {
  analysis: PostAnalysis
  advice: PostAdvice
}

/**
 * What a post calls for, kept so that today's list has it.
 *
 * @param identity the author, where they are kept
 */
export async function advise(
  { db, classify, now }: BackgroundContext,
  settings: Settings,
  post: Post,
  identity: Identity | undefined,
): Promise<Advised> {
  const analysis = await analysePost(db, settings.brand, classify, post)
  const tables = [db.people, db.interactions, db.suggestions, db.campaigns]
  // In one transaction: of two tabs that ask at once, the second sees what the first suggested.
  const advice = await db.transaction('rw', tables, async () => {
    const context = await contextOf(db, settings, post, analysis, identity?.personId, now())
    const suggested = suggest(context)
    await keepSuggestion(db, addressOfPost(post), suggestionFrom(suggested, context), now())
    return suggested
  })
  return { analysis, advice: await withHistory(db, post, advice) }
}

/** What the marker's fourth cell shows of each post, in their order. */
export async function markerActionsFor(
  context: BackgroundContext,
  posts: readonly Post[],
  identities: readonly (Identity | undefined)[],
): Promise<MarkerAction[]> {
  const settings = await context.settings.get()
  const { match } = matcherOf(settings.brand)
  const ids = [...new Set(identities.flatMap((identity) => identity?.personId ?? []))]
  const rows = await context.db.people.bulkGet(ids)
  const vips = new Set(rows.flatMap((row) => (row?.vip ? row.id : [])))
  const actions: MarkerAction[] = []
  // One after the other: what is suggested on one post holds back the same on the next.
  for (const [index, post] of posts.entries()) {
    const identity = identities[index]
    const matters = match(post) !== null || (identity && vips.has(identity.personId))
    actions.push(
      matters ? markerActionOf((await advise(context, settings, post, identity)).advice) : 'none',
    )
  }
  return actions
}

function markerActionOf({ action, done, insertion }: PostAdvice): MarkerAction {
  if (insertion?.seenSent) return 'sent'
  return done ? 'done' : action
}

async function contextOf(
  db: Database,
  settings: Settings,
  post: Post,
  analysis: PostAnalysis,
  personId: string | undefined,
  now: number,
): Promise<RuleContext> {
  const [row, interactions, suggestions, campaigns] = await Promise.all([
    personId ? db.people.get(personId) : undefined,
    personId ? db.interactions.where('personId').equals(personId).toArray() : [],
    personId ? suggestionsTo(db, personId) : suggestionsOn(db, addressOfPost(post)),
    db.campaigns.toArray(),
  ])
  const matcher = matcherOf(settings.brand)
  const person: Person | null = row ? personOfRow(row) : null
  return {
    post,
    analysis,
    person,
    own: matcher.isOwn(post),
    team: matcher.isTeam(post),
    interactions,
    suggestions,
    campaigns,
    // No page says whose thread a post stands in, so only answers on the post itself count.
    repliesInThread: 0,
    settings,
    now,
  }
}

/** The suggestion to keep: of people who are not kept nothing is, until somebody acts on it. */
function suggestionFrom(advice: Advice, context: RuleContext): Suggestion | null {
  const { person, post, now } = context
  const action = SuggestedAction.safeParse(advice.action).data
  if (!person || !action || NOTHING_TO_DO.includes(action)) return null
  const why = importance(context)
  return {
    id: crypto.randomUUID(),
    ...addressOfPost(post),
    personId: person.id,
    action,
    reasons: [...advice.reasons],
    priority: priority(why),
    exempt: isExempt(why),
    status: 'open',
    at: now,
  }
}

async function withHistory(db: Database, post: Post, advice: Advice): Promise<PostAdvice> {
  const address = addressOfPost(post)
  const [insertion, here] = await Promise.all([
    insertionOn(db, address),
    suggestionsOn(db, address),
  ])
  const done = here
    .filter(({ status }) => status === 'accepted')
    .toSorted((a, b) => (b.closedAt ?? 0) - (a.closedAt ?? 0))[0]
  const logged = done?.contactId ? await db.interactions.get(done.contactId) : undefined
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
