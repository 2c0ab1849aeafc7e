import type { Desk } from '../dashboard/desk'
import { networks } from '../registry'
import { ask } from '../rpc/client'
import { Database } from '../store/database'
import { hear } from './messages'
import { announce } from './tabs'

/** The desk of this page: its own connection to the database, and the ear of everybody else. */
export function createDesk(): Desk {
  const matches = networks.flatMap((network) => network.matches)
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
      void announce('changed', matches).catch(() => undefined)
      return reply
    },
    onChanged(listener, signal) {
      listeners.add(listener)
      signal.addEventListener('abort', () => listeners.delete(listener))
      hear('changed', listener, signal)
    },
  }
}
