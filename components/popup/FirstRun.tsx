import { t } from '../../lib/i18n'
import { Icon } from '../ui/Icon'
import './FirstRun.css'

/** What to do first, as long as Ardent does not know whom it works for. */
export function FirstRun({ onOpen }: { onOpen: () => void }) {
  return (
    <button type="button" class="first-run" onClick={onOpen}>
      <Icon name="brand" />
      <span>{t('brand_first_run')}</span>
      <Icon name="open" />
    </button>
  )
}
