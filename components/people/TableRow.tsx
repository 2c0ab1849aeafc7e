// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave rows out
// biome-ignore-all lint/a11y/useFocusableInteractive: a row has the focus, not the grid or its cells
import { useMemo, useRef } from 'preact/hooks'
import type { ColumnId, Moment, PeopleRow } from '../../lib/model/person/people-table'
import { Icon } from '../ui/Icon'
import { CELLS } from './Cell'
import { COLUMNS } from './columns'

interface Props {
  row: PeopleRow
  /** Its place in the whole list, from 0. */
  index: number
  /** Where it stands in the body, in CSS pixels. */
  top: number
  columns: readonly ColumnId[]
  moment: Moment
  selected: boolean
  /** Whether the keyboard is on it. */
  active: boolean
  onOpen: (index: number) => void
  /** `through`: with all rows from the one chosen before. */
  onChoose: (index: number, through: boolean) => void
}

/** One person in the table. Drawn again only where something of theirs is other than before. */
export function TableRow(props: Props) {
  const { row, index, top, columns, moment, selected, active } = props
  const latest = useRef(props)
  latest.current = props
  return useMemo(() => drawn(props, latest), [row, index, top, columns, moment, selected, active])
}

function drawn(
  { row, index, top, columns, moment, selected, active }: Props,
  latest: { current: Props },
) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys for all of its rows
    <div
      class="people-row"
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => {
        // The link in it opens by itself, in a new tab where one asks for that.
        if (!(event.target as Element).closest('a')) latest.current.onOpen(index)
      }}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Space chooses the row */}
      <div
        class="people-cell people-choice"
        role="gridcell"
        onClick={(event) => {
          event.stopPropagation()
          latest.current.onChoose(index, event.shiftKey)
        }}
      >
        <span class="people-check">{selected && <Icon name="check" small />}</span>
      </div>
      {columns.map((id) => (
        <div
          key={id}
          class={COLUMNS[id].end ? 'people-cell people-cell-end' : 'people-cell'}
          role="gridcell"
        >
          {CELLS[id](row, moment)}
        </div>
      ))}
    </div>
  )
}
