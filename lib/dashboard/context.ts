import { ask, hear } from '../rpc/client'
import type { MessageType, ReplyOf, RequestOf } from '../rpc/protocol'
import { announce } from '../rpc/tabs'
import { Database } from '../store/database'

/**
 * What the dashboard's sections stand on. They read and write in bulk, so they go to the database
 * themselves; what concerns one person or the settings they ask the background, as the panel does.
 */
export interface DashboardContext {
  db: Database
  ask<T extends MessageType>(type: T, payload: RequestOf<T>): Promise<ReplyOf<T>>
  /** Waits for what changes something, and tells every tab and page, this one included. */
  changed<Reply>(work: Promise<Reply>): Promise<Reply>
  /** Hears of every change, here or anywhere, until `signal` aborts. */
  onChanged(listener: () => void, signal: AbortSignal): void
  /** Milliseconds since 1970. */
  now(): number
}

/** What only a browser can do: offer a file to keep, of JSON where no other type is given. */
export type SaveFile = (name: string, content: BlobPart, type?: string) => void

/** This page's context: its own connection to the database, and the ear of everybody else. */
export function createDashboardContext(): DashboardContext {
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  return {
    db: new Database(),
    ask,
    now: Date.now,
    async changed(work) {
      const reply = await work
      // A message does not come back to the page that sent it.
      tell()
      void announce('changed').catch(() => undefined)
      return reply
    },
    onChanged(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener))
      hear('changed', listener, signal)
    },
  }
}
