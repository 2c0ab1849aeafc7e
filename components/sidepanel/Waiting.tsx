import { useCallback, useEffect } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { TodayRow } from '../popup/TodayRow'
import type { Ask } from '../ui/ask'
import { type OnChanged, useLive } from '../ui/useLive'
import './Waiting.css'

/** What goes past on pages is written down without a word: how often it is looked, while seen. */
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
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload()
    }, LOOK_EVERY)
    return () => clearInterval(timer)
  }, [reload])
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
