import type { ImportChoices, ImportProgress, ReadAs, Verdict } from '../model/crm-import'
import type { ErrorKey } from '../model/told-error'

/** What the page asks the worker that imports. */
export type ImportQuestion =
  | { ask: 'read'; file: Blob; as: ReadAs }
  | { ask: 'plan'; choices: ImportChoices }
  | { ask: 'list'; verdict: Verdict; from: number; count: number }
  | { ask: 'write'; what: string }
  | { ask: 'undo'; changeId: string }
  | { ask: 'stop' }

/** What the worker says to the question with the same `id`; all but progress end it. */
export type ImportAnswer =
  | { progress: ImportProgress }
  | { value: unknown }
  | { error: ErrorKey; facts: readonly string[] | number }

/** A question or an answer under way. */
export type Numbered<Message> = Message & { id: number }
