import { useEffect, useState } from 'preact/hooks'
import type { ListeningService, NamedPerson } from '../../lib/dashboard/listening'

/** Who an id stands for; null where nobody is kept under it any more, missing until it is read. */
export type Names = ReadonlyMap<string, NamedPerson | null>

/** The names of the people of these ids, as soon as they are read. */
export function useNames(ids: readonly string[], names: ListeningService['names']): Names {
  const [found, setFound] = useState<Names>(new Map())
  const wanted = [...new Set(ids)].join(' ')
  useEffect(() => {
    if (!wanted) return
    const all = wanted.split(' ')
    const take = (read: ReadonlyMap<string, NamedPerson>) =>
      setFound(
        (known) => new Map([...known, ...all.map((id) => [id, read.get(id) ?? null] as const)]),
      )
    // Without them the page says less, and nothing is wrong with what it says.
    names(all).then(take, () => undefined)
  }, [wanted, names])
  return found
}
