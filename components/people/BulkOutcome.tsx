import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import type { BulkState } from './useBulk'

interface Props {
  state: Exclude<BulkState, { step: 'ready' }>
  onUndo: () => void
  onClose: () => void
}

/** How an edit of many people goes, what came of it, and the way back. */
export function BulkOutcome({ state, onUndo, onClose }: Props) {
  const isBusy = state.step === 'busy' || state.step === 'undoing'
  return (
    <section class="bulk-bar" aria-label={words('bulk_title')}>
      <div class="bulk-row">
        {state.step === 'busy' && (
          <progress aria-label={words('bulk_busy')} value={state.done} max={state.total} />
        )}
        <p role={state.step === 'failed' ? 'alert' : 'status'}>{outcomeWords(state)}</p>
        {state.step === 'done' && state.result.change && (
          <Button icon="undo" onClick={onUndo}>
            {words('undo')}
          </Button>
        )}
        {!isBusy && <IconButton icon="close" label={words('bulk_close')} onClick={onClose} />}
      </div>
    </section>
  )
}

/** One or two sentences. */
function outcomeWords(state: Props['state']): string {
  switch (state.step) {
    case 'busy':
      return words('bulk_busy')
    case 'undoing':
      return words('bulk_undoing')
    case 'failed':
      return words('bulk_failed', [state.error])
    case 'undone':
      return [words('bulk_undone', state.people), ...leftWords(state.left)].join(' ')
    case 'done': {
      const { changed } = state.result
      return [words('bulk_done', changed), ...sameWords(state.total - changed)].join(' ')
    }
  }
}

const leftWords = (left: number) => (left > 0 ? [words('bulk_left', left)] : [])
const sameWords = (same: number) => (same > 0 ? [words('bulk_same', same)] : [])
