import type { MessageType, ReplyOf, RequestOf } from '../../lib/rpc/protocol'

/**
 * How the pages' state asks the background; handed in, so that tests hand in their own. Rejects
 * with a `RefusedError` whose message is fit to show.
 */
export type Ask = <T extends MessageType>(type: T, payload: RequestOf<T>) => Promise<ReplyOf<T>>
