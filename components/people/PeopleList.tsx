import { useMemo, useState } from 'preact/hooks'
import type { Moment } from '../../lib/model/people-filter'
import { FIRST_VIEW, type PeopleState, segmentsOf, TableView } from '../../lib/model/people-table'
import { words } from '../../lib/words'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { errorWords } from '../ui/errorWords'
import { Trouble } from '../ui/Trouble'
import { BulkBar } from './BulkBar'
import { ColumnPanel } from './ColumnPanel'
import { ExportPeople } from './ExportPeople'
import { FilterChips } from './FilterChips'
import { FilterPanel } from './FilterPanel'
import { FindBar } from './FindBar'
import { ListCount } from './ListCount'
import { NobodyHere } from './NobodyHere'
import { PeopleTable } from './PeopleTable'
import { SegmentBar } from './SegmentBar'
import { useFilter } from './useFilter'
import { useRemembered } from './useRemembered'
import { useSelection } from './useSelection'
import { useNotes, useView } from './useView'
import type { PeopleWork } from './work'
import './PeopleList.css'

interface Props {
  people: PeopleState
  vipIntervalDays: number
  work: PeopleWork
  onOpen: (personId: string) => void
}

/** The list of everybody, with all that narrows it. */
export function PeopleList({ people, vipIntervalDays, work, onOpen }: Props) {
  const [view, setView] = useRemembered('people-table', TableView, FIRST_VIEW)
  const [panel, setPanel] = useState<'filter' | 'columns'>()
  const wanted = useFilter(work)
  const { query, filter } = wanted
  const [focused, setFocused] = useState(false)
  const searching = focused || query !== ''
  const notes = useNotes(searching, work.notes)
  const moment: Moment = { now: people.at, vipIntervalDays }
  const rows = useView(people.rows, { sort: view.sort, filter, query, searching }, moment, notes)
  const selection = useSelection(rows)
  const segments = useMemo(() => segmentsOf(people.rows), [people.rows])
  const turn = (which: typeof panel) => setPanel(panel === which ? undefined : which)
  const isEmpty = people.rows.length === 0 && people.progress === undefined

  if (isEmpty) return <NobodyHere />
  return (
    <div class="people-list">
      <div class="people-bar">
        <FindBar query={query} onQuery={wanted.setQuery} onFocus={setFocused} />
        <Button icon="filter" expanded={panel === 'filter'} onClick={() => turn('filter')}>
          {words('filter_open')}
        </Button>
        <Button icon="columns" expanded={panel === 'columns'} onClick={() => turn('columns')}>
          {words('column_open')}
        </Button>
        <SegmentBar
          segments={wanted.segments}
          current={wanted.segment}
          filter={filter}
          onPick={wanted.pick}
          onSave={wanted.save}
          onRemove={wanted.remove}
        />
      </div>
      {panel === 'filter' && (
        <FilterPanel filter={filter} segments={segments} onFilter={wanted.setFilter} />
      )}
      {panel === 'columns' && (
        <ColumnPanel
          columns={view.columns}
          onColumns={(columns) => setView({ ...view, columns })}
        />
      )}
      {people.error !== undefined && (
        <Trouble error={errorWords(people.error)} onRetry={work.retry} />
      )}
      <div class="people-status">
        <FilterChips filter={filter} onFilter={wanted.setFilter} />
        <ListCount shown={rows.length} all={people.rows.length} progress={people.progress} />
        <ExportPeople rows={rows} onExport={work.exportCsv} />
      </div>
      {rows.length === 0 && people.progress === undefined ? (
        <Empty icon="search" title={words('people_none_title')}>
          {words('people_none')}
        </Empty>
      ) : (
        <PeopleTable
          rows={rows}
          view={view}
          moment={moment}
          selection={selection}
          place={work.memory.place}
          wanted={JSON.stringify([view.sort, filter, query])}
          onSort={(sort) => setView({ ...view, sort })}
          onOpen={onOpen}
        />
      )}
      <BulkBar selection={selection} segments={segments} work={work} />
    </div>
  )
}
