import type { TodayList } from '../../lib/model/advice'
import { words } from '../../lib/words'
import { doneToday } from './doneToday'
import './PopupHead.css'

/** The name, and how much of today's list is done. */
export function PopupHead({ today }: { today: TodayList | undefined }) {
  const done = today ? doneToday(today) : 0
  const all = done + (today?.suggestions.length ?? 0)
  return (
    <header class="popup-head">
      <div class="popup-head-line">
        <h1>{words('name')}</h1>
        <p class="hint" aria-live="polite">
          {all > 0 && words('today_progress', [String(done), String(all)])}
        </p>
      </div>
      <progress
        class="popup-progress"
        aria-label={words('today_progress_label')}
        value={done}
        max={all || 1}
      />
    </header>
  )
}
