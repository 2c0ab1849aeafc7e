import type { Settings } from '../model/settings'
import { openDatabase } from '../team/database'
import { type Job, serve, tellCommits } from '../worker/server'
import type { Bytes } from './backup-file'
import { compareBackup } from './compare'
import type { MergeChoices } from './conflict'
import { makeBackup } from './make-backup'
import { mergeBackup } from './merge-backup'
import { checkBackup, type NewChange, replaceAll } from './restore'

const db = openDatabase()
let bytes: Bytes = { size: 0, read: () => new Uint8Array() }

/** Workers have it, and pages do not: what it reads is there at once. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}

/** How far it is, from 0 to 1. */
type Share = Job<number>

/** `open` comes before all that is done with a file. */
const backups = {
  make: (settings: Settings, now: number, { onProgress }: Share) =>
    makeBackup(db, settings, now, onProgress),
  open(file: Blob, { onProgress }: Share) {
    bytes = bytesOf(file)
    return checkBackup(db, bytes, onProgress)
  },
  compare: () => compareBackup(db, bytes),
  replace: (
    leftOut: readonly string[],
    leavesTeam: boolean,
    change: NewChange,
    { onProgress }: Share,
  ) => replaceAll(db, bytes, change, onProgress, leftOut, leavesTeam),
  merge: (choices: MergeChoices, change: NewChange, { onProgress }: Share) =>
    mergeBackup(db, bytes, choices, change, onProgress),
}
export type BackupWorker = typeof backups

/**
 * Makes, reads and restores backups in a worker of the dashboard: 100 MB take seconds, in which the
 * page answers. Each restore is one transaction: when the page ends the worker, nothing is changed.
 */
serve(backups)
tellCommits(db)

function bytesOf(file: Blob): Bytes {
  const reader = new FileReaderSync()
  return {
    size: file.size,
    read: (start, end) => new Uint8Array(reader.readAsArrayBuffer(file.slice(start, end))),
  }
}
