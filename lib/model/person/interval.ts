import { DAY } from '../days'
import type { Person, Vip } from './person'
import type { TimedTag } from './tag'

/** What of somebody decides how long they may wait. */
interface Whose extends Pick<Person, 'contactEveryDays'> {
  vip?: Pick<Vip, 'since'> | undefined
}

/**
 * Days after which somebody is to hear from us again: their own, which somebody chose for them; else
 * the shorter of what their tags say and what holds for all VIP advocates. Undefined where nobody minds.
 *
 * @param tagDays the shortest interval of their tags
 */
export function intervalOf(
  { vip, contactEveryDays }: Whose,
  vipIntervalDays: number,
  tagDays: number | undefined,
): number | undefined {
  if (contactEveryDays !== undefined) return contactEveryDays
  return vip ? Math.min(vipIntervalDays, tagDays ?? vipIntervalDays) : tagDays
}

/** `tag`, their one with the shortest interval, where it is the tag that counts. */
export function tagThatCounts(
  whose: Whose,
  vipIntervalDays: number,
  tag: TimedTag | undefined,
): TimedTag | undefined {
  const others = intervalOf(whose, vipIntervalDays, undefined) ?? Number.POSITIVE_INFINITY
  return intervalOf(whose, vipIntervalDays, tag?.everyDays) !== others ? tag : undefined
}

/**
 * Since when somebody waits to hear from us, where it is longer than their interval: since the last
 * contact, else since they are a VIP advocate or kept. Undefined within it.
 *
 * @param tagDays the shortest interval of their tags
 * @param now milliseconds since 1970
 */
export function overdueSince(
  person: Whose & Pick<Person, 'createdAt'>,
  lastContactAt: number | undefined,
  vipIntervalDays: number,
  tagDays: number | undefined,
  now: number,
): number | undefined {
  const days = intervalOf(person, vipIntervalDays, tagDays)
  const since = lastContactAt ?? person.vip?.since ?? person.createdAt
  return days !== undefined && now - since > days * DAY ? since : undefined
}
