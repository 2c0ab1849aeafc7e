import { type Haystack, isExact, placesOf, soughtOf, textOf } from './find'
import type { PeopleRow } from './people-table'

/** Rows of the table, to be searched. */
export interface RowsHaystack extends Haystack {
  readonly rows: readonly PeopleRow[]
}

/**
 * What is known of `rows`, to be searched.
 *
 * @param notes as `searched` leaves them, by the person's id
 */
export function haystack(
  rows: readonly PeopleRow[],
  notes: ReadonlyMap<string, string>,
): RowsHaystack {
  const starts = new Uint32Array(rows.length + 1)
  const parts: string[] = []
  let end = 0
  rows.forEach(({ id, found }, place) => {
    const note = notes.get(id)
    const part = note === undefined ? found : `${found}${note}\n`
    starts[place] = end
    parts.push(part)
    end += part.length
  })
  starts[rows.length] = end
  return { rows, text: parts.join(''), starts }
}

/** More people are not looked through for whom is meant: nobody has written a name yet. */
const FEW = 5000

/** The rows in whom all that `query` asks for is found: just that first, all others in their order. */
export function findRows(hay: RowsHaystack, query: string): readonly PeopleRow[] {
  const sought = soughtOf(query)
  if (!sought) return hay.rows
  const places = placesOf(hay, sought)
  const row = (place: number) => hay.rows[place] as PeopleRow
  if (places.length > FEW) return places.map(row)
  const { exact = [], other = [] } = Object.groupBy(places, (place) =>
    isExact(textOf(hay, place), sought) ? 'exact' : 'other',
  )
  return [...exact, ...other].map(row)
}
