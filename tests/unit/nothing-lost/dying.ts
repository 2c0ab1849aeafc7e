import type { DBCore, DBCoreTable } from 'dexie'
import { Database } from '../../../lib/store/database'

/** A step that is done to a database. */
export type Step = (db: Database) => Promise<unknown>

/** What stops operations: those that are due come to the `end` instead. */
interface Interruption {
  isDue(operation: string): boolean
  end(transactions: Iterable<IDBTransaction>): Promise<never>
}

const OPERATIONS = ['mutate', 'get', 'getMany', 'query', 'openCursor', 'count'] as const

/**
 * Does a step in a process that dies at its `nth` operation, reading or writing: its transactions
 * are aborted, and nothing in it goes on.
 *
 * @param prepare what is done to the database before it is opened
 * @returns whether it was done before
 */
export async function untilDeath(
  name: string,
  nth: number,
  step: Step,
  prepare: (db: Database) => void = () => undefined,
): Promise<boolean> {
  let begun = 0
  let die: (value: false) => void
  const death = new Promise<false>((resolve) => {
    die = resolve
  })
  const db = interrupted(name, {
    isDue: () => ++begun >= nth,
    end(transactions) {
      for (const transaction of transactions) abort(transaction)
      die(false)
      return new Promise(() => {})
    },
  })
  prepare(db)
  try {
    return await Promise.race([step(db).then(() => true), death])
  } finally {
    db.close()
  }
}

/**
 * Does a step on a disk that is full from its `nth` write on.
 * @returns what it threw, `undefined` where it was done before
 */
export async function untilDiskFull(name: string, nth: number, step: Step): Promise<unknown> {
  let writes = 0
  const db = interrupted(name, {
    isDue: (operation) => operation === 'mutate' && ++writes >= nth,
    end: async () => {
      throw new DOMException('full', 'QuotaExceededError')
    },
  })
  try {
    await step(db)
    return undefined
  } catch (error) {
    return error
  } finally {
    db.close()
  }
}

/** A connection whose operations can be stopped. */
function interrupted(name: string, { isDue, end }: Interruption): Database {
  const db = new Database(name)
  const transactions = new Set<IDBTransaction>()
  const create = (core: DBCore): Partial<DBCore> => ({
    transaction(...asked) {
      const transaction = core.transaction(...asked)
      transactions.add(transaction as IDBTransaction)
      return transaction
    },
    table(name) {
      const table = core.table(name)
      const watched = OPERATIONS.map((operation) => {
        const work = table[operation] as (request: unknown) => unknown
        const watch = (request: { trans: unknown }) => {
          // An upgrade's transaction is made by the browser.
          transactions.add(request.trans as IDBTransaction)
          return isDue(operation) ? end(transactions) : work(request)
        }
        return [operation, watch] as const
      })
      return { ...table, ...Object.fromEntries(watched) } as DBCoreTable
    },
  })
  db.use({ stack: 'dbcore', name: 'Interrupted', create })
  return db
}

/** One that is complete stays so. */
function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort()
  } catch (error) {
    if ((error as Error).name !== 'InvalidStateError') throw error
  }
}
