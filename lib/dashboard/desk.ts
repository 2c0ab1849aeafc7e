import type { MessageType, ReplyOf, RequestOf } from '../rpc/protocol'
import type { Database } from '../store/database'

/**
 * What the dashboard's sections stand on. They read and write in bulk, so they go to the database
 * themselves; what concerns one person or the settings they ask the background, as the panel does.
 */
export interface Desk {
  db: Database
  ask<T extends MessageType>(type: T, payload: RequestOf<T>): Promise<ReplyOf<T>>
  /** Waits for what changes something, and tells every tab and page, this one included. */
  changed<Reply>(work: Promise<Reply>): Promise<Reply>
  /** Hears of every change, here or anywhere, until `signal` aborts. */
  onChanged(listener: () => void, signal: AbortSignal): void
  /** Milliseconds since 1970. */
  now(): number
}
