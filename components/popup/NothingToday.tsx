import type { TodayList } from '../../lib/model/advice'
import { words } from '../../lib/words'
import { Empty } from '../ui/Empty'
import { doneToday } from './doneToday'

/** An empty list: all done, or nothing has come up yet. */
export function NothingToday({ list }: { list: TodayList }) {
  const { waiting } = list
  if (doneToday(list) === 0 && waiting === 0) {
    return (
      <Empty icon="check" title={words('today_empty_title')}>
        {words('today_empty')}
      </Empty>
    )
  }
  return (
    <Empty icon="check" title={words('today_done_title')}>
      {waiting > 0 ? words('today_waiting', waiting) : words('today_done')}
    </Empty>
  )
}
