import { useMemo, useRef, useState } from 'preact/hooks'
import type { PeopleRow } from '../../lib/model/person/people-table'

/** Who is chosen. What is done to them is done to those in the list alone. */
export interface Selection {
  /** The chosen people that are in the list, in its order. */
  ids: readonly string[]
  chosen: 'none' | 'some' | 'all'
  has(id: string): boolean
  /** Chooses a row or lets it go; `through`: and all from the one before to it. */
  choose(index: number, through: boolean): void
  chooseAll(all: boolean): void
}

/** Choosing among `rows`. Whoever a filter hides stays chosen, and is left alone meanwhile. */
export function useSelection(rows: readonly PeopleRow[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const last = useRef(0)
  const ids = useMemo(
    () => (selected.size === 0 ? [] : rows.map(({ id }) => id).filter((id) => selected.has(id))),
    [rows, selected],
  )
  const put = (changed: readonly PeopleRow[], on: boolean) => {
    const next = new Set(selected)
    for (const { id } of changed) on ? next.add(id) : next.delete(id)
    setSelected(next)
  }
  return {
    ids,
    chosen: ids.length === 0 ? 'none' : ids.length === rows.length ? 'all' : 'some',
    has: (id) => selected.has(id),
    choose(index, through) {
      const from = through ? last.current : index
      const row = rows[index]
      last.current = index
      if (!row) return
      put(rows.slice(Math.min(from, index), Math.max(from, index) + 1), !selected.has(row.id))
    },
    chooseAll: (all) => (all ? put(rows, true) : setSelected(new Set())),
  }
}
