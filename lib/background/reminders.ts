import {
  badgeCount,
  type Due,
  dueItems,
  isQuiet,
  keyOf,
  nextLook,
  untold,
} from '../model/actions/reminders'
import { promisesWithout, suggestionsWithout } from '../model/team/handover'
import { openFollowUps } from '../store/follow-ups'
import { readHandedNow } from '../store/handovers'
import { reviewsForMe } from '../store/reviews'
import { waitingSuggestions } from '../store/suggestions'
import type { BackgroundContext } from './context'

/** What reminding needs of the browser. */
export interface Reminding {
  /** The number on the toolbar's button; 0 takes it away. */
  badge(count: number): Promise<void>
  /** Wakes the background at this time; undefined: not at all. In milliseconds since 1970. */
  wakeAt(at: number | undefined, now: number): Promise<void>
  /** Shows a notification, where the browser lets us. */
  notify(due: readonly Due[]): Promise<void>
  /** What somebody was told of, by `keyOf`. */
  told: { get(): Promise<readonly string[]>; set(told: readonly string[]): Promise<void> }
}

type Context = Pick<BackgroundContext, 'db' | 'settings' | 'now'>

/**
 * Brings the toolbar's number up to date, tells of what is due and was not told of, unless it is a
 * quiet time, and has the background woken for what is next. Done twice, it does nothing more.
 */
export async function remind({ db, settings, now }: Context, outside: Reminding): Promise<void> {
  const at = now()
  const { reminders } = await settings.get()
  const { toMe, away } = await readHandedNow(db)
  const unresolved = suggestionsWithout(await waitingSuggestions(db, at), [...toMe, ...away])
  const followUps = promisesWithout(await openFollowUps(db), [...toMe, ...away])
  const reviews = (await reviewsForMe(db)).map(({ review }) => review)
  const given = [...toMe, ...reviews.map(({ id, at, verdict }) => ({ id, at: verdict?.at ?? at }))]
  await outside.badge(badgeCount(unresolved, followUps, at, given))
  const items = dueItems(unresolved, followUps, given)
  const before = await outside.told.get()
  const due = untold(items, before, at)
  const tells = reminders.notify && !isQuiet(reminders, at)
  // Where nobody is to be told, what is due now is no news later.
  const told = tells || !reminders.notify ? due.map(keyOf) : []
  const still = new Set(items.map(keyOf))
  const after = [...before, ...told].filter((key) => still.has(key))
  if (after.join() !== before.join()) await outside.told.set(after)
  if (tells && due.length > 0) await outside.notify(due)
  await outside.wakeAt(nextLook(items, after, reminders, at), at)
}
