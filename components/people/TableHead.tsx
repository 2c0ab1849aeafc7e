// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave rows out
// biome-ignore-all lint/a11y/useFocusableInteractive: a row has the focus, not the grid or its cells

import { t } from '../../lib/i18n'
import type { ColumnId, Sort } from '../../lib/model/person/people-table'
import { Icon } from '../ui/Icon'
import { COLUMNS } from './columns'

interface Props {
  columns: readonly ColumnId[]
  sort: Sort
  onSort: (sort: Sort) => void
  /** Of the rows in the list: none, some or all chosen. */
  chosen: 'none' | 'some' | 'all'
  onChooseAll: (all: boolean) => void
}

/** The head of the table: a click on a column sorts by it, another one turns it round. */
export function TableHead({ columns, sort, onSort, chosen, onChooseAll }: Props) {
  return (
    <div class="people-head" role="rowgroup">
      <div class="people-head-row" role="row" aria-rowindex={1}>
        <div class="people-cell people-choice" role="columnheader">
          <input
            type="checkbox"
            aria-label={t('people_choose_all')}
            checked={chosen === 'all'}
            indeterminate={chosen === 'some'}
            onChange={({ currentTarget }) => onChooseAll(currentTarget.checked)}
          />
        </div>
        {columns.map((id) => (
          <HeadCell key={id} id={id} sort={sort} onSort={onSort} />
        ))}
      </div>
    </div>
  )
}

function HeadCell({ id, sort, onSort }: Pick<Props, 'sort' | 'onSort'> & { id: ColumnId }) {
  const { label, end, descending } = COLUMNS[id]
  const isSorted = sort.column === id
  const order = isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none'
  return (
    <div
      class={end ? 'people-cell people-cell-end' : 'people-cell'}
      role="columnheader"
      aria-sort={order}
    >
      <button
        type="button"
        class="people-sort"
        onClick={() => onSort({ column: id, descending: isSorted ? !sort.descending : descending })}
      >
        <span class="people-sort-name">{t(label)}</span>
        {isSorted && <Icon name={sort.descending ? 'down' : 'up'} small />}
      </button>
    </div>
  )
}
