import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type DBCoreTable,
  type Table,
} from 'dexie'
import { Flag } from './flag'

/** Rows that one call wrote or deleted, until they are noted as what the team knows. */
export interface Mark {
  id: number
  table: string
  keys: (string | [string, string])[]
  /** The same for all that one transaction wrote. */
  stamp: string
  /** Whether nothing was deleted. */
  puts?: true
}

/** Which tables are tracked, and what time it is. */
interface Tracking {
  isShared(table: string): boolean
  /** A stamp by the team's clock as it is kept, and what is to be kept of it. */
  next(clock: object): { stamp: string; clock: object }
}

/** Under which key `team` has the clock; where it has none there is no team. */
export const CLOCK = 'clock'

const untracked = new Flag()

/**
 * Has every write of a shared table leave a mark in `outbox`, in the writer's own transaction, whoever
 * writes: there is never one without the other. Whether there is a team, and what time it is, is read
 * in the same transaction, so that no page or worker can have missed it. Call it before the database is
 * opened; without it nothing is marked.
 *
 * @param db has the tables of `declareTeam`
 */
export function trackWrites(db: Dexie, { isShared, next }: Tracking): void {
  db.use({
    stack: 'dbcore',
    name: 'Tracked',
    create(core) {
      const stamps = new WeakMap<object, Promise<string | undefined>>()
      const stampOf = (trans: Trans) => {
        const given = stamps.get(trans) ?? stampIn(core, trans, next)
        stamps.set(trans, given)
        return given
      }
      return {
        transaction: (tables, mode, ...rest) => {
          const isMarked = mode === 'readwrite' && tables.some(isShared)
          return core.transaction(
            isMarked ? [...new Set([...tables, 'outbox', 'team'])] : tables,
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
  stampOf: (trans: Trans) => Promise<string | undefined>,
): DBCoreTable {
  return {
    ...table,
    mutate(request) {
      const isUpgrade = (request.trans as IDBTransaction).mode === 'versionchange'
      if (isUpgrade || untracked.isOn(Dexie.currentTransaction)) return table.mutate(request)
      const { trans } = request
      const marked = (keys: readonly unknown[], done: DBCoreMutateResponse) =>
        stampOf(trans).then((stamp) => {
          if (stamp === undefined || keys.length === 0) return done
          const puts = request.type === 'add' || request.type === 'put'
          const values = [{ table: table.name, keys, stamp, ...(puts && { puts }) }]
          return core
            .table('outbox')
            .mutate({ type: 'add', trans, values })
            .then(() => done)
        })
      if (request.type === 'deleteRange') {
        return keysIn(table, request).then((keys) =>
          table.mutate(request).then((done) => marked(keys, done)),
        )
      }
      return table.mutate(request).then((done) => {
        const keys = keysOf(table, request).filter((_, n) => !done.failures[n])
        return marked(keys, done)
      })
    },
  }
}

type Trans = DBCoreMutateRequest['trans']

/** The time that all that a transaction writes is marked with; undefined where there is no team. */
function stampIn(core: DBCore, trans: Trans, next: Tracking['next']): Promise<string | undefined> {
  const team = core.table('team')
  return team.get({ trans, key: CLOCK }).then((row) => {
    if (!row) return undefined
    const { stamp, clock } = next(row.value)
    const values = [{ key: CLOCK, value: clock }]
    return team.mutate({ type: 'put', trans, values }).then(() => stamp)
  })
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
