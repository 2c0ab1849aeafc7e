import { useId } from 'preact/hooks'
import { t } from '../../lib/i18n'
import {
  type DryRun,
  type ImportChoices,
  OVERWRITABLE,
  type Overwritable,
} from '../../lib/import/contract'
import { LabelledSelect } from '../ui/LabelledSelect'
import { targetLabel } from './targetLabel'
import './Choices.css'

interface Props {
  choices: ImportChoices
  dryRun: DryRun
  onChoose: (changes: Partial<ImportChoices>) => void
}

/** What counts where the file and the people kept differ. */
export function Choices({ choices, dryRun, onChoose }: Props) {
  const { overwrite, twice, sameName } = choices
  const fields = dryRun.hasKnown
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
      {dryRun.hasNames && (
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
      {dryRun.hasTwice && (
        <LabelledSelect
          label={t('import_twice')}
          value={twice}
          options={(['first', 'last'] as const).map((value) => ({
            value,
            label: t(`import_twice_${value}`),
          }))}
          onInput={(chosen) => onChoose({ twice: chosen })}
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
