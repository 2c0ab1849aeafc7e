import { useCallback, useMemo } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import type { Tag, TagBook } from '../../lib/model/person/tag'
import { useLive } from '../ui/useLive'

const NO_TAGS: readonly Tag[] = []

/** Every tag there is, in the order of names, kept fresh. */
export function useTags({ tags, onChanged }: PeopleService): TagBook {
  const load = useCallback(() => tags(), [tags])
  const { value = NO_TAGS } = useLive(load, onChanged)
  return useMemo(() => new Map(value.map((tag) => [tag.key, tag])), [value])
}
