import { t } from '../../lib/i18n'
import { Icon } from './Icon'
import type { Saving } from './useSaving'
import './SavingNote.css'

/** "Saved", quietly; an error in full. Both are read out. */
export function SavingNote({ saving }: { saving: Saving }) {
  return (
    <span class="saving" aria-live="polite">
      {saving.state === 'saved' && (
        <span class="saving-done">
          <Icon name="check" small />
          {t('saved')}
        </span>
      )}
      {saving.state === 'failed' && (
        <span class="saving-failed" role="alert">
          <Icon name="warning" small />
          {saving.error}
        </span>
      )}
    </span>
  )
}
