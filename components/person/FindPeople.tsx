import { useId, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonSummary } from '../../lib/model/person/card'
import { errorMessage } from '../ui/errorMessage'
import { Field } from '../ui/Field'
import { Icon } from '../ui/Icon'
import { PersonRow } from './PersonRow'
import './FindPeople.css'

interface Props {
  label: string
  /** What stands there before anything is typed. */
  empty?: string
  /** Left out of what is found. */
  except?: string
  find: (query: string) => Promise<PersonSummary[]>
  onOpen: (summary: PersonSummary) => void
}

/** Finds people by name or handle, on all networks. */
export function FindPeople({ label, empty, except, find, onOpen }: Props) {
  const id = useId()
  const { query, found, error, search } = useFind(find)
  const people = found?.filter(({ person }) => person.id !== except)
  return (
    <div class="find">
      <Field label={label} id={id}>
        <div class="find-box">
          <Icon name="search" />
          <input
            id={id}
            class="input"
            type="search"
            dir="auto"
            autocomplete="off"
            value={query}
            // What is searched is read before the first key.
            onFocus={() => void find('').catch(() => undefined)}
            onInput={({ currentTarget }) => search(currentTarget.value)}
          />
        </div>
      </Field>
      <p class="find-status" aria-live="polite">
        {error ?? (people ? countText(people.length, query) : empty)}
      </p>
      {people && people.length > 0 && (
        <ul class="rows">
          {people.map((summary) => (
            <PersonRow key={summary.person.id} summary={summary} onOpen={() => onOpen(summary)} />
          ))}
        </ul>
      )}
    </div>
  )
}

function countText(count: number, query: string): string {
  return count === 0 ? t('find_none', [query.trim()]) : t('find_count', count)
}

/**
 * Finds people as one types. Every key asks at once, and only the answer to the latest question
 * is shown; an older one that comes late is dropped.
 *
 * @param find answers with the people whose name or handle fits
 */
function useFind(find: (query: string) => Promise<PersonSummary[]>) {
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
