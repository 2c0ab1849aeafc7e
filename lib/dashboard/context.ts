import type { BackupReason } from '../backup/kept-backups'
import { locale } from '../i18n'
import { ask, hear } from '../rpc/client'
import type { MessageType, ReplyOf, RequestOf } from '../rpc/protocol'
import { announceChange } from '../rpc/tabs'
import type { Database } from '../store/database'
import { showsInMarkers } from '../store/known-posts'
import { openDatabase } from '../team/database'
import { WorkerClient } from '../worker/client'
import type { LongWork, LongWorker } from './long-work'

/**
 * What the dashboard's sections stand on. They read and write in bulk, so they go to the database
 * themselves; what concerns one person or the settings they ask the background, as the panel does.
 */
export interface DashboardContext {
  db: Database
  ask<T extends MessageType>(type: T, payload: RequestOf<T>): Promise<ReplyOf<T>>
  /** Hears of every change, here or anywhere, until `signal` aborts. */
  onChanged(listener: () => void, signal: AbortSignal): void
  /**
   * Tells every tab and page, this one included, of a change that `db` does not know of: what a
   * worker of this page wrote to, or what is kept beside the database.
   */
  tell(tables: ReadonlySet<string>): void
  /** Has done what goes through everybody. */
  worker: LongWorker
  /** The same for reports, whose reading ends when somebody leaves them. */
  reports: LongWorker
  /** Makes a backup before many people change, where a folder was chosen for it. It never fails. */
  backUp?(reason: BackupReason): Promise<void>
  /** Milliseconds since 1970. */
  now(): number
}

/** What only a browser can do: offer a file to keep, of JSON where no other type is given. */
export type SaveFile = (name: string, content: BlobPart, type?: string) => void

/** The context of this page: its own connection to the database, which tells of every commit. */
export function createDashboardContext(): DashboardContext {
  const db = openDatabase()
  const listeners = new Set<() => void>()
  const tell = (tables: ReadonlySet<string>) => {
    // A message does not come back to the page that sent it.
    for (const listener of listeners) listener()
    announceChange(showsInMarkers(tables))
  }
  db.onCommitted(tell)
  return {
    db,
    ask,
    tell,
    worker: new WorkerClient<LongWork>(startWorker, tell, ['bulkEdit', 'undo']),
    reports: new WorkerClient<LongWork>(startWorker, tell),
    now: Date.now,
    onChanged(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener))
      hear('changed', listener, signal)
    },
  }
}

const startWorker = () =>
  new Worker(new URL('./long-work.worker.ts', import.meta.url), { type: 'module', name: locale() })
