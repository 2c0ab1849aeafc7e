import { hearWord, send } from '../browser/messages'
import { words } from '../browser/words'
import type { Announcement, Answer, MessageType, ReplyOf, RequestOf } from './protocol'

/** The background said no, or could not do it. `message` is fit to show to the user. */
export class RefusedError extends Error {
  override name = 'RefusedError'
}

/**
 * Asks the background.
 *
 * @throws RefusedError with the background's words; Error when the extension was updated or
 *   removed under this page
 * @example const { card } = await ask('cardOfAuthor', { network: 'x', author })
 */
export async function ask<T extends MessageType>(
  type: T,
  payload: RequestOf<T>,
): Promise<ReplyOf<T>> {
  const answer = (await send({ type, payload })) as Answer | undefined
  if (!answer) throw new RefusedError(words('error_no_answer'))
  if (!answer.ok) throw new RefusedError(answer.error)
  return answer.value as ReplyOf<T>
}

/** Hears one kind of announcement from the background until `signal` aborts. */
export function hear(announcement: Announcement, listener: () => void, signal: AbortSignal): void {
  hearWord(announcement, listener, signal)
}
