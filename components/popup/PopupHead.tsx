import { t } from '../../lib/i18n'
import type { Inbox } from '../../lib/model/actions/inbox'
import './PopupHead.css'

/** The name, and how much of today's list is done. */
export function PopupHead({ inbox }: { inbox: Inbox | undefined }) {
  const done = inbox?.done ?? 0
  const all = done + (inbox?.suggested ?? 0)
  return (
    <header class="popup-head">
      <div class="popup-head-line">
        <h1>{t('name')}</h1>
        <p class="hint" aria-live="polite">
          {all > 0 && t('today_progress', [done, all])}
        </p>
      </div>
      <progress
        class="popup-progress"
        aria-label={t('today_progress_label')}
        value={done}
        max={all || 1}
      />
    </header>
  )
}
