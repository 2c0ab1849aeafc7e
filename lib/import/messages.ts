import type { ErrorKey } from '../model/user-error'
import type { ImportChoices, ImportProgress, ReadAs, RowOutcome } from './contract'

/** What the page asks the worker that imports. */
export type ImportQuestion =
  | { ask: 'read'; file: Blob; as: ReadAs }
  | { ask: 'plan'; choices: ImportChoices }
  | { ask: 'list'; verdict: RowOutcome; from: number; count: number }
  | { ask: 'write'; what: string }
  | { ask: 'undo'; changeId: string }
  | { ask: 'stop' }

/** What the worker says to the question with the same `id`; all but progress end it. */
export type ImportAnswer =
  | { progress: ImportProgress }
  | { value: unknown }
  | { error: ErrorKey; args: readonly (string | number)[] | number }

/** A question or an answer under way. */
export type Numbered<Message> = Message & { id: number }
