import { useState } from 'preact/hooks'
import type { BulkEdit } from '../../lib/model/person/bulk-edit'
import { errorMessage } from '../ui/errorMessage'
import type { BulkResult, PeopleService } from './work'

/** How far an edit of many people is. */
export type BulkState =
  | { step: 'ready' }
  | { step: 'busy'; done: number; total: number }
  | { step: 'done'; result: BulkResult; total: number }
  | { step: 'undoing' }
  | { step: 'undone'; people: number; left: number }
  | { step: 'failed'; error: string }

/** Edits many people, and takes it back. */
export function useBulk({ bulkEdit, undo }: Pick<PeopleService, 'bulkEdit' | 'undo'>) {
  const [state, setState] = useState<BulkState>({ step: 'ready' })
  const run = (work: () => Promise<BulkState>) => {
    work().then(setState, (error) => setState({ step: 'failed', error: errorMessage(error) }))
  }
  return {
    state,
    edit(ids: readonly string[], edit: BulkEdit, what: string) {
      const total = ids.length
      setState({ step: 'busy', done: 0, total })
      const tell = (done: number) => setState({ step: 'busy', done, total })
      run(async () => ({
        step: 'done',
        result: await bulkEdit(ids, edit, what, tell),
        total,
      }))
    },
    undo() {
      const change = state.step === 'done' ? state.result.change : undefined
      if (!change) return
      setState({ step: 'undoing' })
      run(async () => {
        const { left } = await undo(change.id)
        return { step: 'undone', people: change.people - left, left }
      })
    },
    close: () => setState({ step: 'ready' }),
  }
}
