import Dexie from 'dexie'
import { isDiskFull } from '../model/user-error'
import { hearOfTornLogs, renewTornLog, tellOfTornLog } from './torn-log'

/** In bytes. Chromium writes a megabyte at a time, and a few more when it tidies up behind. */
const ROOM = 16 * 2 ** 20

/**
 * Has nothing be written where the disk has hardly any room left (QuotaExceededError), because a
 * write that fails halfway endangers all there is (`torn-log.ts`). Where another program takes the
 * last room during a write, the next one renews the log first.
 */
export function standFullDisk(db: Dexie): void {
  openAnew(db)
  const begin = db.transaction.bind(db) as (mode: string, ...rest: unknown[]) => unknown
  db.transaction = ((mode: string, ...rest: unknown[]) =>
    whereRoom(mode.startsWith('rw'), () => begin(mode, ...rest))) as typeof db.transaction

  // What a table does outside of a transaction has one of its own.
  const tables = db.Table.prototype as unknown as { _trans: Operation }
  const operate = tables._trans
  tables._trans = function (mode, ...rest) {
    return whereRoom(mode === 'readwrite', () => operate.call(this, mode, ...rest))
  }

  // The browser closes a connection by itself where it fails to write.
  db.on('ready', () => db.backendDB().addEventListener('close', tellOfTornLog), true)
  hearOfTornLogs()
}

/**
 * Has a database that could not be opened, as on a full disk, be opened anew by the next request.
 * Dexie refuses all that is asked from then on. Who waited for that opening is told why it failed.
 */
function openAnew(db: Dexie): void {
  const open = db.open.bind(db)
  const letRetry = () => db.hasFailed() && db.close({ disableAutoOpen: false })
  db.open = () => {
    const opening = open()
    opening.catch(() => setTimeout(letRetry))
    return opening
  }
}

type Operation = (this: unknown, mode: 'readonly' | 'readwrite', ...rest: unknown[]) => unknown

function whereRoom(isWrite: boolean, work: () => unknown): unknown {
  const { storage } = navigator
  if (!isWrite || !storage || Dexie.currentTransaction) return work()
  const toldOf = (error: { name?: unknown; message?: unknown }) => {
    if (isDiskFull(error)) tellOfTornLog()
    throw error
  }
  const tried = () => (work() as PromiseLike<unknown>).then(undefined, toldOf)
  return Dexie.Promise.resolve(demandRoom(storage).then(renewTornLog)).then(tried)
}

async function demandRoom(storage: StorageManager): Promise<void> {
  const { quota = Infinity, usage = 0 } = await storage.estimate()
  if (quota - usage >= ROOM) return
  throw new DOMException('The disk has hardly any room left', 'QuotaExceededError')
}
