import { useCallback } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { TodayRow } from '../popup/TodayRow'
import type { Ask } from '../ui/ask'
import { type OnChanged, useLive, useReloadWhileSeen } from '../ui/useLive'
import './Waiting.css'

/** How often it is looked for who waits, in milliseconds. */
const LOOK_EVERY = 10_000

interface Props {
  ask: Ask
  onChanged: OnChanged
}

/** Who waits for an answer, whatever page is in front. */
export function Waiting({ ask, onChanged }: Props) {
  const { value, reload } = useLive(
    useCallback(() => ask('today', {}), [ask]),
    onChanged,
  )
  useReloadWhileSeen(reload, LOOK_EVERY)
  const rows = value?.suggestions.filter(({ suggestion }) => suggestion.exempt) ?? []
  if (rows.length === 0) return null
  return (
    <details class="waiting">
      <summary>{t('today_owed', rows.length)}</summary>
      <ul class="rows">
        {rows.map((row, index) => (
          <TodayRow
            key={row.suggestion.id}
            row={row}
            above={rows[index - 1]}
            ask={ask}
            act={async (work) => {
              await work()
              await reload()
            }}
          />
        ))}
      </ul>
    </details>
  )
}
