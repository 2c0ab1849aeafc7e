import type { ImportSource } from '../import/contract'
import { ImportWorkerClient } from '../import/worker-client'
import type { DashboardContext } from './context'

/** Imports through a worker of this page. */
export function importsSource({ changed }: DashboardContext): ImportSource {
  const line = new ImportWorkerClient(
    () => new Worker(new URL('../import/import.worker.ts', import.meta.url), { type: 'module' }),
  )
  return {
    read: (file, as, step) => line.ask({ ask: 'read', file, as }, step),
    plan: (choices, step) => line.ask({ ask: 'plan', choices }, step),
    list: (verdict, from, count) => line.ask({ ask: 'list', verdict, from, count }),
    write: (what, step) => changed(line.ask({ ask: 'write', what }, step)),
    undo: (changeId) => changed(line.ask({ ask: 'undo', changeId })),
    close: () => line.close(),
  }
}
