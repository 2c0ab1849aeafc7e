import {
  arrange,
  type InboxItem,
  type InboxRow,
  type InboxView,
  laneOf,
  ROWS_AT_ONCE,
  WHOLE_INBOX,
} from '../model/actions/inbox'
import { today, WEIGHTS } from '../model/actions/today'
import { whyOverdue } from '../model/actions/vip'
import { daysSince, startOfDay } from '../model/days'
import { overdueSince } from '../model/person/interval'
import { isReadable } from '../model/person/names'
import { shortestOf, type TagBook, tagsOf } from '../model/person/tag'
import type { Post } from '../model/post/post'
import type { FollowUp, Suggestion } from '../model/records'
import type { Settings } from '../model/settings'
import { type HandedNow, promisesWithout, suggestionsWithout } from '../model/team/handover'
import type { Handlers } from '../rpc/server'
import type { PersonRow } from '../store/database'
import { discoveries, ignoreDiscovery } from '../store/discoveries'
import { readHandedNow } from '../store/handovers'
import { dueFollowUps, peopleById, peopleToKeepUpWith } from '../store/inbox'
import { closedSince, suggestionOf, waitingSuggestions } from '../store/suggestions'
import { tagBook } from '../store/tags'
import type { BackgroundContext } from './context'
import { givenItems, peopleAway, reviewItems } from './handed'
import { firstLine, listedPostsOf } from './listed-posts'

/** Closed suggestions that can be taken back from the list. */
const CLOSED_AT_MOST = 50

/** What the messages around the inbox do. */
export function inboxHandlers(context: BackgroundContext) {
  const { db } = context
  return {
    async inbox({ view = WHOLE_INBOX, limit = ROWS_AT_ONCE }) {
      // What was suggested on a page a moment ago is on the list.
      await context.jobs.idle()
      return inbox(context, view, limit)
    },

    async listedPost({ id }) {
      const posts = await listedPostsOf(context, [await suggestionOf(db, id)])
      return { post: posts.get(id) ?? null }
    },

    async ignoreDiscovery(discovery) {
      await ignoreDiscovery(db, discovery)
      return {}
    },
  } satisfies Partial<Handlers>
}

async function inbox(context: BackgroundContext, view: InboxView, limit: number) {
  const { db } = context
  const now = context.now()
  const [settings, closed, waiting, promises, handed] = await Promise.all([
    context.settings.get(),
    closedSince(db, startOfDay(now)),
    waitingSuggestions(db, now),
    dueFollowUps(db, now),
    readHandedNow(db),
  ])
  const others = [...handed.toMe, ...handed.away]
  const unresolved = suggestionsWithout(waiting, others)
  const due = promisesWithout(promises, others)
  const done = closed.filter((one) => one.status === 'accepted' && one.closedBy === 'user')
  const spent = done.filter(({ exempt }) => !exempt).length
  const candidates = unresolved.map((suggestion) => ({
    suggestion,
    priority: suggestion.priority,
    exempt: suggestion.exempt,
  }))
  const everything = { perDay: candidates.length, spent: 0 }
  const budget = view.all ? everything : { perDay: settings.dailyBudget, spent }
  const listed = today(candidates, due, budget, now)
  const awake = today(candidates, [], everything, now).suggestions.length
  const items = await itemsOf(context, settings, view, listed, { ...handed, waiting }, now)
  const { counts, shown } = arrange(items, view)
  const newcomers = settings.discoverAdvocates ? await newToday(context, now) : null
  return {
    rows: await rowsOf(context, shown.slice(0, limit)),
    total: shown.length,
    counts,
    suggested: listed.suggestions.length,
    done: done.length,
    spent,
    perDay: settings.dailyBudget,
    waiting: awake - listed.suggestions.length,
    putOff: unresolved.length - awake,
    strangers: settings.listStrangers,
    closed: await named(context, closed.slice(0, CLOSED_AT_MOST)),
    newcomers,
  }
}

async function itemsOf(
  { db }: BackgroundContext,
  settings: Settings,
  view: InboxView,
  listed: ReturnType<typeof today>,
  handed: HandedNow & { waiting: readonly Suggestion[] },
  now: number,
): Promise<InboxItem[]> {
  const suggestions = listed.suggestions.map(({ suggestion }) => suggestion)
  const ids = [...suggestions, ...listed.followUps, ...handed.toMe].map(({ personId }) => personId)
  // Who is a VIP advocate is looked up only where somebody asks for them alone.
  const people = await peopleById(db, view.vips ? ids : [])
  const isVip = (personId: string | undefined) => people.get(personId ?? '')?.vip !== undefined
  // Whoever was handed over to a colleague is theirs to keep up with.
  const busy = new Set([...ids, ...peopleAway(handed)])
  const book = await tagBook(db)
  return [
    ...(await givenItems(db, handed, handed.waiting, isVip, now)),
    ...(await reviewItems(db, isVip)),
    ...suggestions.map((suggestion) => suggested(suggestion, isVip(suggestion.personId))),
    ...listed.followUps.map((followUp) => promised(followUp, isVip(followUp.personId), now)),
    ...(await peopleToKeepUpWith(db, book))
      .filter((person) => !busy.has(person.id))
      .flatMap((person) => overdue(person, book, settings, now) ?? []),
  ]
}

function suggested(suggestion: Suggestion, vip: boolean): InboxItem {
  const { id, personId, network, postKey, conversation, priority, postAt, at } = suggestion
  return {
    id,
    lane: laneOf(suggestion),
    priority,
    since: postAt ?? at,
    personId,
    network,
    vip,
    conversation: `${network} ${conversation ?? postKey}`,
    suggestion,
    reasons: suggestion.reasons,
  }
}

function promised(followUp: FollowUp, vip: boolean, now: number): InboxItem {
  const { id, personId, due } = followUp
  const priority = daysSince(due, now)
  return { id, lane: 'promise', priority, since: due, personId, vip, followUp, reasons: [] }
}

/** Somebody who has not heard from us for too long; null within their interval. */
function overdue(
  person: PersonRow,
  book: TagBook,
  settings: Settings,
  now: number,
): InboxItem | null {
  const { id, vip, tags = [], lastContactAt, doNotEngage, isTeam } = person
  const tag = shortestOf(tagsOf(tags, book))
  const since = overdueSince(person, lastContactAt, settings.vipIntervalDays, tag?.everyDays, now)
  if (since === undefined || doNotEngage || isTeam) return null
  const waited = { days: daysSince(since, now), ever: lastContactAt !== undefined }
  return {
    id,
    lane: 'overdue',
    priority: WEIGHTS.vipOverdue,
    since,
    personId: id,
    vip: vip !== undefined,
    reasons: whyOverdue(person, { settings, tag }, waited),
  }
}

async function rowsOf(
  context: BackgroundContext,
  shown: ReturnType<typeof arrange>['shown'],
): Promise<InboxRow[]> {
  const people = await peopleById(
    context.db,
    shown.map(({ item }) => item.personId),
  )
  const suggestions = shown.flatMap(({ item }) => item.suggestion ?? [])
  const posts = await listedPostsOf(context, suggestions)
  return shown.flatMap(({ item, continues }) => {
    const { id, lane, since, reasons, network, suggestion, followUp, handed, review, personId } =
      item
    const post = posts.get(suggestion?.id ?? '')
    const who = whoOf(people.get(personId ?? ''), suggestion, post)
    const line = post && firstLine(post)
    if (!who) return []
    return {
      id,
      lane,
      who,
      since,
      reasons: [...reasons],
      continues,
      ...(network && { network }),
      ...(suggestion && { suggestion }),
      ...(followUp && { followUp }),
      ...(handed && { handed }),
      ...(review && { review }),
      ...(line && { line }),
    }
  })
}

/** Somebody who is not kept is called as their post says, as long as that is remembered. */
function whoOf(
  person: PersonRow | undefined,
  suggestion?: Suggestion,
  post?: Post,
): InboxRow['who'] | null {
  if (person) {
    const { id: personId, displayName: name, tier, vip } = person
    return { personId, name, tier, vip: vip !== undefined }
  }
  if (!suggestion?.stranger) return null
  const { handle, url } = suggestion.stranger
  const name = post && isReadable(post.author.name) ? post.author.name : `@${handle}`
  return { name, handle, tier: 'unknown', vip: false, url }
}

async function named({ db }: BackgroundContext, closed: readonly Suggestion[]) {
  const people = await peopleById(
    db,
    closed.map(({ personId }) => personId),
  )
  return closed.flatMap((suggestion) => {
    const name = people.get(suggestion.personId ?? '')?.displayName
    return name === undefined ? [] : { suggestion, name }
  })
}

/** Who is not kept and spoke well of the brand for the first time today, the latest first. */
async function newToday({ db }: BackgroundContext, now: number) {
  const since = startOfDay(now)
  return (await discoveries(db, now))
    .filter(({ posts }) => posts.every(({ at }) => at >= since))
    .toSorted((a, b) => b.lastAt - a.lastAt)
    .map(({ posts: _, ignored: __, ...one }) => one)
}
