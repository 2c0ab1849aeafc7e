import { arrange, type InboxView, ROWS_AT_ONCE, WHOLE_INBOX } from '../model/actions/inbox'
import { today } from '../model/actions/today'
import { startOfDay } from '../model/days'
import type { Suggestion } from '../model/records'
import { promisesWithout, suggestionsWithout } from '../model/team/handover'
import type { Handlers } from '../rpc/server'
import { discoveries, ignoreDiscovery } from '../store/discoveries'
import { readHandedNow } from '../store/handovers'
import { dueFollowUps, peopleById } from '../store/inbox'
import { closedSince, suggestionOf, waitingSuggestions } from '../store/suggestions'
import type { BackgroundContext } from './context'
import { itemsOf } from './inbox-items'
import { rowsOf } from './inbox-rows'
import { listedPostsOf } from './listed-posts'

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
  const items = await itemsOf(db, { settings, view, listed, handed, waiting, now })
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
