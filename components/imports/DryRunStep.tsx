import { useId, useState } from 'preact/hooks'
import { number, t } from '../../lib/i18n'
import {
  type DryRun,
  type ImportChoices,
  type ImportService,
  OVERWRITABLE,
  type Overwritable,
  ROW_OUTCOMES,
  type RowOutcome,
} from '../../lib/import/contract'
import { Button } from '../ui/Button'
import { LabelledSelect } from '../ui/LabelledSelect'
import { Tabs } from '../ui/Tabs'
import { useFocusOnce } from '../ui/useFocusOnce'
import { problemText, targetLabel } from './importText'
import { RowPreviews } from './RowPreviews'
import type { ImportFlow } from './useImport'
import './DryRunStep.css'

interface Props {
  choices: ImportChoices
  dryRun: DryRun
  flow: ImportFlow
  list: ImportService['list']
}

/** What an import would do, row by row, before it does it. */
export function DryRunStep({ choices, dryRun, flow, list }: Props) {
  const heading = useFocusOnce<HTMLHeadingElement>(true)
  const { counts, writes, cut, aside } = dryRun
  const [outcome, setVerdict] = useState<RowOutcome>(
    () => ROW_OUTCOMES.find((one) => counts[one] > 0) ?? 'new',
  )
  // Nobody has to learn of what is rare.
  const shown = ROW_OUTCOMES.filter((one) => one !== 'erased' || counts[one] > 0 || outcome === one)
  const answer = (row: number, said: string | undefined) => {
    const { [row]: _, ...others } = choices.answers
    return flow.choose({ answers: said === undefined ? others : { ...others, [row]: said } })
  }
  const bringBack = (row: number, isBack: boolean) => {
    const others = choices.back.filter((one) => one !== row)
    return flow.choose({ back: isBack ? [...others, row] : others })
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
        onChoose={(changes) => void flow.choose(changes)}
      />
      <CutCells cut={cut} />
      <AsideCells aside={aside} />
      <Tabs
        label={t('import_outcomes')}
        tabs={shown.map((id) => ({
          id,
          label: t(`import_outcome_${id}`),
          count: counts[id],
        }))}
        selected={outcome}
        onSelect={setVerdict}
      />
      <RowPreviews
        key={outcome}
        outcome={outcome}
        dryRun={dryRun}
        list={list}
        onAnswer={answer}
        onBringBack={bringBack}
      />
      <div class="import-foot">
        <Button look="primary" disabled={writes === 0} onClick={() => void flow.write()}>
          {writes > 0 ? t('import_write', writes) : t('import_nothing')}
        </Button>
        <Button onClick={flow.toColumns}>{t('import_back_to_columns')}</Button>
        <Button look="quiet" onClick={flow.startOver}>
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

/** Cells that are not what their columns are about. */
function AsideCells({ aside: { count, first } }: Pick<DryRun, 'aside'>) {
  if (count === 0) return null
  return (
    <details class="import-cut">
      <summary>{t('import_aside', count)}</summary>
      <ul>
        {first.map(({ row, problem }) => (
          <li key={`${row} ${problem.column}`}>
            {t('import_aside_cell', [number(row), problemText(problem)])}
          </li>
        ))}
      </ul>
    </details>
  )
}

interface ChoicesProps {
  choices: ImportChoices
  dryRun: DryRun
  onChoose: (changes: Partial<ImportChoices>) => void
}

/** What counts where the file and the people kept differ. */
function Choices({ choices, dryRun, onChoose }: ChoicesProps) {
  const { overwrite, duplicates, sameName } = choices
  const fields = dryRun.hasExisting
    ? OVERWRITABLE.filter((field) => isInFile(field, choices.columns))
    : []
  const hint = useId()
  const toggle = (field: Overwritable) =>
    onChoose({
      overwrite: overwrite.includes(field)
        ? overwrite.filter((one) => one !== field)
        : [...overwrite, field],
    })
  return (
    <div class="import-choices">
      {fields.length > 0 && (
        <fieldset aria-describedby={hint}>
          <legend class="field-label">{t('import_overwrite')}</legend>
          <div class="import-ticks">
            {fields.map((field) => (
              <label key={field}>
                <input
                  type="checkbox"
                  checked={overwrite.includes(field)}
                  onChange={() => toggle(field)}
                />
                {targetLabel(field)}
              </label>
            ))}
          </div>
          <p id={hint} class="hint">
            {t('import_overwrite_hint')}
          </p>
        </fieldset>
      )}
      {dryRun.hasSameNames && (
        <LabelledSelect
          label={t('import_same_name')}
          value={sameName}
          options={(['ask', 'same', 'different'] as const).map((value) => ({
            value,
            label: t(`import_same_name_${value}`),
          }))}
          onInput={(chosen) => onChoose({ sameName: chosen })}
        />
      )}
      {dryRun.hasDuplicates && (
        <LabelledSelect
          label={t('import_duplicates')}
          value={duplicates}
          options={(['first', 'last'] as const).map((value) => ({
            value,
            label: t(`import_duplicates_${value}`),
          }))}
          onInput={(chosen) => onChoose({ duplicates: chosen })}
        />
      )}
    </div>
  )
}

/** A name can come in two columns. */
function isInFile(field: Overwritable, columns: ImportChoices['columns']): boolean {
  const isName = field === 'displayName'
  return columns.includes(field) || (isName && columns.includes('lastName'))
}
