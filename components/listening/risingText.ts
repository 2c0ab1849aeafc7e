import { number, t } from '../../lib/i18n'
import type { TopicCount } from '../../lib/model/reports/listening'

/** How often a topic came up, now and in the period before. */
export function risingText({ total, before = 0 }: TopicCount): string {
  return before > 0
    ? t('listen_rising_counts', [number(total), number(before)])
    : t('listen_rising_new', [number(total)])
}
