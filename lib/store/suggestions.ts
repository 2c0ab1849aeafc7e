import { type Snooze, snoozedUntil, snoozesFor } from '../model/actions/snooze'
import { hasLapsed, isUnresolved, keepOnPost } from '../model/actions/today'
import type { PostAddress } from '../model/post/analysis'
import type { Reply } from '../model/post/thread'
import { type NamedStranger, Suggestion } from '../model/records'
import { UserError } from '../model/user-error'
import { countForgotten, countingTables } from './answer-counts'
import { type Database, keyOfPost } from './database'

/** This suggestion is gone: the person it was about was deleted meanwhile. */
class UnknownSuggestionError extends UserError {
  override name = 'UnknownSuggestionError'
  constructor() {
    super('error_unknown_suggestion')
  }
}

/** What a suggestion becomes, and for how long where it is put off. */
export interface Closing {
  status: Exclude<Suggestion['status'], 'open'>
  closedBy: NonNullable<Suggestion['closedBy']>
  snooze?: Snooze | undefined
  day?: string | undefined
  /** The contact that was logged for it. */
  contactId?: string | undefined
  /** Whom it was handed to. */
  handedTo?: string | undefined
}

/** Every suggestion made on a post, in any order. */
export function suggestionsOn(db: Database, post: PostAddress): Promise<Suggestion[]> {
  return db.suggestions.where('[network+postKey]').equals(keyOfPost(post)).toArray()
}

/**
 * Keeps what is suggested on posts, each once, however often its post goes past. What was suggested
 * there before and is not any more, lapses; what one of ours has answered is done.
 *
 * @param kept for each post the suggestion; null where nothing is suggested
 */
export async function keepSuggestions(
  db: Database,
  kept: readonly { address: PostAddress; suggestion: Suggestion | null }[],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.suggestions, async () => {
    for (const { address, suggestion } of kept) {
      const here = await suggestionsOn(db, address)
      const { lapsed, answered: done, added } = keepOnPost(here, suggestion)
      for (const one of lapsed) await lapse(db, one, now)
      for (const one of done) await noteAnswer(db, one, suggestion?.answeredBy, now)
      for (const one of here.filter((row) => lacksAddress(row, address))) {
        const { postUrl } = address
        const postAt = one.postAt ?? suggestion?.postAt
        await db.suggestions.update(one.id, { postUrl, ...(postAt && { postAt }) })
      }
      if (added) await db.suggestions.add(Suggestion.parse(added))
    }
  })
}

/** Whether its post has an address by now: some pages give it one, and its time, after a while. */
export function lacksAddress(suggestion: Suggestion, { postUrl }: PostAddress): boolean {
  return isUnresolved(suggestion) && !suggestion.postUrl && postUrl !== undefined
}

/** What a suggestion becomes when `reply` of ours has been seen to answer its post. */
export function answered(reply: Reply, now: number) {
  return { status: 'accepted', closedBy: 'system', closedAt: now, answeredBy: reply } as const
}

async function noteAnswer(
  db: Database,
  { until: _, ...suggestion }: Suggestion,
  reply: Reply | undefined,
  now: number,
): Promise<void> {
  if (reply) await putClosed(db, { ...suggestion, ...answered(reply, now) })
}

/** Of people who are not kept nothing is remembered that nobody did. */
async function lapse(db: Database, { id, personId }: Suggestion, now: number): Promise<void> {
  if (personId === undefined) await db.suggestions.delete(id)
  else await db.suggestions.update(id, { status: 'ignored', closedBy: 'system', closedAt: now })
}

/**
 * Lets lapse what has waited too long, and forgets strangers with it: that somebody was not answered is
 * counted.
 */
export async function lapseOld(db: Database, now: number, promisedHours: number): Promise<void> {
  await db.transaction('rw', countingTables(db), async () => {
    const old = (await unresolvedSuggestions(db)).filter((one) => hasLapsed(one, now))
    const strangers = old.filter(({ personId }) => personId === undefined)
    const missed = strangers.map((one) => ({ ...one, status: 'ignored' as const, closedAt: now }))
    await countForgotten(db, missed, promisedHours)
    for (const one of old) await lapse(db, one, now)
  })
}

/** Forgets whoever waits and is not kept: the user does not want them listed. */
export async function forgetStrangers(db: Database): Promise<void> {
  const rows = await unresolvedSuggestions(db)
  const theirs = rows.filter(({ stranger }) => stranger).map(({ id }) => id)
  if (theirs.length > 0) await db.suggestions.bulkDelete(theirs)
}

/** Whoever is not kept is named only as long as they wait. */
async function putClosed(db: Database, suggestion: Suggestion): Promise<void> {
  const { stranger: _, postUrl: __, conversation: ___, ...nameless } = suggestion
  const isWaiting = suggestion.status === 'snoozed'
  await db.suggestions.put(
    Suggestion.parse(suggestion.personId || isWaiting ? suggestion : nameless),
  )
}

/**
 * Closes a suggestion or puts it off.
 * @throws UnknownSuggestionError
 */
export async function closeSuggestion(
  db: Database,
  id: string,
  closing: Closing,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.suggestions, async () => {
    const { until: _, ...suggestion } = await suggestionOf(db, id)
    const { status, closedBy, contactId, handedTo, snooze = 'tomorrow', day } = closing
    const isOffered = snoozesFor(suggestion.action, now).includes(snooze)
    await putClosed(db, {
      ...suggestion,
      status,
      closedBy,
      closedAt: now,
      ...(status === 'snoozed' && {
        until: snoozedUntil(isOffered ? snooze : 'tomorrow', now, day),
      }),
      ...(contactId && { contactId }),
      ...(handedTo && { handedTo }),
    })
  })
}

/**
 * Puts a closed suggestion back on the list.
 *
 * @param named what names whoever waits, where they are not kept
 * @throws UnknownSuggestionError
 */
export async function reopenSuggestion(
  db: Database,
  id: string,
  named?: NamedStranger,
): Promise<void> {
  await db.transaction('rw', db.suggestions, async () => {
    const {
      closedBy: _,
      closedAt: __,
      until: ___,
      contactId: ____,
      handedTo: _____,
      ...suggestion
    } = await suggestionOf(db, id)
    await db.suggestions.put(Suggestion.parse({ ...suggestion, ...named, status: 'open' }))
  })
}

/**
 * One suggestion.
 * @throws UnknownSuggestionError
 */
export async function suggestionOf(db: Database, id: string): Promise<Suggestion> {
  const suggestion = await db.suggestions.get(id)
  if (!suggestion) throw new UnknownSuggestionError()
  return suggestion
}

/** Those that wait on the inbox, or to come back to it: unresolved, and not too old by now. */
export async function waitingSuggestions(db: Database, now: number): Promise<Suggestion[]> {
  return (await unresolvedSuggestions(db)).filter((one) => !hasLapsed(one, now))
}

/** Open and put-off suggestions: to kept people, and to those who wait and are not kept. */
export async function unresolvedSuggestions(db: Database): Promise<Suggestion[]> {
  const rows = await db.suggestions.where('status').anyOf('open', 'snoozed').toArray()
  return rows.filter(({ personId, stranger }) => personId !== undefined || stranger !== undefined)
}

/** What somebody here closed or put off since `since`, the latest first. */
export async function justClosed(db: Database, since: number): Promise<Suggestion[]> {
  const rows = await db.suggestions.where('closedAt').aboveOrEqual(since).reverse().toArray()
  return rows.filter(({ closedBy }) => closedBy === 'user')
}

/** What was closed or put off since `since`, the latest first. Of kept people only. */
export async function closedSince(db: Database, since: number): Promise<Suggestion[]> {
  const rows = await db.suggestions.where('closedAt').aboveOrEqual(since).reverse().toArray()
  return rows.filter(({ personId }) => personId !== undefined)
}
