import { keepOnPost, type SNOOZE_DAYS, snoozedUntil } from '../model/actions/today'
import type { PostAddress } from '../model/post/analysis'
import { Suggestion } from '../model/records'
import { UserError } from '../model/user-error'
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
  snooze?: keyof typeof SNOOZE_DAYS | undefined
  /** The contact that was logged for it. */
  contactId?: string | undefined
}

/** Every suggestion made on a post, in any order. */
export function suggestionsOn(db: Database, post: PostAddress): Promise<Suggestion[]> {
  return db.suggestions.where('[network+postKey]').equals(keyOfPost(post)).toArray()
}

/** Every suggestion made to a person, in any order. */
export function suggestionsTo(db: Database, personId: string): Promise<Suggestion[]> {
  return db.suggestions.where('personId').equals(personId).toArray()
}

/**
 * Keeps what is suggested on posts, each once, however often its post goes past. What was suggested
 * there before and is not any more, lapses.
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
      const { lapsed, added } = keepOnPost(await suggestionsOn(db, address), suggestion)
      for (const { id } of lapsed) await lapse(db, id, now)
      if (added) await db.suggestions.add(Suggestion.parse(added))
    }
  })
}

async function lapse(db: Database, id: string, now: number): Promise<void> {
  await db.suggestions.update(id, { status: 'ignored', closedBy: 'system', closedAt: now })
}

/** Lets open suggestions made before `before` lapse: their moment has passed. */
export async function lapseOld(db: Database, before: number, now: number): Promise<void> {
  await db.transaction('rw', db.suggestions, async () => {
    const open = await db.suggestions.where('status').equals('open').toArray()
    for (const { id, at } of open) if (at < before) await lapse(db, id, now)
  })
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
    const { status, closedBy, contactId, snooze = 'two_weeks' } = closing
    await db.suggestions.put(
      Suggestion.parse({
        ...suggestion,
        status,
        closedBy,
        closedAt: now,
        ...(status === 'snoozed' && { until: snoozedUntil(snooze, now) }),
        ...(contactId && { contactId }),
      }),
    )
  })
}

/**
 * Puts a closed suggestion back on the list.
 * @throws UnknownSuggestionError
 */
export async function reopenSuggestion(db: Database, id: string): Promise<void> {
  await db.transaction('rw', db.suggestions, async () => {
    const {
      closedBy: _,
      closedAt: __,
      until: ___,
      contactId: ____,
      ...suggestion
    } = await suggestionOf(db, id)
    await db.suggestions.put({ ...suggestion, status: 'open' })
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

/** Open and put-off suggestions to kept people. */
export async function unresolvedSuggestions(db: Database): Promise<Suggestion[]> {
  const rows = await db.suggestions.where('status').anyOf('open', 'snoozed').toArray()
  return rows.filter(({ personId }) => personId !== undefined)
}

/** What was closed or put off since `since`, the latest first. Of kept people only. */
export async function closedSince(db: Database, since: number): Promise<Suggestion[]> {
  const rows = await db.suggestions.where('closedAt').aboveOrEqual(since).reverse().toArray()
  return rows.filter(({ personId }) => personId !== undefined)
}
