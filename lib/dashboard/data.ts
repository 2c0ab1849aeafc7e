import type { Choices } from '../backup/conflict'
import { eraseAll } from '../backup/erase-all'
import { isBackupDue } from '../backup/format'
import { belongingsCount, exportPerson, readable } from '../backup/person-export'
import { BackupSession } from '../backup/worker-client'
import { userErrorMessage } from '../error-messages'
import type { StorageQuota } from '../model/storage-quota'
import type { UndoEntry } from '../model/undo-entry'
import { UserError } from '../model/user-error'
import { recentChanges, undoChange } from '../store/undo'
import type { DashboardContext } from './context'

/** What the section needs of the browser. */
export interface Keeping {
  lastBackup: { get(): Promise<number | null>; set(at: number): Promise<void> }
  saveFile(name: string, content: BlobPart): void
  forgetStorage(): Promise<void>
  readStorageQuota(): Promise<StorageQuota>
  persistStorage(): Promise<boolean>
}

/** What the section of data can do. */
export function createDataService({ db, ask, changed, now }: DashboardContext, keeping: Keeping) {
  return {
    async overview() {
      const [people, lastAt] = await Promise.all([db.people.count(), keeping.lastBackup.get()])
      return { people, lastAt, isDue: isBackupDue(lastAt, people, now()) }
    },

    /** Saves a backup as a file, and then reads it as a restore would: both tell how far they are. */
    async makeBackup(onProgress: (step: 'writing' | 'reading', share: number) => void) {
      const at = now()
      const settings = await ask('settings', {})
      const session = new BackupSession()
      try {
        const file = await session.make(settings, at, (share) => onProgress('writing', share))
        const name = `ardent-backup-${dayOf(at)}.json`
        keeping.saveFile(name, file)
        const { header } = await readBack(session, file, (share) => onProgress('reading', share))
        await keeping.lastBackup.set(at)
        return { name, size: file.size, people: header.counts.people ?? 0 }
      } finally {
        session.close()
      }
    },

    async openBackup(file: File, onProgress: (share: number) => void, signal: AbortSignal) {
      const session = new BackupSession()
      signal.addEventListener('abort', () => session.close())
      const { header, settings } = await session.open(file, onProgress)
      const change = () => ({ id: crypto.randomUUID(), what: file.name.slice(0, 300), at: now() })
      return {
        header,
        survey: await session.survey(),
        replace: (onWritten: (share: number) => void) =>
          changed(session.replace(change(), onWritten).then(() => ask('changeSettings', settings))),
        merge: (choices: Choices, onWritten: (share: number) => void) =>
          changed(session.merge(choices, change(), onWritten)),
      }
    },

    recentChanges: () => recentChanges(db),
    async undo({ id, people }: UndoEntry) {
      const { left } = await changed(undoChange(db, id, now()))
      return { asTheyWere: Math.max(0, people - left), left }
    },

    find: (query: string) => ask('findPeople', { query, limit: 20 }),
    belongings: (personId: string) => belongingsCount(db, personId),
    async exportPerson(personId: string, displayName: string) {
      const person = await exportPerson(db, personId, now())
      keeping.saveFile(`ardent-person-${fileName(displayName)}.json`, readable(person))
    },
    async erasePerson(personId: string) {
      await changed(ask('erasePerson', { personId }))
    },

    readStorageQuota: keeping.readStorageQuota,
    persistStorage: keeping.persistStorage,
    eraseAll: () => changed(eraseAll(db, keeping.forgetStorage)),
  }
}

/** A backup that cannot be restored is none: better to know it now. */
function readBack(session: BackupSession, file: Blob, onProgress: (share: number) => void) {
  return session.open(file, onProgress).catch((error) => {
    throw new UserError('error_backup_not_read_back', [userErrorMessage(error) ?? String(error)])
  })
}

/** A day as it stands in file names, in this place's time: 2026-10-19. */
function dayOf(at: number): string {
  const time = new Date(at)
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** A name without what file systems refuse. */
function fileName(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60)
}
