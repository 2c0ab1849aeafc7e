import { useEffect, useState } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import type {
  DryRun,
  ImportSource,
  PlannedRow as Planned,
  RowOutcome,
} from '../../lib/import/contract'
import { focusHeading } from '../ui/focusHeading'
import { IconButton } from '../ui/IconButton'
import { PlannedRow } from './PlannedRow'
import './PlannedRows.css'

/** How many rows are shown at once. */
const SHOWN = 50

interface Props {
  verdict: RowOutcome
  dryRun: DryRun
  list: ImportSource['list']
  onAnswer: (row: number, answer: string | undefined) => Promise<void>
}

/** The rows of which one thing becomes, some at a time. */
export function PlannedRows({ verdict, dryRun, list, onAnswer }: Props) {
  const [from, setFrom] = useState(0)
  const [rows, setRows] = useState<Planned[]>([])
  const count = dryRun.counts[verdict]
  const start = from < count ? from : 0

  useEffect(() => {
    let isLatest = true
    list(verdict, start, SHOWN).then(
      (found) => isLatest && setRows(found),
      () => isLatest && setRows([]),
    )
    return () => {
      isLatest = false
    }
    // The dry run itself: an answer changes rows that stay in their place.
  }, [list, verdict, start, dryRun])

  return (
    <section
      id={`panel-${verdict}`}
      class="import-rows"
      role="tabpanel"
      aria-labelledby={`tab-${verdict}`}
    >
      <p class="hint" tabIndex={-1}>
        {count === 0 ? t('import_none') : t(`import_explain_${verdict}`)}
      </p>
      <ol>
        {rows.map((row) => (
          <PlannedRow
            key={row.row}
            row={row}
            onAnswer={(answer) => focusHeading(() => onAnswer(row.row, answer))}
          />
        ))}
      </ol>
      {count > SHOWN && (
        <div class="import-pager">
          <IconButton
            icon="back"
            label={t('import_previous')}
            onClick={() => setFrom(Math.max(0, start - SHOWN))}
          />
          <span aria-live="polite">
            {t('import_shown', [
              number(start + 1),
              number(Math.min(start + SHOWN, count)),
              number(count),
            ])}
          </span>
          <IconButton
            icon="open"
            label={t('import_next')}
            onClick={() => setFrom(start + SHOWN < count ? start + SHOWN : start)}
          />
        </div>
      )}
    </section>
  )
}
