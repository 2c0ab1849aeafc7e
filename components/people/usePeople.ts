import { useEffect, useState } from 'preact/hooks'
import type { PeopleState } from '../../lib/model/person/people-table'
import type { PeopleService } from './work'

/** Everybody as they are now; undefined until anything is known. */
export function usePeople(watch: PeopleService['watch']): PeopleState | undefined {
  const [state, setState] = useState<PeopleState>()
  useEffect(() => {
    const life = new AbortController()
    watch(setState, life.signal)
    return () => life.abort()
  }, [watch])
  return state
}
