import { t } from '../../lib/i18n'
import type { TodayList } from '../../lib/model/actions/advice'
import { Empty } from '../ui/Empty'
import { doneToday } from './doneToday'

/** An empty list: all done, or nothing has come up yet. */
export function NothingToday({ list }: { list: TodayList }) {
  const { waiting } = list
  if (doneToday(list) === 0 && waiting === 0) {
    return (
      <Empty icon="check" title={t('today_empty_title')}>
        {t('today_empty')}
      </Empty>
    )
  }
  return (
    <Empty icon="check" title={t('today_done_title')}>
      {waiting > 0 ? t('today_waiting', waiting) : t('today_done')}
    </Empty>
  )
}
