import type { PersonSummary } from '../../lib/model/card'
import { DAY } from '../../lib/model/days'
import { age, words } from '../../lib/words'

/**
 * How long ago the last contact was, in words, and whether a VIP advocate has waited too long.
 * Who never had a contact waits since they became one.
 *
 * @param intervalDays days that a VIP advocate may wait
 * @param now milliseconds since 1970
 */
export function lastContact(
  { person, lastContactAt }: PersonSummary,
  intervalDays: number | undefined,
  now: number,
): { words: string; overdue: boolean } {
  const since = lastContactAt ?? person.vip?.since
  const overdue =
    intervalDays !== undefined && since !== undefined && now - since > intervalDays * DAY
  return {
    words:
      lastContactAt === undefined
        ? words('contact_none')
        : words('contact_last', [age(lastContactAt, now)]),
    overdue,
  }
}
