// biome-ignore-all lint/a11y/useSemanticElements: a table element cannot leave rows out
// biome-ignore-all lint/a11y/useFocusableInteractive: a row has the focus, not the grid or its cells

import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Place } from '../../lib/dashboard/people'
import { t } from '../../lib/i18n'
import type { Moment, PeopleRow, Sort, TableView } from '../../lib/model/person/people-table'
import { gridOf, leastWidthOf } from './columns'
import { TableHead } from './TableHead'
import { TableRow } from './TableRow'
import type { Selection } from './useSelection'
import { ROW, useVirtualRows } from './useVirtualRows'
import './PeopleTable.css'

interface Props {
  rows: readonly PeopleRow[]
  view: TableView
  moment: Moment
  selection: Selection
  /** Kept up to date while the table is there, and read when it comes back. */
  place: Place
  /** What the list is asked for, in one word: another one begins at the top again. */
  wanted: string
  onSort: (sort: Sort) => void
  onOpen: (personId: string) => void
}

/**
 * Everybody in one list. Only the rows in view are in the document; the keyboard goes from row to
 * row, Enter opens one and Space chooses it.
 */
export function PeopleTable(props: Props) {
  const { rows, view, moment, selection, place, wanted, onSort, onOpen } = props
  const scroller = useRef<HTMLDivElement>(null)
  const hasMore = useMoreBeside(scroller, view.columns)
  const [active, setActive] = useState(place.active)
  const wantsFocus = useRef(place.away)
  const at = Math.min(active, rows.length - 1)
  const virtual = useVirtualRows({
    scroller,
    count: rows.length,
    kept: at,
    initialOffset: place.offset,
  })

  useEffect(() => {
    place.away = false
    place.active = at
    place.offset = scroller.current?.scrollTop ?? 0
  })
  useLayoutEffect(() => {
    const row = scroller.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')
    if (!wantsFocus.current || !row) return
    wantsFocus.current = false
    row.focus({ preventScroll: true })
  })

  const shown = useRef(wanted)
  useLayoutEffect(() => {
    if (shown.current === wanted) return
    shown.current = wanted
    setActive(0)
    virtual.scrollToOffset(0)
  }, [wanted, virtual])

  const go = (index: number) => {
    wantsFocus.current = true
    setActive(index)
    virtual.scrollToIndex(index)
  }
  const open = (index: number) => {
    const row = rows[index]
    if (!row) return
    Object.assign(place, { active: index, away: true, offset: scroller.current?.scrollTop ?? 0 })
    onOpen(row.id)
  }
  const choose = (index: number, through: boolean) => {
    setActive(index)
    selection.choose(index, through)
  }
  const onKey = (event: KeyboardEvent) => {
    if ((event.target as Element).getAttribute('role') !== 'row') return
    const next = stepOf(event, at, rows.length, scroller.current)
    if (next !== undefined) go(next)
    else if (event.key === 'Enter') open(at)
    else if (event.key === ' ') choose(at, event.shiftKey)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.chooseAll(true)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div
        ref={scroller}
        class="people-table"
        role="grid"
        aria-label={t('section_people')}
        aria-rowcount={rows.length + 1}
        aria-colcount={view.columns.length + 1}
        aria-multiselectable="true"
        style={{
          '--people-columns': gridOf(view.columns),
          '--people-width': `${leastWidthOf(view.columns)}px`,
        }}
        onKeyDown={onKey}
      >
        <TableHead
          columns={view.columns}
          sort={view.sort}
          onSort={onSort}
          chosen={selection.chosen}
          onChooseAll={selection.chooseAll}
        />
        <div
          class="people-body"
          role="rowgroup"
          style={{ blockSize: `${virtual.getTotalSize()}px` }}
        >
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <TableRow
                  key={row.id}
                  row={row}
                  index={index}
                  top={start - virtual.options.scrollMargin}
                  columns={view.columns}
                  moment={moment}
                  selected={selection.has(row.id)}
                  active={index === at}
                  onOpen={open}
                  onChoose={choose}
                />
              )
            )
          })}
        </div>
      </div>
      {hasMore && <p class="hint">{t('people_more_columns')}</p>}
    </>
  )
}

/** Whether there is more beside than is in view. */
function useMoreBeside(scroller: RefObject<HTMLElement | null>, columns: unknown): boolean {
  const [more, setMore] = useState(false)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || typeof ResizeObserver === 'undefined') return
    const look = () => setMore(element.scrollWidth > element.clientWidth + 1)
    const observer = new ResizeObserver(look)
    observer.observe(element)
    look()
    return () => observer.disconnect()
  }, [scroller, columns])
  return more
}

/**
 * Which row a key goes to, from row `at` of `count`; undefined for a key that goes nowhere.
 *
 * @param scroller what the rows are seen in: a page is what it holds
 */
function stepOf(
  { key }: Pick<KeyboardEvent, 'key'>,
  at: number,
  count: number,
  scroller: Pick<Element, 'clientHeight'> | null,
): number | undefined {
  const page = Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / ROW) - 2)
  const target = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    PageDown: at + page,
    PageUp: at - page,
    Home: 0,
    End: count - 1,
  }[key]
  return target === undefined ? undefined : Math.max(0, Math.min(count - 1, target))
}
