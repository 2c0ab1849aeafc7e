import { DAY } from '../days'
import { companyKey } from './companies'
import { type FieldId, fieldOf, isField } from './fields'
import { isOverdue, type Moment, type PeopleRow } from './people-table'
import type { FilterField, PeopleFilter } from './segment'

type Test = (row: PeopleRow) => boolean

type Wanted = { [Field in Exclude<FilterField, FieldId>]: NonNullable<PeopleFilter[Field]> }

const TESTS: { [Field in keyof Wanted]: (wanted: Wanted[Field], moment: Moment) => Test } = {
  tier: (wanted) => (row) => wanted.includes(row.tier),
  vip: (wanted, moment) => {
    if (wanted === 'overdue') return (row) => isOverdue(row, moment)
    return ({ vipSince }) => (vipSince !== undefined) === (wanted === 'yes')
  },
  tags: (wanted) => (row) => row.tags.some((key) => wanted.includes(key)),
  network: (wanted) => (row) => row.accounts.some(({ network }) => wanted.includes(network)),
  sentiment: (wanted) => (row) => wanted.includes(row.sentiment ?? 'none'),
  follow_up: (wanted, { now }) => {
    if (wanted === 'due')
      return ({ followUpDue }) => followUpDue !== undefined && followUpDue <= now
    return ({ followUpDue }) => (followUpDue !== undefined) === (wanted === 'open')
  },
  silent_days:
    (wanted, { now }) =>
    ({ lastContactAt }) =>
      lastContactAt === undefined || now - lastContactAt > wanted * DAY,
}

/** Those of `rows` that fit every field of `filter`, in their order. */
export function filterRows(
  rows: readonly PeopleRow[],
  filter: PeopleFilter,
  moment: Moment,
): readonly PeopleRow[] {
  const tests = (Object.keys(filter) as FilterField[]).flatMap((field) => {
    const wanted = filter[field]
    if (wanted === undefined) return []
    return isField(field) ? fieldTest(field, wanted) : testOf(field, wanted as never, moment)
  })
  return tests.length === 0 ? rows : rows.filter((row) => tests.every((test) => test(row)))
}

/** @param wanted yes or no, or those of the values that will do */
function fieldTest(id: FieldId, wanted: unknown): Test {
  const { kind, key } = fieldOf(id)
  if (kind === 'flag') return (row) => row[key] === wanted
  const values: readonly unknown[] = [wanted].flat()
  if (kind === 'text') {
    const keys = new Set(values.map((value) => companyKey(String(value))))
    return (row) => keys.has(companyKey(String(row[key] ?? '')))
  }
  return (row) => values.includes(row[key] ?? (kind === 'choice' ? 'unknown' : undefined))
}

function testOf<Field extends keyof Wanted>(field: Field, wanted: Wanted[Field], moment: Moment) {
  return TESTS[field](wanted, moment)
}
