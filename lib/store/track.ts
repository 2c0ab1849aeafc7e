import Dexie, { type DBCore, type DBCoreMutateRequest, type DBCoreTable, type Table } from 'dexie'
import { Flag } from './flag'

/** Rows that one call wrote or deleted, until they are noted as what the team knows. */
export interface Mark {
  id: number
  table: string
  keys: (string | [string, string])[]
  /** The same for all that one transaction wrote. */
  stamp: string
}

/** Which tables are tracked, and what time it is. */
interface Tracking {
  isShared(table: string): boolean
  stamp(): string
}

const untracked = new Flag()

/**
 * Has every write of a shared table leave a mark in `outbox`, in the writer's own transaction, whoever
 * writes: there is never one without the other. Call it before the database is opened, where a team
 * is; without it nothing is marked.
 *
 * @param db has a table `outbox`
 */
export function trackWrites(db: Dexie, { isShared, stamp }: Tracking): void {
  db.use({
    stack: 'dbcore',
    name: 'Tracked',
    create(core) {
      const stamps = new WeakMap<object, string>()
      const stampOf = (trans: object) => {
        const given = stamps.get(trans) ?? stamp()
        stamps.set(trans, given)
        return given
      }
      return {
        transaction: (tables, mode, ...rest) => {
          const isMarked = mode === 'readwrite' && tables.some(isShared)
          return core.transaction(
            isMarked ? [...new Set([...tables, 'outbox'])] : tables,
            mode,
            ...rest,
          )
        },
        table: (name) =>
          isShared(name) ? tracked(core, core.table(name), stampOf) : core.table(name),
      }
    },
  })
}

/** Work whose writes leave no mark: what the team knows already. */
export function withoutMarks<Value>(
  db: Dexie,
  tables: readonly (Table | string)[],
  work: () => Promise<Value>,
): Promise<Value> {
  return db.transaction('rw', tables, async (transaction) => {
    untracked.set(transaction)
    return work()
  })
}

function tracked(
  core: DBCore,
  table: DBCoreTable,
  stampOf: (trans: object) => string,
): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      const isUpgrade = (request.trans as IDBTransaction).mode === 'versionchange'
      if (isUpgrade || untracked.isOn(Dexie.currentTransaction)) return table.mutate(request)
      const mark = (keys: readonly unknown[]) => {
        const values = [{ table: table.name, keys, stamp: stampOf(request.trans) }]
        return core.table('outbox').mutate({ type: 'add', trans: request.trans, values })
      }
      if (request.type === 'deleteRange') {
        return keysIn(table, request).then((keys) =>
          table
            .mutate(request)
            .then((done) => (keys.length > 0 ? mark(keys).then(() => done) : done)),
        )
      }
      return table.mutate(request).then((done) => {
        const keys = keysOf(table, request).filter((_, n) => !done.failures[n])
        return keys.length > 0 ? mark(keys).then(() => done) : done
      })
    },
  }
}

function keysOf(
  { schema }: DBCoreTable,
  request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>,
): unknown[] {
  if (request.type === 'delete') return request.keys
  return request.values.map((value) => schema.primaryKey.extractKey?.(value))
}

/** A range is only ever deleted where everything is. */
function keysIn(
  table: DBCoreTable,
  { trans, range }: Extract<DBCoreMutateRequest, { type: 'deleteRange' }>,
) {
  const index = table.schema.primaryKey
  const query = { trans, values: false, query: { index, range } }
  return table.query(query).then(({ result }): unknown[] => result)
}
