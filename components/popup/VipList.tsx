import { useCallback, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import { PersonRow } from '../person/PersonRow'
import type { Ask } from '../ui/ask'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { type OnChanged, useLive } from '../ui/useLive'

/** Rows that are asked for at first, and with every "show more": a popup opens in a moment. */
const ROWS = 50

interface Props {
  ask: Ask
  onChanged: OnChanged
  /** How many there are; undefined until it is known. */
  count: number | undefined
  intervalDays: number | undefined
  onOpen: (personId: string) => void
}

/** The VIP advocates, the longest without contact first. */
export function VipList({ ask, onChanged, count = 0, intervalDays, onOpen }: Props) {
  const [limit, setLimit] = useState(ROWS)
  const {
    value: people,
    error,
    reload,
  } = useLive(
    useCallback(() => ask('vipAdvocates', { limit }), [ask, limit]),
    onChanged,
  )
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (!people) return null
  if (people.length === 0) {
    return (
      <Empty icon="star" title={t('vips_empty_title')}>
        {t('vips_empty')}
      </Empty>
    )
  }
  const rest = count - people.length
  return (
    <>
      <ul class="rows">
        {people.map((summary) => (
          <PersonRow
            key={summary.person.id}
            summary={summary}
            {...(intervalDays !== undefined && { intervalDays })}
            onOpen={() => onOpen(summary.person.id)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setLimit(limit + ROWS)}>
          {t('show_more', Math.min(rest, ROWS))}
        </Button>
      )}
    </>
  )
}
