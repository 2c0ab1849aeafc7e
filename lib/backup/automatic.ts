import type { BackupPlace } from '../model/backup-place'
import { type BackupStanding, isDayDue } from '../model/backup-standing'
import { saveInFolder } from './folder'
import { type BackupReason, keptName } from './kept-backups'
import { seal } from './sealed'

/** What backups that are made by themselves stand on. */
export interface AutomaticBackups {
  place: { get(): Promise<BackupPlace | undefined> }
  standing: { get(): Promise<BackupStanding>; set(standing: BackupStanding): Promise<void> }
  make(now: number): Promise<Blob>
  /** What went wrong, in words for the user. */
  words(error: unknown): string
  now(): number
}

/**
 * Writes a backup into the chosen folder, if one was chosen, and notes how it went. What goes wrong is
 * noted and not thrown: nobody's work waits for it.
 */
export async function backUpItself(
  { place, standing, make, words, now }: AutomaticBackups,
  reason: BackupReason,
): Promise<void> {
  const at = now()
  const before = await standing.get()
  const chosen = await place.get()
  if (!chosen || (reason === 'day' && !isDayDue(before, at))) return
  try {
    const made = await make(at)
    const file = chosen.seal ? await seal(made, chosen.seal) : made
    await saveInFolder(chosen.folder, keptName(reason, at, chosen.seal !== undefined), file, at)
    // The one before a change does not stand for the day's: its turn to go comes sooner.
    await standing.set({ lastAt: reason === 'day' ? at : before.lastAt })
  } catch (error) {
    await standing.set({ ...before, failed: { at: before.failed?.at ?? at, why: words(error) } })
  }
}
