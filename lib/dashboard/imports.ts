import type { Importing, ImportSource } from '../import/contract'
import { WorkerClient } from '../worker/client'
import type { DashboardContext } from './context'

/** Imports through a worker of this page. */
export function importsSource({ tell }: DashboardContext): ImportSource {
  const worker = new WorkerClient<Importing>(
    () => new Worker(new URL('../import/import.worker.ts', import.meta.url), { type: 'module' }),
    tell,
    ['write', 'undo'],
  )
  return {
    read: (file, as, step) => worker.call('read', [file, as], step),
    plan: (choices, step) => worker.call('plan', [choices], step),
    list: (verdict, from, count) => worker.call('list', [verdict, from, count]),
    write: (what, step) => worker.call('write', [what], step),
    undo: (changeId) => worker.call('undo', [changeId]),
    close: () => worker.close(),
  }
}
