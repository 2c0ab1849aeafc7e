import { age, t } from '../../lib/i18n'
import { DAY } from '../../lib/model/days'
import type { PersonSummary } from '../../lib/model/person/card'

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
        ? t('contact_none')
        : t('contact_last', [age(lastContactAt, now)]),
    overdue,
  }
}
