import type { BulkEdit, Editing } from '../model/person/bulk-edit'
import type { Period } from '../model/reports/periods'
import { bulkEdit } from '../store/bulk'
import type { Database } from '../store/database'
import { type Batch, readPeople } from '../store/people-table'
import { suggestTiers } from '../store/tier-suggestions'
import { undoChange } from '../store/undo'
import type { WorkerClient } from '../worker/client'
import type { Job } from '../worker/server'
import { readListening } from './listening-report'
import { relationshipReader } from './relationship-report'

/** What goes through everybody. A worker of the page does it (`long-work.worker.ts`). */
export function createLongWork(db: Database) {
  return {
    async readPeople(now: number, { onProgress }: Job<Batch>) {
      for await (const batch of readPeople(db, now)) onProgress(batch)
    },
    suggestTiers: (now: number, { onProgress }: Job<number>) => suggestTiers(db, now, onProgress),
    bulkEdit: (
      ids: readonly string[],
      edit: BulkEdit,
      editing: Editing,
      what: string,
      job: Job<number>,
    ) => bulkEdit(db, ids, edit, editing, what, job),
    undo: (changeId: string, now: number) => undoChange(db, changeId, now),
    relationships: relationshipReader(db),
    listening: (period: Period, now: number, job: Job<number>) =>
      readListening(db, period, now, job),
  }
}
export type LongWork = ReturnType<typeof createLongWork>

/** How a page has it done. */
export type LongWorker = Pick<WorkerClient<LongWork>, 'call'>

/** Everybody, in batches, as the worker reads them. */
export async function* readEverybody(worker: LongWorker, now: number): AsyncGenerator<Batch> {
  const read: Batch[] = []
  let isDone = false
  let wake = () => {}
  const onProgress = (batch: Batch) => {
    read.push(batch)
    wake()
  }
  const ended = worker.call('readPeople', [now], { onProgress }).finally(() => {
    isDone = true
    wake()
  })
  while (!isDone || read.length > 0) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve
    })
    yield* read.splice(0)
    if (!isDone && read.length === 0) await woken
  }
  await ended
}
