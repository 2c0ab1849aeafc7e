import type { BackupPlace } from '../model/backup-place'
import { type BackupStanding, isDayDue } from '../model/backup-standing'
import { refuseUnallowed, saveInFolder } from './folder'
import { type BackupReason, keptName, namesInTurn } from './kept-backups'
import { seal } from './sealed'

/** What backups that are made by themselves stand on. */
export interface AutomaticBackups {
  place: { get(): Promise<BackupPlace | undefined> }
  standing: { get(): Promise<BackupStanding>; set(standing: BackupStanding): Promise<void> }
  make(now: number): Promise<Blob>
  /** Puts a file among the downloads, in the place of one with its name; missing where nothing can. */
  download?: ((name: string, file: Blob) => Promise<void>) | undefined
  /** What went wrong, in words for the user. */
  words(error: unknown): string
  now(): number
}

/**
 * Writes a backup to the chosen place, if one was chosen, and notes how it went. What goes wrong is
 * noted and not thrown: nobody's work waits for it.
 */
export async function backUpItself(
  { place, standing, make, download, words, now }: AutomaticBackups,
  reason: BackupReason,
): Promise<void> {
  const at = now()
  const before = await standing.get()
  const chosen = await place.get()
  if (!chosen || (reason === 'day' && !isDayDue(before, at))) return
  const { folder } = chosen
  if (!folder && !download) return
  try {
    if (folder) await refuseUnallowed(folder)
    const made = await make(at)
    const isSealed = chosen.seal !== undefined
    const file = chosen.seal ? await seal(made, chosen.seal) : made
    if (folder) await saveInFolder(folder, keptName(reason, at, isSealed), file, at)
    else {
      for (const name of namesInTurn(reason, at, before, isSealed)) await download?.(name, file)
    }
    const changes = (before.changes ?? 0) + (reason === 'change' ? 1 : 0)
    // The one before a change does not stand for the day's: its turn to go comes sooner.
    const lastAt = reason === 'day' ? at : before.lastAt
    await standing.set({ lastAt, ...(!folder && { changes }) })
  } catch (error) {
    await standing.set({ ...before, failed: { at: before.failed?.at ?? at, why: words(error) } })
  }
}
