import { DAY } from '../days'
import type { Person } from './person'

type Whose = Pick<Person, 'vip' | 'contactEveryDays'>

/**
 * Days after which somebody is to hear from us again: their own, else for a VIP advocate those of
 * all; undefined where nobody minds.
 */
export function intervalOf(
  { vip, contactEveryDays }: Whose,
  vipIntervalDays: number,
): number | undefined {
  return contactEveryDays ?? (vip && vipIntervalDays)
}

/**
 * Since when somebody waits to hear from us, where it is longer than their interval: since the last
 * contact, else since they are a VIP advocate or kept. Undefined within it.
 *
 * @param now milliseconds since 1970
 */
export function overdueSince(
  person: Whose & Pick<Person, 'createdAt'>,
  lastContactAt: number | undefined,
  vipIntervalDays: number,
  now: number,
): number | undefined {
  const days = intervalOf(person, vipIntervalDays)
  const since = lastContactAt ?? person.vip?.since ?? person.createdAt
  return days !== undefined && now - since > days * DAY ? since : undefined
}
