import { t } from '../../lib/i18n'
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
    <section class="bulk-bar" aria-label={t('bulk_title')}>
      <div class="bulk-row">
        {state.step === 'busy' && (
          <progress aria-label={t('bulk_busy')} value={state.done} max={state.total} />
        )}
        <p role={state.step === 'failed' ? 'alert' : 'status'}>{outcomeText(state)}</p>
        {state.step === 'done' && state.result.change && (
          <Button icon="undo" onClick={onUndo}>
            {t('undo')}
          </Button>
        )}
        {!isBusy && <IconButton icon="close" label={t('bulk_close')} onClick={onClose} />}
      </div>
    </section>
  )
}

/** One or two sentences. */
function outcomeText(state: Props['state']): string {
  switch (state.step) {
    case 'busy':
      return t('bulk_busy')
    case 'undoing':
      return t('bulk_undoing')
    case 'failed':
      return t('bulk_failed', [state.error])
    case 'undone':
      return [t('bulk_undone', state.people), ...leftText(state.left)].join(' ')
    case 'done': {
      const { changed } = state.result
      return [t('bulk_done', changed), ...sameText(state.total - changed)].join(' ')
    }
  }
}

const leftText = (left: number) => (left > 0 ? [t('bulk_left', left)] : [])
const sameText = (same: number) => (same > 0 ? [t('bulk_same', same)] : [])
