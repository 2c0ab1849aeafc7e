import { useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { PersonSummary } from '../../lib/model/person/card'
import { PersonRow } from '../person/PersonRow'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import type { Live } from '../ui/useLive'

/** Rows shown at first, and with every "show more": a popup opens in a moment. */
const ROWS = 50

interface Props {
  vips: Live<PersonSummary[]>
  intervalDays: number | undefined
  onOpen: (personId: string) => void
}

/** The VIP advocates, the longest without contact first. */
export function VipList({ vips, intervalDays, onOpen }: Props) {
  const [shown, setShown] = useState(ROWS)
  const { value: people, error, reload } = vips
  if (error) return <ErrorBanner error={error} onRetry={reload} />
  if (!people) return null
  if (people.length === 0) {
    return (
      <Empty icon="star" title={t('vips_empty_title')}>
        {t('vips_empty')}
      </Empty>
    )
  }
  const rest = people.length - shown
  return (
    <>
      <ul class="rows">
        {people.slice(0, shown).map((summary) => (
          <PersonRow
            key={summary.person.id}
            summary={summary}
            {...(intervalDays !== undefined && { intervalDays })}
            onOpen={() => onOpen(summary.person.id)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setShown(shown + ROWS)}>
          {t('vips_more', Math.min(rest, ROWS))}
        </Button>
      )}
    </>
  )
}
