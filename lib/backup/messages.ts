import type { Settings } from '../model/settings'
import type { UndoEntry } from '../model/undo-entry'
import type { ErrorKey } from '../model/user-error'
import type { Choices } from './conflict'

/**
 * What the page asks the worker that makes and reads backups, one thing at a time. `open` comes
 * before all that is done with a file.
 */
export type BackupQuestion =
  | { ask: 'make'; settings: Settings; now: number }
  | { ask: 'open'; file: Blob }
  | { ask: 'survey' }
  | { ask: 'replace'; change: NewChange }
  | { ask: 'merge'; choices: Choices; change: NewChange }

/** How what is written is remembered. */
export type NewChange = Pick<UndoEntry, 'id' | 'what' | 'at'>

/** What the worker says to it; all but progress end it. */
export type BackupAnswer =
  | { progress: number }
  | { value: unknown }
  | { error: ErrorKey; args: readonly (string | number)[] }
