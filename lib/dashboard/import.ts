import type { Importer, ImportService } from '../import/contract'
import { WorkerClient } from '../worker/client'
import type { DashboardContext } from './context'

/** The import of contacts, in a worker of this page. */
export function createImportService({ tell, backUp }: DashboardContext): ImportService {
  const worker = new WorkerClient<Importer>(
    () => new Worker(new URL('../import/import.worker.ts', import.meta.url), { type: 'module' }),
    tell,
    ['write', 'undo'],
  )
  return {
    read: (file, options, job) => worker.call('read', [file, options], job),
    plan: (choices, job) => worker.call('plan', [choices], job),
    list: (outcome, from, count) => worker.call('list', [outcome, from, count]),
    async write(what, job) {
      await backUp?.('change')
      return worker.call('write', [what], job)
    },
    undo: (changeId) => worker.call('undo', [changeId]),
    close: () => worker.close(),
  }
}
