import type messages from '../../public/_locales/en/messages.json'

/** What can go wrong, in words for the user: the sentences stand among all other words. */
export type ErrorKey = Extract<keyof typeof messages, `error_${string}`>

/**
 * Something that the user is told about: which sentence, and what stands for its `$1`, `$2` … A
 * number alone also picks the plural. `lib/error-messages.ts` puts it into the browser's language.
 *
 * @example throw new UserError('error_merge_same_person')
 */
export class UserError extends Error {
  override name = 'UserError'
  constructor(
    readonly key: ErrorKey,
    readonly args: readonly (string | number)[] | number = [],
  ) {
    super(key)
  }
}

/**
 * Whether an error of the browser's says that the disk, or the room it gives us on it, is full.
 * Chromium refuses writes with a quota error; where the disk fills up beneath the database it closes
 * that instead, and names the file's error in the message alone.
 */
export function isDiskFull(error: unknown): boolean {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown }
  return name === 'QuotaExceededError' || String(message).includes('FILE_ERROR_NO_SPACE')
}

/**
 * What went wrong in the first place: the database hands errors on inside its own, of an aborted
 * transaction, of a failed opening.
 */
export function rootOf(error: unknown): unknown {
  const { inner } = (error ?? {}) as { inner?: unknown }
  return error instanceof UserError || isDiskFull(error) || !inner ? error : rootOf(inner)
}
