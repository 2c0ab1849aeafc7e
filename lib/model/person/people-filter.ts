import { DAY } from '../days'
import { isOverdue, type PeopleRow } from './people-table'
import type { FilterField, PeopleFilter } from './segment'

/** What a filter's times are reckoned by. */
export interface Moment {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly vipIntervalDays: number
}

type Test = (row: PeopleRow) => boolean

type Wanted = { [Field in FilterField]: NonNullable<PeopleFilter[Field]> }

const TESTS: { [Field in keyof Wanted]: (wanted: Wanted[Field], moment: Moment) => Test } = {
  tier: (wanted) => (row) => wanted.includes(row.tier),
  vip: (wanted, { now, vipIntervalDays }) => {
    if (wanted === 'overdue') return (row) => isOverdue(row, vipIntervalDays, now)
    return ({ vipSince }) => (vipSince !== undefined) === (wanted === 'yes')
  },
  network: (wanted) => (row) => row.accounts.some(({ network }) => wanted.includes(network)),
  sentiment: (wanted) => (row) => wanted.includes(row.sentiment ?? 'none'),
  status: (wanted) => (row) => wanted.includes(row.status),
  segment: (wanted) => (row) => row.segment !== undefined && wanted.includes(row.segment),
  preference: (wanted) => (row) => wanted.includes(row.preference ?? 'unknown'),
  follow_up: (wanted, { now }) => {
    if (wanted === 'due')
      return ({ followUpDue }) => followUpDue !== undefined && followUpDue <= now
    return ({ followUpDue }) => (followUpDue !== undefined) === (wanted === 'open')
  },
  silent_days:
    (wanted, { now }) =>
    ({ lastContactAt }) =>
      lastContactAt === undefined || now - lastContactAt > wanted * DAY,
  do_not_engage: (wanted) => (row) => row.doNotEngage === wanted,
  team: (wanted) => (row) => row.isTeam === wanted,
}

/** Those of `rows` that fit every field of `filter`, in their order. */
export function filterRows(
  rows: readonly PeopleRow[],
  filter: PeopleFilter,
  moment: Moment,
): readonly PeopleRow[] {
  const tests = (Object.keys(filter) as FilterField[]).flatMap((field) => {
    const wanted = filter[field]
    return wanted === undefined ? [] : testOf(field, wanted, moment)
  })
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)))
}

function testOf<Field extends FilterField>(field: Field, wanted: Wanted[Field], moment: Moment) {
  return TESTS[field](wanted, moment)
}
