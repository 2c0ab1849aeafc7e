import { t } from '../../lib/i18n'
import './Opening.css'

/** What stands in the panel until it is known what to show. */
export function Opening() {
  return (
    <div class="opening" role="status">
      <span class="unseen">{t('panel_opening')}</span>
      <span class="opening-line opening-name" />
      <span class="opening-line" />
      <span class="opening-line opening-draft" />
    </div>
  )
}
