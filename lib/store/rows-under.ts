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
  const trans = Dexie.currentTransaction?.idbtrans
  if (!trans) throw new Error('This is for a transaction.')
  const store = trans.objectStore(table.name)
  const source = index === table.schema.primKey.name ? store : store.index(index)
  return new Dexie.Promise<Row[][]>((resolve, reject) => {
    const found: Row[][] = []
    let left = keys.length
    if (left === 0) resolve(found)
    for (const [nth, key] of keys.entries()) {
      const request: IDBRequest<Row[]> = source.getAll(key)
      request.onerror = () => reject(request.error)
      request.onsuccess = () => {
        found[nth] = request.result
        left--
        if (left === 0) resolve(found)
      }
    }
  }) as unknown as Promise<Row[][]>
}
