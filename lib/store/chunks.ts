import Dexie, { type IndexableType, type Table } from 'dexie'

/** Rows read at once: some 15 ms of work, so that a page answers in between. */
const ROWS = 1000

/**
 * A whole table in the order of its keys, some rows at a time. One request a chunk: a cursor
 * (`each`) takes ten times as long.
 */
export async function* inChunks<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  size = ROWS,
): AsyncGenerator<Row[]> {
  const keyPath = table.schema.primKey.keyPath ?? ''
  let rows = await table.limit(size).toArray()
  while (rows.length > 0) {
    yield rows
    if (rows.length < size) return
    const last: IndexableType = Dexie.getByKeyPath(rows.at(-1) as object, keyPath)
    rows = await table.where(':id').above(last).limit(size).toArray()
  }
}

/** How many rows there are in all of `tables`. */
export async function countRows(tables: readonly Pick<Table, 'count'>[]): Promise<number> {
  const counts = await Promise.all(tables.map((table) => table.count()))
  return counts.reduce((sum, count) => sum + count, 0)
}
