import { useRef, useState } from 'preact/hooks'
import type { PersonSummary } from '../../lib/model/person/card'
import { errorMessage } from '../ui/errorMessage'

/**
 * Finds people as one types. Every key asks at once, and only the answer to the latest question
 * is shown; an older one that comes late is dropped.
 *
 * @param find answers with the people whose name or handle fits
 */
export function useFind(find: (query: string) => Promise<PersonSummary[]>) {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<PersonSummary[]>()
  const [error, setError] = useState<string>()
  const latest = useRef(0)

  const search = async (typed: string) => {
    const turn = ++latest.current
    setQuery(typed)
    try {
      const people = typed.trim() ? await find(typed.slice(0, 200)) : undefined
      if (turn !== latest.current) return
      setFound(people)
      setError(undefined)
    } catch (caught) {
      if (turn === latest.current) setError(errorMessage(caught))
    }
  }
  return { query, found, error, search }
}
