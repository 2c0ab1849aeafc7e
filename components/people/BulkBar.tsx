import { useRef, useState } from 'preact/hooks'
import type { BulkResult, PeopleService } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import type { BulkEdit } from '../../lib/model/person/bulk-edit'
import type { FieldTexts } from '../../lib/model/person/people-table'
import type { TagBook } from '../../lib/model/person/tag'
import { Button } from '../ui/Button'
import { errorMessage } from '../ui/errorMessage'
import { IconButton } from '../ui/IconButton'
import { BulkForm } from './BulkForm'
import type { Selection } from './useSelection'
import './BulkBar.css'

interface Props {
  selection: Selection
  /** What fields that hold words say of somebody, offered while one types. */
  texts: FieldTexts
  tags: TagBook
  service: PeopleService
}

/** What can be done to everybody who is chosen, and how it went. Nothing while nobody is. */
export function BulkBar({ selection, texts, tags, service }: Props) {
  const [open, setOpen] = useState(false)
  const { ids } = selection
  const bulk = useBulk(service)
  if (bulk.state.step !== 'ready') {
    return (
      <BulkOutcome
        state={bulk.state}
        onCancel={bulk.cancel}
        onUndo={bulk.undo}
        onClose={bulk.close}
      />
    )
  }
  if (ids.length === 0) return null
  return (
    <section class="bulk-bar" aria-label={t('bulk_title')}>
      <div class="bulk-row">
        <p role="status">{t('bulk_chosen', ids.length)}</p>
        <Button look={open ? 'plain' : 'primary'} expanded={open} onClick={() => setOpen(!open)}>
          {t('bulk_open')}
        </Button>
        <Button look="quiet" onClick={() => selection.chooseAll(false)}>
          {t('bulk_let_go')}
        </Button>
      </div>
      {open && (
        <BulkForm
          count={ids.length}
          texts={texts}
          tags={tags}
          onEdit={(edit, what) => {
            setOpen(false)
            bulk.edit(ids, edit, what)
          }}
        />
      )}
    </section>
  )
}

interface BulkOutcomeProps {
  state: Exclude<BulkState, { step: 'ready' }>
  onCancel: () => void
  onUndo: () => void
  onClose: () => void
}

/** How an edit of many people goes, what came of it, and the way back. */
function BulkOutcome({ state, onCancel, onUndo, onClose }: BulkOutcomeProps) {
  const isBusy = state.step === 'busy' || state.step === 'undoing'
  return (
    <section class="bulk-bar" aria-label={t('bulk_title')}>
      <div class="bulk-row">
        {state.step === 'busy' && (
          <progress aria-label={t('bulk_busy')} value={state.done} max={state.total} />
        )}
        <p role={state.step === 'failed' ? 'alert' : 'status'}>{outcomeText(state)}</p>
        {state.step === 'busy' && <Button onClick={onCancel}>{t('cancel')}</Button>}
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
function outcomeText(state: BulkOutcomeProps['state']): string {
  switch (state.step) {
    case 'busy':
      return t('bulk_busy')
    case 'undoing':
      return t('bulk_undoing')
    case 'cancelled':
      return t('bulk_cancelled')
    case 'failed':
      return t('bulk_failed', [state.error])
    case 'undone':
      return [t('bulk_undone', state.people), ...skippedText(state.skipped)].join(' ')
    case 'done': {
      const { changed } = state.result
      return [t('bulk_done', changed), ...sameText(state.total - changed)].join(' ')
    }
  }
}

const skippedText = (skipped: number) => (skipped > 0 ? [t('bulk_left', skipped)] : [])
const sameText = (same: number) => (same > 0 ? [t('bulk_same', same)] : [])

/** How far an edit of many people is. */
type BulkState =
  | { step: 'ready' }
  | { step: 'busy'; done: number; total: number }
  | { step: 'done'; result: BulkResult; total: number }
  | { step: 'undoing' }
  | { step: 'cancelled' }
  | { step: 'undone'; people: number; skipped: number }
  | { step: 'failed'; error: string }

/** Edits many people, and takes it back. */
function useBulk({ bulkEdit, undo }: Pick<PeopleService, 'bulkEdit' | 'undo'>) {
  const [state, setState] = useState<BulkState>({ step: 'ready' })
  const life = useRef(new AbortController())
  const run = (work: () => Promise<BulkState>) => {
    const { signal } = life.current
    work().then(setState, (error) =>
      setState(
        signal.aborted ? { step: 'cancelled' } : { step: 'failed', error: errorMessage(error) },
      ),
    )
  }
  return {
    state,
    edit(ids: readonly string[], edit: BulkEdit, what: string) {
      const total = ids.length
      life.current = new AbortController()
      const { signal } = life.current
      setState({ step: 'busy', done: 0, total })
      const onProgress = (done: number) => setState({ step: 'busy', done, total })
      run(async () => ({
        step: 'done',
        result: await bulkEdit(ids, edit, what, { onProgress, signal }),
        total,
      }))
    },
    undo() {
      const change = state.step === 'done' ? state.result.change : undefined
      if (!change) return
      setState({ step: 'undoing' })
      run(async () => {
        const { skipped } = await undo(change.id)
        return { step: 'undone', people: change.people - skipped, skipped }
      })
    },
    cancel: () => life.current.abort(),
    close: () => setState({ step: 'ready' }),
  }
}
