import { useMemo, useState } from 'preact/hooks'
import type { PeopleService } from '../../lib/dashboard/people'
import { number, t } from '../../lib/i18n'
import {
  FIRST_VIEW,
  fieldTexts,
  type Moment,
  type PeopleState,
  TableView,
} from '../../lib/model/person/people-table'
import { routeTo } from '../dashboard/useRoute'
import { Button } from '../ui/Button'
import { Empty } from '../ui/Empty'
import { ErrorBanner } from '../ui/ErrorBanner'
import { errorMessage } from '../ui/errorMessage'
import { BulkBar } from './BulkBar'
import { ColumnPanel } from './ColumnPanel'
import { ExportPeople } from './ExportPeople'
import { FilterChips } from './FilterChips'
import { FilterPanel } from './FilterPanel'
import { FindBar } from './FindBar'
import { PeopleTable } from './PeopleTable'
import { SegmentBar } from './SegmentBar'
import { TagPanel } from './TagPanel'
import { useFilter } from './useFilter'
import { useSelection } from './useSelection'
import { useStoredState } from './useStoredState'
import { useTags } from './useTags'
import { useNotes, useView } from './useView'
import './PeopleList.css'

interface Props {
  people: PeopleState
  vipIntervalDays: number
  service: PeopleService
  onOpen: (personId: string) => void
}

/** The list of everybody, with all that narrows it. */
export function PeopleList({ people, vipIntervalDays, service, onOpen }: Props) {
  const [view, setView] = useStoredState('people-table', TableView, FIRST_VIEW)
  const [panel, setPanel] = useState<'filter' | 'columns' | 'tags'>()
  const wanted = useFilter(service)
  const { query, filter } = wanted
  const [focused, setFocused] = useState(false)
  const searching = focused || query !== ''
  const notes = useNotes(searching, service.notes)
  const tags = useTags(service)
  // The same for as long as it says the same: rows that are shown already are not drawn again.
  const moment: Moment = useMemo(
    () => ({ now: people.at, vipIntervalDays, tags }),
    [people.at, vipIntervalDays, tags],
  )
  const rows = useView(people.rows, { sort: view.sort, filter, query, searching }, moment, notes)
  const selection = useSelection(rows)
  const texts = useMemo(() => fieldTexts(people.rows), [people.rows])
  const turn = (which: typeof panel) => setPanel(panel === which ? undefined : which)
  const isEmpty = people.rows.length === 0 && people.progress === undefined

  if (isEmpty) return <NobodyHere />
  return (
    <div class="people-list">
      <div class="people-bar">
        <FindBar query={query} onQuery={wanted.setQuery} onFocus={setFocused} />
        <Button icon="filter" expanded={panel === 'filter'} onClick={() => turn('filter')}>
          {t('filter_open')}
        </Button>
        <Button icon="columns" expanded={panel === 'columns'} onClick={() => turn('columns')}>
          {t('column_open')}
        </Button>
        <Button icon="tag" expanded={panel === 'tags'} onClick={() => turn('tags')}>
          {t('tags_open')}
        </Button>
        <SegmentBar
          segments={wanted.segments}
          current={wanted.segment}
          filter={filter}
          onPick={wanted.pick}
          onAdd={wanted.add}
          onChange={wanted.change}
          onRemove={wanted.remove}
        />
      </div>
      {panel === 'filter' && (
        <FilterPanel filter={filter} tags={tags} texts={texts} onFilter={wanted.setFilter} />
      )}
      {panel === 'columns' && (
        <ColumnPanel
          columns={view.columns}
          onColumns={(columns) => setView({ ...view, columns })}
        />
      )}
      {panel === 'tags' && <TagPanel tags={tags} service={service} />}
      {people.error !== undefined && (
        <ErrorBanner error={errorMessage(people.error)} onRetry={service.retry} />
      )}
      <div class="people-status">
        <FilterChips filter={filter} tags={tags} onFilter={wanted.setFilter} />
        <ListCount shown={rows.length} all={people.rows.length} progress={people.progress} />
        <ExportPeople rows={rows} onExport={service.exportPeople} />
      </div>
      {rows.length === 0 && people.progress === undefined ? (
        <Empty icon="search" title={t('people_none_title')}>
          {t('people_none')}
        </Empty>
      ) : (
        <PeopleTable
          rows={rows}
          view={view}
          moment={moment}
          selection={selection}
          place={service.memory.place}
          wanted={JSON.stringify([view.sort, filter, query])}
          onSort={(sort) => setView({ ...view, sort })}
          onOpen={onOpen}
        />
      )}
      <BulkBar selection={selection} texts={texts} tags={tags} service={service} />
    </div>
  )
}

/** Nobody is kept yet: how people come here. */
function NobodyHere() {
  return (
    <Empty icon="people" title={t('people_empty_title')}>
      {t('people_empty')} <a href={routeTo('data', 'import')}>{t('people_empty_import')}</a>
    </Empty>
  )
}

interface ListCountProps {
  shown: number
  all: number
  /** From 0 to 1 while not all are there. */
  progress: number | undefined
}

/** How many people the list holds, and of how many; or how far their reading is. */
function ListCount({ shown, all, progress }: ListCountProps) {
  return (
    <div class="people-count">
      {progress !== undefined && (
        <progress aria-label={t('people_reading')} value={progress} max={1} />
      )}
      <p role="status">{countWords({ shown, all, progress })}</p>
    </div>
  )
}

/** Before the first are there nobody knows how many there are. */
function countWords({ shown, all, progress }: ListCountProps): string {
  if (all === 0 && progress !== undefined) return t('people_reading')
  return shown === all ? t('people_count', all) : t('people_count_of', [number(shown), number(all)])
}
