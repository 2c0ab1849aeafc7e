import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { Button } from '../ui/Button'
import { BulkForm } from './BulkForm'
import { BulkOutcome } from './BulkOutcome'
import { useBulk } from './useBulk'
import type { Selection } from './useSelection'
import type { PeopleService } from './work'
import './BulkBar.css'

interface Props {
  selection: Selection
  /** The segments that people are in, offered while one is typed. */
  segments: readonly string[]
  service: PeopleService
}

/** What can be done to everybody who is chosen, and how it went. Nothing while nobody is. */
export function BulkBar({ selection, segments, service }: Props) {
  const [open, setOpen] = useState(false)
  const { ids } = selection
  const bulk = useBulk(service)
  if (bulk.state.step !== 'ready') {
    return <BulkOutcome state={bulk.state} onUndo={bulk.undo} onClose={bulk.close} />
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
          segments={segments}
          onEdit={(edit, what) => {
            setOpen(false)
            bulk.edit(ids, edit, what)
          }}
        />
      )}
    </section>
  )
}
