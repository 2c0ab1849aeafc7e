import { type InboxItem, type InboxView, laneOf } from '../model/actions/inbox'
import { type today, WEIGHTS } from '../model/actions/today'
import { whyOverdue } from '../model/actions/vip'
import { daysSince } from '../model/days'
import { overdueSince } from '../model/person/interval'
import { shortestOf, type TagBook, tagsOf } from '../model/person/tag'
import type { FollowUp, Suggestion } from '../model/records'
import type { Settings } from '../model/settings'
import type { HandedNow } from '../model/team/handover'
import type { Database, PersonRow } from '../store/database'
import { peopleById, peopleToKeepUpWith } from '../store/inbox'
import { tagBook } from '../store/tags'
import { givenItems, peopleAway, reviewItems } from './handed'

/** What the inbox is made of. */
interface Known {
  readonly settings: Settings
  readonly view: InboxView
  /** What is on the list today. */
  readonly listed: ReturnType<typeof today>
  readonly handed: HandedNow
  /** Every suggestion that waits, handed over or not. */
  readonly waiting: readonly Suggestion[]
  readonly now: number
}

/**
 * All that there is to do, in no order: what is suggested and promised, what colleagues gave us, and
 * whom to write to again.
 */
export async function itemsOf(
  db: Database,
  { settings, view, listed, handed, waiting, now }: Known,
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
    ...(await givenItems(db, handed, waiting, isVip, now)),
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
