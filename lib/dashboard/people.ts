import { exportPeopleCsv } from '../backup/export-csv'
import type { BulkEdit } from '../model/person/bulk-edit'
import type { PeopleRow } from '../model/person/people-table'
import { bulkEdit } from '../store/bulk'
import { readNotes } from '../store/people-table'
import { personHistory } from '../store/person-history'
import { removeSegment, saveSegment, segments } from '../store/segments'
import { undoChange } from '../store/undo'
import type { DashboardContext } from './context'
import { PeopleList } from './people-list'
import { peopleSuggestions } from './people-suggestions'

/** What only a browser can do: offer a file to keep. */
type SaveFile = (name: string, content: Blob, type: string) => void

/** What the section of people can do, and what it remembers while the page is open. */
export function createPeopleService(context: DashboardContext, saveFile: SaveFile) {
  const { db, ask, changed, onChanged } = context
  const list = new PeopleList(context)
  return {
    ...peopleSuggestions(context),
    ask,
    onChanged,
    memory: {
      query: '',
      filter: {},
      segmentId: undefined,
      place: { offset: 0, active: 0, away: false },
    },
    watch: list.watch.bind(list),
    retry: () => list.retry(),
    opened: (personId: string | undefined) => list.opened(personId),
    notes: () => readNotes(db),
    async exportCsv(rows: readonly PeopleRow[]) {
      const day = new Date(context.now()).toISOString().slice(0, 10)
      saveFile(`ardent-people-${day}.csv`, await exportPeopleCsv(rows, context.now()), 'text/csv')
    },
    story: (personId: string) => personHistory(db, personId),
    segments: () => segments(db),
    saveSegment: (segment: Parameters<typeof saveSegment>[1]) => changed(saveSegment(db, segment)),
    async bulkEdit(
      ids: readonly string[],
      edit: BulkEdit,
      what: string,
      onProgress: (done: number) => void,
    ) {
      const { staffName } = await ask('settings', {})
      const editing = { by: staffName, at: context.now() }
      return changed(bulkEdit(db, ids, edit, editing, what, onProgress))
    },
    undo: (changeId: string) => changed(undoChange(db, changeId, context.now())),
    removeSegment: (id: string) => changed(removeSegment(db, id)),
  }
}
