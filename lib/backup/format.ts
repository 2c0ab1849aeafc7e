import { z } from 'zod'
import { DAY } from '../model/days'
import { Timestamp } from '../model/person/person'

/**
 * The version of the backup's rows: that of the database they come from, so that a change of
 * either is a new version of both. An earlier version's rows are to be read as well: the step that
 * brings them up to date stands in `backup/backup-file.ts`, once there is one.
 */
export const BACKUP_VERSION = 2

/**
 * The largest file that is read, in bytes. A restore is one transaction, and the browser holds all
 * that it writes until its end; 100,000 people with 300,000 contacts take about 150 MB.
 */
export const BACKUP_LIMIT = 1_000_000_000

/** Days after which a backup counts as old. */
const BACKUP_DAYS = 14

/** The first line of a backup: what it is, and how many rows each table has. */
export const BackupHeader = z.strictObject({
  ardent: z.literal('backup'),
  version: z.int().positive(),
  madeAt: Timestamp,
  counts: z.record(z.string().max(40), z.int().nonnegative()),
})
export type BackupHeader = z.infer<typeof BackupHeader>

/** Whether it is time for a backup: there is somebody to lose, and no backup of the last weeks. */
export function isBackupDue(lastAt: number | null, people: number, now: number): boolean {
  return people > 0 && (lastAt === null || now - lastAt > BACKUP_DAYS * DAY)
}
