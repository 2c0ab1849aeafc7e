import Dexie, { type IndexableType, type Table } from 'dexie'

/** Rows read at once: some 15 ms of work, so that a page answers in between. */
const ROWS = 1000
/** Those read at once in order of time: some 20 ms of work. */
const ROWS_IN_TIME = 2000

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

/**
 * The rows of `keys`, in their order. One request where they lie close to each other, as everybody's
 * do: one a key takes ten times as long.
 *
 * @param keys in ascending order
 */
export async function rowsAt<Row, Insert>(
  table: Table<Row, string, Insert>,
  keys: readonly string[],
): Promise<(Row | undefined)[]> {
  const [first, last] = [keys[0], keys.at(-1)]
  if (first === undefined || last === undefined) return []
  const most = 2 * keys.length
  const rows = await table.where(':id').between(first, last, true, true).limit(most).toArray()
  if (rows.length === most) return table.bulkGet([...keys])
  const keyPath = table.schema.primKey.keyPath ?? ''
  const byKey = new Map(rows.map((row) => [Dexie.getByKeyPath(row as object, keyPath), row]))
  return keys.map((key) => byKey.get(key))
}

/** How many rows there are in all of `tables`. */
export async function countRows(tables: readonly Pick<Table, 'count'>[]): Promise<number> {
  const counts = await Promise.all(tables.map((table) => table.count()))
  return counts.reduce((sum, count) => sum + count, 0)
}

interface Between {
  /** Milliseconds since 1970, both included. */
  from: number
  to: number
}

/**
 * The rows of a table from one time to another, the oldest first, some at a time, so that never
 * all of them are in memory. Rows of the very same time come together, however many they are: a
 * time is all that tells where the last chunk ended.
 *
 * @param table has an index on `at`
 */
export async function* inOrderOfTime<Row extends { at: number }, Key, Insert>(
  table: Table<Row, Key, Insert>,
  { from, to }: Between,
): AsyncGenerator<Row[]> {
  const read = (start: number) =>
    table.where('at').between(start, to, true, true).limit(ROWS_IN_TIME).toArray()
  let coming: Promise<Row[]> = read(from)
  while (true) {
    const rows = await coming
    const last = rows.at(-1)
    if (!last || rows.length < ROWS_IN_TIME) {
      yield rows
      return
    }
    // There may be more of the last one's time: they come with the next chunk.
    const whole = rows.filter(({ at }) => at < last.at)
    const isOneTime = whole.length === 0
    const next = isOneTime ? last.at + 1 : last.at
    // The browser looks for the next ones while these are dealt with. Whoever stops waits for none.
    coming = next <= to ? read(next) : Promise.resolve([])
    coming.catch(() => undefined)
    yield isOneTime ? await table.where('at').equals(last.at).toArray() : whole
  }
}

/** How many rows `inOrderOfTime` goes through. */
export function countBetween<Row extends { at: number }, Key, Insert>(
  table: Table<Row, Key, Insert>,
  { from, to }: Between,
): Promise<number> {
  return table.where('at').between(from, to, true, true).count()
}

/** When the earliest row is from; undefined where there is none. */
export async function firstTime<Row extends { at: number }, Key, Insert>(
  table: Table<Row, Key, Insert>,
): Promise<number | undefined> {
  return (await table.orderBy('at').first())?.at
}
