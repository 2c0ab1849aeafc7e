import type { ColumnTarget, Reading } from '../../lib/model/crm-import'
import { type WordKey, words } from '../../lib/words'
import './ColumnTable.css'

const GROUPS: readonly [WordKey, readonly ColumnTarget[]][] = [
  [
    'import_group_person',
    ['displayName', 'firstName', 'lastName', 'x', 'facebook', 'linkedin', 'url', 'email'],
  ],
  [
    'import_group_known',
    [
      'status',
      'segment',
      'preference',
      'followers',
      'referrals',
      'lifetimeValue',
      'motivation',
      'note',
    ],
  ],
  ['import_group_other', ['crm', 'ignore']],
]

interface Props {
  columns: Reading['columns']
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
            <th scope="col">{words('import_column')}</th>
            <th scope="col">{words('import_about')}</th>
            <th scope="col">{words('import_first_cells')}</th>
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
      aria-label={words('import_about_column', [header])}
      value={value}
      onInput={({ currentTarget }) => onChange(currentTarget.value as ColumnTarget)}
    >
      {GROUPS.map(([label, targets]) => (
        <optgroup key={label} label={words(label)}>
          {targets.map((target) => (
            <option key={target} value={target}>
              {words(`import_field_${target}`)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}
