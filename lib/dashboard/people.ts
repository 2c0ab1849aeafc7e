import { exportPeopleCsv } from '../exchange/export-csv'
import type { BulkEdit } from '../model/bulk-edit'
import type { PeopleRow } from '../model/people-table'
import { bulkEdit } from '../store/bulk'
import { undoChange } from '../store/changes'
import { readNotes } from '../store/people-table'
import { storyOf } from '../store/person-story'
import { removeSegment, saveSegment, segments } from '../store/segments'
import type { Desk } from './desk'
import { PeopleList } from './people-list'
import { peopleSuggestions } from './people-suggestions'

/** What only a browser can do: offer a file to keep. */
type SaveFile = (name: string, content: Blob, type: string) => void

/** What the section of people can do, and what it remembers while the page is open. */
export function peopleWork(desk: Desk, saveFile: SaveFile) {
  const { db, ask, changed, onChanged } = desk
  const list = new PeopleList(desk)
  return {
    ...peopleSuggestions(desk),
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
      const day = new Date(desk.now()).toISOString().slice(0, 10)
      saveFile(`ardent-people-${day}.csv`, await exportPeopleCsv(rows, desk.now()), 'text/csv')
    },
    story: (personId: string) => storyOf(db, personId),
    segments: () => segments(db),
    saveSegment: (segment: Parameters<typeof saveSegment>[1]) => changed(saveSegment(db, segment)),
    async bulkEdit(
      ids: readonly string[],
      edit: BulkEdit,
      what: string,
      onProgress: (done: number) => void,
    ) {
      const { staffName } = await ask('settings', {})
      const editing = { by: staffName, at: desk.now() }
      return changed(bulkEdit(db, ids, edit, editing, what, onProgress))
    },
    undo: (changeId: string) => changed(undoChange(db, changeId, desk.now())),
    removeSegment: (id: string) => changed(removeSegment(db, id)),
  }
}
