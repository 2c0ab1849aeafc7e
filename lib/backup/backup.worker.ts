import { UserError } from '../model/user-error'
import { Database } from '../store/database'
import { makeBackup } from './backup'
import type { Bytes } from './backup-file'
import { BackupError } from './format'
import type { BackupAnswer, BackupQuestion } from './messages'
import { checkBackup, replaceAll } from './restore'
import { mergeBackup } from './restore-merge'
import { survey } from './restore-survey'

/**
 * Makes, reads and restores backups in a worker of the dashboard: 100 MB take seconds, in which the
 * page answers. When the page ends the worker, the browser aborts its transaction: nothing is changed.
 */
const db = new Database()
let bytes: Bytes = { size: 0, read: () => new Uint8Array() }

/** Workers have it, and pages do not: what it reads is there at once. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}

addEventListener('message', async ({ data }: MessageEvent<BackupQuestion>) => {
  const say = (answer: BackupAnswer) => postMessage(answer)
  try {
    say({ value: await answer(data, (progress) => say({ progress })) })
  } catch (error) {
    say(told(error))
  }
})

function answer(question: BackupQuestion, onProgress: (share: number) => void) {
  switch (question.ask) {
    case 'make':
      return makeBackup(db, question.settings, question.now, onProgress)
    case 'open':
      bytes = bytesOf(question.file)
      return checkBackup(db, bytes, onProgress)
    case 'survey':
      return survey(db, bytes)
    case 'replace':
      return replaceAll(db, bytes, question.change, onProgress)
    case 'merge':
      return mergeBackup(db, bytes, question.choices, question.change, onProgress)
  }
}

function bytesOf(file: Blob): Bytes {
  const reader = new FileReaderSync()
  return {
    size: file.size,
    read: (start, end) => new Uint8Array(reader.readAsArrayBuffer(file.slice(start, end))),
  }
}

/** An error as it can be sent: the page knows the browser's language, the worker does not. */
function told(error: unknown): Extract<BackupAnswer, { error: unknown }> {
  if (error instanceof BackupError) return { error: error.key, args: error.args }
  if (error instanceof UserError) return { error: error.key, args: [error.args].flat() }
  const { name, message, inner } = error as { name: string; message: string; inner?: unknown }
  if (name === 'QuotaExceededError') return { error: 'error_disk_full', args: [] }
  return inner ? told(inner) : { error: 'error_unexpected', args: [message] }
}
