import Dexie, { type Table } from 'dexie'

/**
 * The rows that stand under each key of an index, or of the table itself, in the order of `keys`, in the transaction that is
 * open. All is asked for at once and waited for once: through Dexie each key takes as long again.
 *
 * @param index its name as the database has it
 */
export function rowsUnder<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  index: string,
  keys: readonly (IDBValidKey | IDBKeyRange)[],
): Promise<Row[][]> {
  const store = storeOf(table)
  const source = index === table.schema.primKey.name ? store : store.index(index)
  return answered(keys.map((key) => source.getAll(key)))
}

/** The first rows of a table, at most so many, or all, in the transaction that is open. */
export async function firstRows<Row, Key, Insert>(
  table: Table<Row, Key, Insert>,
  most?: number,
): Promise<Row[]> {
  const [rows = []] = await answered<Row[]>([storeOf(table).getAll(null, most)])
  return rows
}

function storeOf({ name }: Pick<Table, 'name'>): IDBObjectStore {
  const trans = Dexie.currentTransaction?.idbtrans
  if (!trans) throw new Error('This is for a transaction.')
  return trans.objectStore(name)
}

/** What requests are answered, in their order. */
function answered<Result>(requests: readonly IDBRequest<Result>[]): Promise<Result[]> {
  return new Dexie.Promise<Result[]>((resolve, reject) => {
    const found: Result[] = []
    let left = requests.length
    if (left === 0) resolve(found)
    for (const [nth, request] of requests.entries()) {
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        found[nth] = request.result
        left--
        if (left === 0) resolve(found)
      }
    }
  }) as unknown as Promise<Result[]>
}
