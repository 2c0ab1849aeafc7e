import { date, t } from '../../lib/i18n'
import type { Move } from '../../lib/model/reports/relationships/moved'
import { directionOf } from '../../lib/model/reports/relationships/tiers'
import { routeTo } from '../dashboard/useRoute'
import { Icon } from '../ui/Icon'
import './WhoMoved.css'

/** Who moved up or down, the latest first. */
export function WhoMoved({ moves }: { moves: readonly Move[] }) {
  if (moves.length === 0) return null
  return (
    <details class="numbers">
      <summary>{t('report_who_moved')}</summary>
      <ul class="who-moved">
        {moves.map((move) => (
          <li key={`${move.personId} ${move.at}`}>
            <Icon name={directionOf(move) === 'up' ? 'up' : 'down'} small />
            <a href={routeTo('people', move.personId)} dir="auto">
              {move.name}
            </a>
            <span>{t('report_move', [t(`tier_${move.from}`), t(`tier_${move.to}`)])}</span>
            <span class="hint">
              {move.by ? t('report_move_by', [date(move.at), move.by]) : date(move.at)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
