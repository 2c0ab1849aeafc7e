import { useCallback, useEffect, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import type { PeopleFilter, Segment } from '../../lib/model/person/segment'
import { useLive } from '../ui/useLive'

const NO_SEGMENTS: readonly Segment[] = []

/** What the list is narrowed by: a search, a filter, and the saved segments a filter comes from. */
export function useFilter({
  memory,
  segments,
  saveSegment,
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
    async save(segment: Segment) {
      await saveSegment(segment)
      await reload()
      pick(segment)
    },
    async remove(id: string) {
      await removeSegment(id)
      await reload()
      pick(undefined)
    },
  }
}
