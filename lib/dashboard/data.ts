import type { BackupWorker } from '../backup/backup.worker'
import { isBackupDue } from '../backup/backup-file'
import type { MergeChoices } from '../backup/conflict'
import { belongingsCount } from '../backup/person-export'
import { isSealed, unseal } from '../backup/sealed'
import { errorWords } from '../error-messages'
import { dayOf } from '../model/days'
import type { OnProgress } from '../model/progress'
import type { StorageQuota } from '../model/storage-quota'
import type { UndoEntry } from '../model/undo-entry'
import { UserError } from '../model/user-error'
import { eraseAll } from '../store/erasure'
import { isInTeam } from '../store/team'
import { recentChanges } from '../store/undo'
import { WorkerClient } from '../worker/client'
import type { DashboardContext, SaveFile } from './context'
import { personExporter } from './person-file'

/** What the section needs of the browser. */
export interface BrowserStorage {
  lastBackup: { get(): Promise<number | null>; set(at: number): Promise<void> }
  saveFile: SaveFile
  forgetStorage(): Promise<void>
  readStorageQuota(): Promise<StorageQuota>
}

export type DataService = ReturnType<typeof createDataService>
/** How it stands with backups. */
export type Overview = Awaited<ReturnType<DataService['overview']>>
/** A backup that was made. */
export type MadeBackup = Awaited<ReturnType<DataService['makeBackup']>>
/** A backup that was read and is whole; nothing is changed yet. */
export type OpenBackup = Awaited<ReturnType<DataService['openBackup']>>
/** What belongs to a person, by number. */
export type Belongings = Awaited<ReturnType<DataService['belongings']>>

/** What the section of data can do. All that can fail rejects with words for the user. */
export function createDataService(context: DashboardContext, browser: BrowserStorage) {
  const { db, ask, tell, now } = context
  return {
    onChanged: context.onChanged,

    /** `lastAt`: milliseconds since 1970, null where there was none. */
    async overview() {
      const [people, lastAt] = await Promise.all([db.people.count(), browser.lastBackup.get()])
      return { people, lastAt, isDue: isBackupDue(lastAt, people, now()) }
    },

    /**
     * Saves a backup as a file, and then reads it as a restore would: both tell how far they are.
     * @returns its `size` in bytes
     */
    async makeBackup(onProgress: (step: 'writing' | 'reading', share: number) => void) {
      const at = now()
      const settings = await ask('settings', {})
      const worker = backupWorker(tell)
      try {
        const onWritten = (share: number) => onProgress('writing', share)
        const file = await worker.call('make', [settings, at], { onProgress: onWritten })
        const name = `ardent-backup-${dayOf(at)}.json`
        browser.saveFile(name, file)
        const { header } = await readBack(worker, file, (share) => onProgress('reading', share))
        await browser.lastBackup.set(at)
        return { name, size: file.size, people: header.counts.people ?? 0 }
      } finally {
        worker.close()
      }
    },

    /** Reads a backup, until `signal` aborts: then nothing it does is kept. */
    async openBackup(file: File, onProgress: OnProgress, signal: AbortSignal, passphrase?: string) {
      const content = await opened(file, passphrase)
      const worker = backupWorker(tell)
      signal.addEventListener('abort', () => worker.close())
      const { header, settings } = await worker.call('open', [content], { onProgress })
      const change = () => ({ id: crypto.randomUUID(), what: file.name.slice(0, 300), at: now() })
      const inTeam = await isInTeam(db)
      return {
        header,
        comparison: await worker.call('compare', []),
        isInTeam: inTeam,
        /** Leaves the team, where there is one. `leftOut`: ids of the erased who do not come in. */
        async replace(leftOut: readonly string[], onWritten: OnProgress) {
          await context.backUp?.('change')
          await worker.call('replace', [leftOut, inTeam, change()], { onProgress: onWritten })
          await ask('changeSettings', settings)
        },
        async merge(choices: MergeChoices, onWritten: OnProgress) {
          await context.backUp?.('change')
          return worker.call('merge', [choices, change()], { onProgress: onWritten })
        },
      }
    },

    recentChanges: () => recentChanges(db),
    /** Takes a change back; tells how many people are as they were, and how many were skipped. */
    async undo({ id, people }: UndoEntry) {
      const { skipped } = await context.worker.call('undo', [id, now()])
      return { asTheyWere: Math.max(0, people - skipped), skipped }
    },

    find: (query: string) => ask('findPeople', { query, limit: 20 }),
    belongings: (personId: string) => belongingsCount(db, personId),
    exportPerson: personExporter(context, browser.saveFile),
    async erasePerson(personId: string) {
      await ask('erasePerson', { personId })
    },

    readStorageQuota: browser.readStorageQuota,
    async eraseAll() {
      await eraseAll(db, browser.forgetStorage)
      // The settings went last, and markers go by them as well.
      tell(new Set(db.tables.map(({ name }) => name)))
    },
  }
}

export function backupWorker(tell: DashboardContext['tell']) {
  return new WorkerClient<BackupWorker>(
    () => new Worker(new URL('../backup/backup.worker.ts', import.meta.url), { type: 'module' }),
    tell,
  )
}

/** A file as it was before a passphrase locked it. */
async function opened(file: File, passphrase: string | undefined): Promise<Blob> {
  if (!(await isSealed(file))) return file
  if (passphrase === undefined) throw new UserError('error_backup_needs_passphrase')
  return unseal(file, passphrase)
}

/** A backup that cannot be restored is none: better to know it now. */
function readBack(worker: WorkerClient<BackupWorker>, file: Blob, onProgress: OnProgress) {
  return worker.call('open', [file], { onProgress }).catch((error) => {
    throw new UserError('error_backup_not_read_back', [errorWords(error)])
  })
}
