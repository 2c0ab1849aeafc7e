import { backUpItself } from '../backup/automatic'
import type { BackupWorker } from '../backup/backup.worker'
import type { BackupReason } from '../backup/kept-backups'
import { sealOf } from '../backup/sealed'
import { errorWords } from '../error-messages'
import type { BackupPlace, Folder } from '../model/backup-place'
import type { BackupStanding } from '../model/backup-standing'
import type { WorkerClient } from '../worker/client'
import type { DashboardContext } from './context'
import { backupWorker } from './data'

/** What the browser knows of the folder. */
export interface BackupFolder {
  place: {
    get(): Promise<BackupPlace | undefined>
    set(place: BackupPlace): Promise<unknown>
    forget(): Promise<unknown>
  }
  standing: { get(): Promise<BackupStanding>; set(standing: BackupStanding): Promise<void> }
  canChoose(): boolean
  choose(): Promise<Folder | undefined>
}

export type AutomaticBackup = ReturnType<typeof createAutomaticBackup>
/** How it stands with the folder. */
export type FolderOverview = Awaited<ReturnType<AutomaticBackup['overview']>>

/** Backups into a folder that was chosen once. */
export function createAutomaticBackup(context: DashboardContext, browser: BackupFolder) {
  const { place, standing } = browser
  const backUp = (reason: BackupReason) =>
    backUpItself(
      {
        place,
        standing,
        make: (now) => makeInWorker(context, now),
        words: errorWords,
        now: context.now,
      },
      reason,
    )
  return {
    backUp,
    async overview() {
      const chosen = await place.get()
      return {
        canChoose: browser.canChoose(),
        ...(await standing.get()),
        ...(chosen && {
          folder: chosen.folder.name,
          isSealed: chosen.seal !== undefined,
          isAllowed: (await chosen.folder.queryPermission({ mode: 'readwrite' })) === 'granted',
        }),
      }
    },
    /** Lets somebody choose the folder, and makes the first backup. `passphrase`: '' for none. */
    async choose(passphrase: string) {
      const folder = await browser.choose()
      if (!folder) return
      await place.set({ folder, ...(passphrase && { seal: await sealOf(passphrase) }) })
      await standing.set({ lastAt: null })
      await backUp('day')
    },
    /** Asks anew for what the browser has taken back, and makes a backup. */
    async allowAgain() {
      const chosen = await place.get()
      await chosen?.folder.requestPermission({ mode: 'readwrite' })
      await standing.set({ ...(await standing.get()), lastAt: null })
      await backUp('day')
    },
    async stop() {
      await place.forget()
      await standing.set({ lastAt: null })
    },
  }
}

async function makeInWorker({ ask, tell }: DashboardContext, now: number): Promise<Blob> {
  const worker: WorkerClient<BackupWorker> = backupWorker(tell)
  try {
    return await worker.call('make', [await ask('settings', {}), now], { onProgress: () => {} })
  } finally {
    worker.close()
  }
}
