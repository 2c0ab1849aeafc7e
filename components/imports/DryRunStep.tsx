import { useState } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import {
  type DryRun,
  type ImportChoices,
  type ImportSource,
  ROW_OUTCOMES,
  type RowOutcome,
} from '../../lib/import/contract'
import { Button } from '../ui/Button'
import { Tabs } from '../ui/Tabs'
import { useFocusOnce } from '../ui/useFocusOnce'
import { Choices } from './Choices'
import { PlannedRows } from './PlannedRows'
import type { ImportWork } from './useImport'
import './DryRunStep.css'

interface Props {
  choices: ImportChoices
  dryRun: DryRun
  work: ImportWork
  list: ImportSource['list']
}

/** What an import would do, row by row, before it does it. */
export function DryRunStep({ choices, dryRun, work, list }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  const { counts, writes, cut } = dryRun
  const [verdict, setVerdict] = useState<RowOutcome>(
    () => ROW_OUTCOMES.find((one) => counts[one] > 0) ?? 'new',
  )
  const answer = (row: number, said: string | undefined) => {
    const { [row]: _, ...others } = choices.answers
    return work.choose({ answers: said === undefined ? others : { ...others, [row]: said } })
  }
  return (
    <section class="import-part">
      <div class="import-head">
        <h2 ref={heading} tabIndex={-1}>
          {t('import_dry_run_title')}
        </h2>
        <p class="hint">{t('import_nothing_yet')}</p>
      </div>
      <Choices
        choices={choices}
        dryRun={dryRun}
        onChoose={(changes) => void work.choose(changes)}
      />
      <CutCells cut={cut} />
      <Tabs
        label={t('import_verdicts')}
        tabs={ROW_OUTCOMES.map((id) => ({
          id,
          label: t(`import_verdict_${id}`),
          count: counts[id],
        }))}
        selected={verdict}
        onSelect={setVerdict}
      />
      <PlannedRows key={verdict} verdict={verdict} dryRun={dryRun} list={list} onAnswer={answer} />
      <div class="import-foot">
        <Button look="primary" disabled={writes === 0} onClick={() => void work.write()}>
          {writes > 0 ? t('import_write', writes) : t('import_nothing')}
        </Button>
        <Button onClick={work.toColumns}>{t('import_back_to_columns')}</Button>
        <Button look="quiet" onClick={work.startOver}>
          {t('import_other_file')}
        </Button>
      </div>
    </section>
  )
}

/** Cells that are too long for what they are about. */
function CutCells({ cut: { count, first } }: Pick<DryRun, 'cut'>) {
  if (count === 0) return null
  return (
    <details class="import-cut">
      <summary>{t('import_cut', count)}</summary>
      <ul>
        {first.map(({ row, column, length, kept }) => (
          <li key={`${row} ${column}`}>
            {t('import_cut_cell', [number(row), column, number(length), number(kept)])}
          </li>
        ))}
      </ul>
    </details>
  )
}
