import { t } from '../../lib/i18n'
import { ColumnId } from '../../lib/model/person/people-table'
import { COLUMNS, withColumn } from './columns'
import './FilterPanel.css'

interface Props {
  columns: readonly ColumnId[]
  onColumns: (columns: ColumnId[]) => void
}

/** Which columns are shown. The name always is. */
export function ColumnPanel({ columns, onColumns }: Props) {
  return (
    <fieldset class="filter-panel filter-several filter-columns">
      <legend class="field-label">{t('column_choose')}</legend>
      {ColumnId.options
        .filter((id) => id !== 'name')
        .map((id) => (
          <label key={id} class="filter-choice">
            <input
              type="checkbox"
              checked={columns.includes(id)}
              onChange={({ currentTarget }) =>
                onColumns(withColumn(columns, id, currentTarget.checked))
              }
            />
            {t(COLUMNS[id].label)}
          </label>
        ))}
    </fieldset>
  )
}
