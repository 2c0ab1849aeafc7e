import { t } from '../../lib/i18n'
import type { TodayList } from '../../lib/model/actions/advice'
import { doneToday } from './doneToday'
import './PopupHead.css'

/** The name, and how much of today's list is done. */
export function PopupHead({ today }: { today: TodayList | undefined }) {
  const done = today ? doneToday(today) : 0
  const all = done + (today?.suggestions.length ?? 0)
  return (
    <header class="popup-head">
      <div class="popup-head-line">
        <h1>{t('name')}</h1>
        <p class="hint" aria-live="polite">
          {all > 0 && t('today_progress', [String(done), String(all)])}
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
