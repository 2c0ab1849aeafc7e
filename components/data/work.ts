import type { Choices, Merged, Survey } from '../../lib/backup/conflict'
import type { BackupHeader } from '../../lib/backup/format'
import type { PersonSummary } from '../../lib/model/person/card'
import type { StorageQuota } from '../../lib/model/storage-quota'
import type { UndoEntry } from '../../lib/model/undo-entry'

/** How far a work is, from 0 to 1. */
export type OnProgress = (share: number) => void

/** How it stands with backups. `lastAt`: milliseconds since 1970, null where there was none. */
export interface Overview {
  people: number
  lastAt: number | null
  isDue: boolean
}

/** A backup that was made: `size` in bytes. */
export interface MadeBackup {
  name: string
  size: number
  people: number
}

/** A backup that was read and is whole; nothing is changed yet. */
export interface OpenBackup {
  header: BackupHeader
  survey: Survey
  replace(onProgress: OnProgress): Promise<unknown>
  merge(choices: Choices, onProgress: OnProgress): Promise<Merged>
}

/** What belongs to a person, by number. */
export interface Belongings {
  accounts: number
  contacts: number
  notes: number
}

/** What the section can do. Each rejects with words for the user when it did not happen. */
export interface DataService {
  overview(): Promise<Overview>
  makeBackup(onProgress: (step: 'writing' | 'reading', share: number) => void): Promise<MadeBackup>
  /** Reads a backup, until `signal` aborts: then nothing it does is kept. */
  openBackup(file: File, onProgress: OnProgress, signal: AbortSignal): Promise<OpenBackup>
  recentChanges(): Promise<UndoEntry[]>
  /** Takes a change back; tells how many people are as they were, and how many were left. */
  undo(change: UndoEntry): Promise<{ asTheyWere: number; left: number }>
  find(query: string): Promise<PersonSummary[]>
  belongings(personId: string): Promise<Belongings>
  exportPerson(personId: string, displayName: string): Promise<void>
  erasePerson(personId: string): Promise<void>
  readStorageQuota(): Promise<StorageQuota>
  /** Whether the browser agreed. */
  persistStorage(): Promise<boolean>
  eraseAll(): Promise<void>
}
