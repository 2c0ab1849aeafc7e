import { DAY } from './days'

/** How it stands with the backups that are made by themselves. Times in milliseconds since 1970. */
export interface BackupStanding {
  /** The last that was written and read back. */
  lastAt: number | null
  /** Since when none could be made, and why not, in words for the user. */
  failed?: { at: number; why: string }
  /** How many were made before changes, where their names come again in turn. */
  changes?: number
}

/** Whether the day's backup is to be made. */
export function isDayDue({ lastAt }: BackupStanding, now: number): boolean {
  return lastAt === null || now - lastAt >= DAY - DAY / 24
}
