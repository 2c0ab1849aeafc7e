import { NetworkId } from '../../lib/model/post/post'
import type { Channel, Interaction, InteractionKind } from '../../lib/model/records'

/** What a contact can be, by who started it. The first is offered first. */
export const KINDS: Record<Interaction['direction'], readonly InteractionKind[]> = {
  out: [
    'thank',
    'amplify',
    'careful_reply',
    'answer',
    'ask',
    'invite',
    'reward',
    'comment',
    'other',
  ],
  in: ['praise', 'mention', 'question', 'complaint', 'comment', 'share', 'reaction', 'other'],
}

/** Whether a contact happened on a network; elsewhere two people meet directly. */
export function isOnNetwork(channel: Channel): boolean {
  return NetworkId.safeParse(channel).success
}

/**
 * The time of a contact on `day`, in milliseconds: `now` when that is today, else the day's noon,
 * which stays on that day when the clocks change.
 *
 * @param day as a date input gives it: `2026-10-19`
 */
export function timeOfDay(day: string, now: number): number {
  return day === dayOf(now) ? now : new Date(`${day}T12:00`).getTime()
}

/** The local day of `at` as a date input takes it. */
export function dayOf(at: number): string {
  const local = new Date(at)
  const twoDigits = (value: number) => String(value).padStart(2, '0')
  return `${local.getFullYear()}-${twoDigits(local.getMonth() + 1)}-${twoDigits(local.getDate())}`
}
