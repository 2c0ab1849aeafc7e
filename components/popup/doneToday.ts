import type { TodayList } from '../../lib/model/actions/advice'

/** How many suggestions were taken up today, those that the budget does not count included. */
export function doneToday({ closed }: TodayList): number {
  return closed.filter(
    ({ suggestion }) => suggestion.status === 'accepted' && suggestion.closedBy === 'user',
  ).length
}
