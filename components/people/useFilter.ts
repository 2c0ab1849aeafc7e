import { useCallback, useEffect, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { withChanges } from '../../lib/model/changes'
import type { PeopleFilter, Segment, SegmentChanges } from '../../lib/model/person/segment'
import { useLive } from '../ui/useLive'

const NO_SEGMENTS: readonly Segment[] = []

/** What the list is narrowed by: a search, a filter, and the saved segments a filter comes from. */
export function useFilter({
  memory,
  segments,
  addSegment,
  changeSegment,
  removeSegment,
  onChanged,
}: PeopleService) {
  const [query, setQuery] = useState(memory.query)
  const [filter, setFilter] = useState(memory.filter)
  const [segmentId, setSegmentId] = useState(memory.segmentId)
  const load = useCallback(() => segments(), [segments])
  const { value: saved = NO_SEGMENTS, reload } = useLive(load, onChanged)
  useEffect(() => {
    Object.assign(memory, { query, filter, segmentId })
  }, [memory, query, filter, segmentId])

  const pick = (segment: Segment | undefined) => {
    setSegmentId(segment?.id)
    setFilter(segment?.filter ?? {})
  }
  return {
    query,
    setQuery,
    filter,
    /** Nothing asked for is no segment any more. */
    setFilter(next: PeopleFilter) {
      setFilter(next)
      if (Object.keys(next).length === 0) setSegmentId(undefined)
    },
    segments: saved,
    segment: saved.find(({ id }) => id === segmentId),
    pick,
    async add(segment: Segment) {
      await addSegment(segment)
      await reload()
      pick(segment)
    },
    async change(segment: Segment, changes: SegmentChanges) {
      await changeSegment(segment.id, changes)
      await reload()
      pick(withChanges(segment, changes))
    },
    async remove(id: string) {
      await removeSegment(id)
      await reload()
      pick(undefined)
    },
  }
}
