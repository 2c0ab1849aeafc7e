import type Dexie from 'dexie'
import type { DBCore, DBCoreTable } from 'dexie'

const OPERATIONS = ['mutate', 'get', 'getMany', 'query', 'openCursor', 'count'] as const

/**
 * Has operations of a transaction that the browser aborted fail with its reason. They say no more
 * than "aborted" by themselves, even where the disk is full.
 */
export function tellWhyAborted(db: Dexie): void {
  db.use({
    stack: 'dbcore',
    name: 'WhyAborted',
    create: (core: DBCore): Partial<DBCore> => ({
      table(name) {
        const table = core.table(name)
        return { ...table, ...Object.fromEntries(OPERATIONS.map((one) => explained(table, one))) }
      },
    }),
  })
}

function explained(table: DBCoreTable, operation: (typeof OPERATIONS)[number]) {
  const work = table[operation] as (request: unknown) => PromiseLike<{ numFailures?: number }>
  return [
    operation,
    (request: { trans: { error?: DOMException | null } }) =>
      work(request).then(
        (response) => {
          if (response?.numFailures && request.trans.error) throw request.trans.error
          return response
        },
        (error) => {
          throw request.trans.error ?? error
        },
      ),
  ]
}
