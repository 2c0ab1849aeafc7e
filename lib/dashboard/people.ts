import { exportPeople, type PeopleFileKind } from '../backup/export-people'
import { DAY, dayOf } from '../model/days'
import type { BulkEdit } from '../model/person/bulk-edit'
import {
  FINDERS,
  type Groups,
  gather,
  mergeSuggestions,
  pairsIn,
} from '../model/person/merge-suggestion'
import type { PeopleRow } from '../model/person/people-table'
import type { PeopleFilter, Segment, SegmentChanges } from '../model/person/segment'
import type { TagChanges } from '../model/person/tag'
import type { OnProgress } from '../model/progress'
import { owedTo } from '../store/asked'
import { personHistory } from '../store/cards'
import { companyNotes, writeCompanyNote } from '../store/companies'
import { readNotes } from '../store/people-table'
import { refuse, refused } from '../store/refusals'
import { addSegment, changeSegment, removeSegment, segments } from '../store/segments'
import { allTags, changeTag, removeTag } from '../store/tags'
import { acceptTier, type SuggestedMove } from '../store/tier-suggestions'
import type { Job } from '../worker/server'
import { yieldToMain } from '../yield-to-main'
import type { DashboardContext, SaveFile } from './context'
import { PeopleList } from './people-list'
import { personExporter } from './person-file'

/** Where in the table somebody was, to come back to. */
export interface Place {
  offset: number
  active: number
  /** Whether they went to somebody's page: the row has the focus again when they come back. */
  away: boolean
}

/** Where somebody was in the list, to come back to from a person's page or another section. */
interface ListMemory {
  query: string
  filter: PeopleFilter
  /** The saved segment that `filter` was taken from. */
  segmentId: string | undefined
  place: Place
}

export type PeopleService = ReturnType<typeof createPeopleService>
/** What came of an edit of many people: `change` is what can be undone, if anything was changed. */
export type BulkResult = Awaited<ReturnType<PeopleService['bulkEdit']>>

/** What the section of people can do. All that can fail rejects with words for the user. */
export function createPeopleService(context: DashboardContext, saveFile: SaveFile) {
  const { db, ask, onChanged, worker } = context
  const list = new PeopleList(context)
  const memory: ListMemory = {
    query: '',
    filter: {},
    segmentId: undefined,
    place: { offset: 0, active: 0, away: false },
  }
  return {
    ...peopleSuggestions(context),
    ask,
    onChanged,
    memory,
    watch: list.watch.bind(list),
    retry: () => list.retry(),
    opened: (personId: string | undefined) => list.opened(personId),
    /** All notes, folded, by the person's id. */
    notes: () => readNotes(db, context.now()),
    exportPerson: personExporter(context, saveFile),
    /** Hands out these people as a file, in their order. */
    async exportPeople(rows: readonly PeopleRow[], kind: PeopleFileKind, onProgress: OnProgress) {
      const at = context.now()
      const file = await exportPeople(db, rows, kind, at, onProgress)
      saveFile(`ardent-people-${dayOf(at)}.${kind}`, file, file.type)
    },
    /** What of these people waits for an answer, the longest first. */
    waitingOf: (ids: readonly string[]) => owedTo(db, ids, context.now()),
    /** All that happened with a person. */
    story: (personId: string) => personHistory(db, personId),
    tags: () => allTags(db),
    changeTag: (key: string, changes: TagChanges) => changeTag(db, key, changes),
    async removeTag(key: string, what: string) {
      await context.backUp?.('change')
      return removeTag(db, key, what, context.now())
    },
    companyNotes: () => companyNotes(db),
    async writeCompanyNote(name: string, text: string) {
      const { staffName: by } = await ask('settings', {})
      await writeCompanyNote(db, { name, text, by, now: context.now() })
    },
    segments: () => segments(db),
    addSegment: (segment: Segment) => addSegment(db, segment),
    changeSegment: (id: string, changes: SegmentChanges) => changeSegment(db, id, changes),
    /** @param job is told how many people were looked at; cancelled, nobody is changed */
    async bulkEdit(ids: readonly string[], edit: BulkEdit, what: string, job: Job<number>) {
      await context.backUp?.('change')
      const { staffName } = await ask('settings', {})
      const editing = { by: staffName, at: context.now() }
      return worker.call('bulkEdit', [ids, edit, editing, what], job)
    },
    undo: (changeId: string) => worker.call('undo', [changeId, context.now()]),
    removeSegment: (id: string) => removeSegment(db, id),
  }
}

/** Days after which an accepted tier is to be looked at again. */
const REVIEW_DAYS = 180

/** Rows compared before the page answers again. */
const AT_ONCE = 10_000

/** What is suggested about people, and what becomes of it. */
function peopleSuggestions({ db, ask, now, worker }: DashboardContext) {
  return {
    /** Who may have moved to another tier. */
    suggestTiers: (onProgress: OnProgress) => worker.call('suggestTiers', [now()], { onProgress }),

    async acceptTier(move: SuggestedMove) {
      const { staffName } = await ask('settings', {})
      const reviewAfter = now() + REVIEW_DAYS * DAY
      await acceptTier(db, move, { by: staffName, now: now(), reviewAfter })
    },

    refuseTier: ({ personId, to }: SuggestedMove) =>
      refuse(db, { personId, about: 'tier', what: to, at: now() }),

    /** Which of `rows` may be one person. */
    async suggestMerges(rows: readonly PeopleRow[], onProgress: OnProgress) {
      const isRefused = await refused(db, 'merge', now())
      const pairs = []
      for (const [turn, finder] of FINDERS.entries()) {
        const groups: Groups = new Map()
        for (let start = 0; start < rows.length; start += AT_ONCE) {
          gather(groups, finder, rows.slice(start, start + AT_ONCE))
          onProgress((turn + start / rows.length) / FINDERS.length)
          await yieldToMain()
        }
        pairs.push(...pairsIn(groups, finder))
      }
      return mergeSuggestions(pairs, (one, two) => isRefused(one, two) || isRefused(two, one))
    },

    /** Remembers that two people are not the same. */
    leaveApart: (personId: string, what: string) =>
      refuse(db, { personId, about: 'merge', what, at: now() }),
  }
}
