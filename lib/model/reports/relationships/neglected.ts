import { canBeRewarded, isOverdue, type Member, waitingSince } from '../../vip/vip-programme'

/** The VIP advocates who wait for a word, the longest first. */
export interface Neglected {
  members: readonly Member[]
  /** How many have waited for longer than their interval, and how many VIP advocates there are. */
  overdue: number
  total: number
}

/** More than this would be a list, and that is in the VIP programme. */
const LISTED = 10

/**
 * Who has waited for longest, of those who are overdue. Who is to be left alone does not wait.
 *
 * @param intervalDays days without contact after which a VIP advocate is overdue
 * @param now milliseconds since 1970
 */
export function neglectedVips(
  vips: readonly Member[],
  intervalDays: number,
  now: number,
): Neglected {
  const counted = vips.filter(({ person }) => canBeRewarded(person))
  const overdue = counted
    .filter((member) => isOverdue(member, intervalDays, now))
    .toSorted((a, b) => waitingSince(a) - waitingSince(b))
  return { members: overdue.slice(0, LISTED), overdue: overdue.length, total: counted.length }
}
