import { ImportLine } from '../exchange/import-line'
import type { ImportSource } from '../model/crm-import'
import type { Desk } from './desk'

/** Imports through a worker of this page. */
export function importsSource({ changed }: Desk): ImportSource {
  const line = new ImportLine(
    () => new Worker(new URL('../exchange/import.worker.ts', import.meta.url), { type: 'module' }),
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
