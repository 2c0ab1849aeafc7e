import type messages from '../../public/_locales/en/messages.json'

/** What can go wrong, in words for the user: the sentences stand among all other words. */
export type ErrorKey = Extract<keyof typeof messages, `error_${string}`>

/**
 * Something that the user is told about: which sentence, and what stands for its `$1`, `$2` … A
 * number alone also picks the plural. `lib/error-messages.ts` puts it into the browser's language.
 *
 * @example throw new UserError('error_merge_same_network')
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
