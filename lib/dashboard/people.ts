import { exportPeopleCsv } from '../backup/export-csv'
import { DAY } from '../model/days'
import type { BulkEdit } from '../model/person/bulk-edit'
import {
  FINDERS,
  type Groups,
  gather,
  mergeSuggestions,
  pairsIn,
} from '../model/person/merge-suggestion'
import type { PeopleRow } from '../model/person/people-table'
import { bulkEdit } from '../store/bulk'
import { readNotes } from '../store/people-table'
import { personHistory } from '../store/person-history'
import { refuse, refused } from '../store/refusals'
import { removeSegment, saveSegment, segments } from '../store/segments'
import { acceptTier, type SuggestedMove, suggestTiers } from '../store/tier-suggestions'
import { undoChange } from '../store/undo'
import { yieldToMain } from '../yield-to-main'
import type { DashboardContext } from './context'
import { PeopleList } from './people-list'

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

/** Days after which an accepted tier is to be looked at again. */
const REVIEW_DAYS = 180

/** Rows compared before the page answers again. */
const AT_ONCE = 10_000

type Tell = (share: number) => void

/** What is suggested about people, and what becomes of it. */
function peopleSuggestions({ db, ask, changed, now }: DashboardContext) {
  return {
    suggestTiers: (tell: Tell) => suggestTiers(db, now(), tell),

    async acceptTier(move: SuggestedMove) {
      const { staffName } = await ask('settings', {})
      const reviewAfter = now() + REVIEW_DAYS * DAY
      await changed(acceptTier(db, move, { by: staffName, now: now(), reviewAfter }))
    },

    refuseTier: ({ personId, to }: SuggestedMove) =>
      changed(refuse(db, { personId, about: 'tier', what: to, at: now() })),

    async suggestMerges(rows: readonly PeopleRow[], tell: Tell) {
      const isRefused = await refused(db, 'merge', now())
      const pairs = []
      for (const [turn, finder] of FINDERS.entries()) {
        const groups: Groups = new Map()
        for (let start = 0; start < rows.length; start += AT_ONCE) {
          gather(groups, finder, rows.slice(start, start + AT_ONCE))
          tell((turn + start / rows.length) / FINDERS.length)
          await yieldToMain()
        }
        pairs.push(...pairsIn(groups, finder))
      }
      return mergeSuggestions(pairs, (one, two) => isRefused(one, two) || isRefused(two, one))
    },

    leaveApart: (personId: string, what: string) =>
      changed(refuse(db, { personId, about: 'merge', what, at: now() })),
  }
}
