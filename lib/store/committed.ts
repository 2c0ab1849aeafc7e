import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreMutateResponse,
  type Transaction,
} from 'dexie'
import { Flag } from './flag'

/** Hears of a transaction that went through, by the names of the tables it wrote to. */
export type OnCommitted = (tables: ReadonlySet<string>) => void

/**
 * Tells `onCommitted` of every transaction that wrote something, once, when it is complete, and
 * before whoever made it goes on. One that is aborted is not told of; nor are upgrades, and what
 * was written `quietly`.
 */
export function announceCommits(db: Dexie, onCommitted: OnCommitted): void {
  db.use({
    stack: 'dbcore',
    name: 'Committed',
    create(core) {
      const written = new WeakMap<object, Set<string>>()
      return {
        transaction: (...asked) => {
          const transaction = core.transaction(...asked)
          if (asked[1] === 'readwrite') {
            const tables = new Set<string>()
            written.set(transaction, tables)
            const tell = () => tables.size > 0 && onCommitted(tables)
            ;(transaction as IDBTransaction).addEventListener('complete', tell)
          }
          return transaction
        },
        table: (name) => watched(core.table(name), (to) => written.get(to)?.add(name)),
      }
    },
  })
}

function watched(table: ReturnType<DBCore['table']>, onWritten: (transaction: object) => void) {
  return {
    ...table,
    mutate: (request: DBCoreMutateRequest) =>
      table.mutate(request).then((response) => {
        if (wrote(request, response) && !quiet.isOn(Dexie.currentTransaction))
          onWritten(request.trans)
        return response
      }),
  }
}

/** Whether anything came of it; to delete what is gone already counts. */
function wrote(request: DBCoreMutateRequest, { numFailures }: DBCoreMutateResponse): boolean {
  if (request.type === 'deleteRange') return true
  const { length } = request.type === 'delete' ? request.keys : request.values
  return length > numFailures
}

const quiet = new Flag()

/** Has what this transaction writes, and what is written inside it, not be told of. */
export function silence(transaction: Transaction): void {
  quiet.set(transaction)
}
