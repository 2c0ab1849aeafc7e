import type { BulkEdit } from '../../lib/model/person/bulk-edit'
import type { MergeSuggestion } from '../../lib/model/person/merge-suggestion'
import type { PeopleRow, PeopleState } from '../../lib/model/person/people-table'
import type { PeopleFilter, Segment } from '../../lib/model/person/segment'
import type { TierSuggestion } from '../../lib/model/person/tier-suggestion'
import type { PersonHistory } from '../../lib/model/person/timeline'
import type { UndoEntry } from '../../lib/model/undo-entry'
import type { Ask } from '../ui/ask'
import type { OnChanged } from '../ui/useLive'
import type { Place } from './PeopleTable'

/** Where somebody was in the list, to come back to from a person's page or another section. */
interface ListMemory {
  query: string
  filter: PeopleFilter
  /** The saved segment that `filter` was taken from. */
  segmentId: string | undefined
  place: Place
}

/** What came of an edit of many people: `change` is what can be undone, if anything was changed. */
export interface BulkResult {
  change: UndoEntry | undefined
  changed: number
}

/** A tier suggested for a person. */
export interface SuggestedMove extends TierSuggestion {
  personId: string
  name: string
}

/** What the section can do. All that can fail rejects with words for the user. */
export interface PeopleService {
  ask: Ask
  onChanged: OnChanged
  memory: ListMemory
  /** Tells of everybody, now and after every change. */
  watch(listener: (state: PeopleState) => void, signal: AbortSignal): void
  /** Reads everybody again after it went wrong. */
  retry(): void
  /** Says whose page is open, or that none is. */
  opened(personId: string | undefined): void
  /** All notes, folded, by the person's id. */
  notes(): Promise<ReadonlyMap<string, string>>
  /** Hands out these people as a CSV file, in their order. */
  exportCsv(rows: readonly PeopleRow[]): Promise<void>
  /** All that happened with a person. */
  story(personId: string): Promise<PersonHistory>
  segments(): Promise<Segment[]>
  saveSegment(segment: Segment): Promise<void>
  removeSegment(id: string): Promise<void>
  /** @param onProgress is told how many people were looked at */
  bulkEdit(
    ids: readonly string[],
    edit: BulkEdit,
    what: string,
    onProgress: (done: number) => void,
  ): Promise<BulkResult>
  /** Who may have moved to another tier; `tell` hears how far it is, from 0 to 1. */
  suggestTiers(tell: (share: number) => void): Promise<SuggestedMove[]>
  acceptTier(move: SuggestedMove): Promise<void>
  refuseTier(move: SuggestedMove): Promise<void>
  /** Which of `rows` may be one person. */
  suggestMerges(
    rows: readonly PeopleRow[],
    tell: (share: number) => void,
  ): Promise<MergeSuggestion[]>
  /** Remembers that two people are not the same. */
  leaveApart(oneId: string, otherId: string): Promise<void>
  /** @returns how many people were left as they are */
  undo(changeId: string): Promise<{ left: number }>
}
