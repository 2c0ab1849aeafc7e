import { useEffect, useMemo, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { filterRows } from '../../lib/model/person/people-filter'
import { findRows, haystack } from '../../lib/model/person/people-find'
import {
  type Moment,
  type PeopleRow,
  type Sort,
  sortRows,
} from '../../lib/model/person/people-table'
import type { PeopleFilter } from '../../lib/model/person/segment'

interface Wanted {
  sort: Sort
  filter: PeopleFilter
  query: string
  /** Whether somebody is about to type a query: what is searched is laid out before they do. */
  searching: boolean
}

const NO_NOTES: ReadonlyMap<string, string> = new Map()

/**
 * Those of `rows` that are wanted, in the order that is wanted. Each step is done again only when
 * what it goes by has changed, so that a key typed into the search costs the search alone.
 */
export function useView(
  rows: readonly PeopleRow[],
  { sort, filter, query, searching }: Wanted,
  { now, vipIntervalDays, tags }: Moment,
  notes: ReadonlyMap<string, string> = NO_NOTES,
): readonly PeopleRow[] {
  const sorted = useMemo(() => sortRows(rows, sort), [rows, sort])
  const filtered = useMemo(
    () => filterRows(sorted, filter, { now, vipIntervalDays, ...(tags && { tags }) }),
    [sorted, filter, now, vipIntervalDays, tags],
  )
  const hay = useMemo(
    () => (searching ? haystack(filtered, notes) : undefined),
    [searching, filtered, notes],
  )
  return useMemo(() => (hay ? findRows(hay, query) : filtered), [hay, query, filtered])
}

/** The notes, read when a search begins; undefined until they are there. */
export function useNotes(searching: boolean, read: PeopleService['notes']) {
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>()
  useEffect(() => {
    if (searching) read().then(setNotes, console.warn)
  }, [searching, read])
  return notes
}
