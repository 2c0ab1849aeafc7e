import { type AutomaticBackups, backUpItself } from '../backup/automatic'
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
  /** The same where nobody can choose a folder: among the downloads. */
  mayDownload(): Promise<boolean>
  askToDownload(): Promise<boolean>
  download: AutomaticBackups['download']
}

const TO_WRITE = { mode: 'readwrite' } as const

export type AutomaticBackup = ReturnType<typeof createAutomaticBackup>
/** How it stands with the folder. */
export type FolderOverview = Awaited<ReturnType<AutomaticBackup['overview']>>

/** Backups into a folder that was chosen once. */
export function createAutomaticBackup(context: DashboardContext, browser: BackupFolder) {
  const { place, standing } = browser
  let isAsked = false
  /**
   * A change begins with a click, on which the browser can be asked for what its restart took back. It
   * is asked once: who says no is left alone.
   */
  const askOnce = async () => {
    const { folder } = (await place.get()) ?? {}
    if (isAsked || !folder || (await folder.queryPermission(TO_WRITE)) !== 'prompt') return
    isAsked = true
    // Where that cannot be asked for now, the backup fails and says so.
    await folder.requestPermission(TO_WRITE).catch(console.warn)
  }
  const backUp = async (reason: BackupReason) => {
    if (reason === 'change') await askOnce()
    await backUpItself(
      {
        place,
        standing,
        make: (now) => makeInWorker(context, now),
        download: browser.download,
        words: errorWords,
        now: context.now,
      },
      reason,
    )
  }
  const choosePlace = async (): Promise<BackupPlace | undefined> => {
    if (!browser.canChoose()) return (await browser.askToDownload()) ? {} : undefined
    const folder = await browser.choose()
    return folder && { folder }
  }
  const isAllowed = async ({ folder }: BackupPlace) =>
    folder ? (await folder.queryPermission(TO_WRITE)) === 'granted' : browser.mayDownload()
  return {
    backUp,
    async overview() {
      const chosen = await place.get()
      return {
        canChoose: browser.canChoose(),
        ...(await standing.get()),
        ...(chosen && {
          // '' among the downloads.
          folder: chosen.folder?.name ?? '',
          isSealed: chosen.seal !== undefined,
          isAllowed: await isAllowed(chosen),
        }),
      }
    },
    /**
     * Lets somebody choose the folder, or allow downloads where the browser knows no such choice, and
     * makes the first backup. `passphrase`: '' for none.
     */
    async choose(passphrase: string) {
      const chosen = await choosePlace()
      if (!chosen) return
      await place.set({ ...chosen, ...(passphrase && { seal: await sealOf(passphrase) }) })
      await standing.set({ lastAt: null })
      await backUp('day')
    },
    /** Asks anew for what the browser has taken back, and makes a backup. */
    async allowAgain() {
      if (!browser.canChoose()) await browser.askToDownload()
      const chosen = await place.get()
      await chosen?.folder?.requestPermission(TO_WRITE)
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
