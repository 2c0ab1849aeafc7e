import { type MessageKey, t } from '../../lib/i18n'
import type { FilePreview } from '../../lib/import/contract'
import type { ColumnTarget } from '../../lib/model/column-map'
import { fieldsWith } from '../../lib/model/person/fields'
import { NETWORK_IDS } from '../../lib/networks'
import { targetLabel } from './targetLabel'
import './ColumnTable.css'

const GROUPS: readonly [MessageKey, readonly ColumnTarget[]][] = [
  ['import_group_person', ['displayName', 'firstName', 'lastName', ...NETWORK_IDS, 'url', 'email']],
  ['import_group_known', [...fieldsWith('headers'), 'motivation', 'note']],
  ['import_group_other', ['crm', 'ignore']],
]

interface Props {
  columns: FilePreview['columns']
  targets: readonly ColumnTarget[]
  onChange: (targets: readonly ColumnTarget[]) => void
}

/** The columns of a file with their first cells, and what each is about. */
export function ColumnTable({ columns, targets, onChange }: Props) {
  const change = (index: number, target: ColumnTarget) => onChange(targets.with(index, target))
  return (
    <div class="import-scroll">
      <table class="import-table">
        <thead>
          <tr>
            <th scope="col">{t('import_column')}</th>
            <th scope="col">{t('import_about')}</th>
            <th scope="col">{t('import_first_cells')}</th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ header, samples }, index) => (
            <tr key={header}>
              <th scope="row" dir="auto">
                {header}
              </th>
              <td>
                <TargetSelect
                  header={header}
                  value={targets[index] ?? 'crm'}
                  onChange={(target) => change(index, target)}
                />
              </td>
              <td class="import-samples" dir="auto">
                {samples.join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

interface SelectProps {
  header: string
  value: ColumnTarget
  onChange: (target: ColumnTarget) => void
}

function TargetSelect({ header, value, onChange }: SelectProps) {
  return (
    <select
      class="input"
      aria-label={t('import_about_column', [header])}
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value as ColumnTarget)}
    >
      {GROUPS.map(([label, targets]) => (
        <optgroup key={label} label={t(label)}>
          {targets.map((target) => (
            <option key={target} value={target}>
              {targetLabel(target)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
