import { UserError } from '../model/user-error'
import type { Database } from '../store/database'
import { remembered } from '../store/team-tables'
import { Membership } from './invitation'

/** What is told and asked of colleagues stands on this. */
export interface InTeam {
  db: Database
  membership: Kept['membership']
  now(): number
}

/** @throws UserError where there is no team */
export async function mustBeIn(membership: Kept['membership']): Promise<Membership> {
  const me = await membership()
  if (!me) throw new UserError('error_team_none')
  return me
}

/** What this browser keeps of its team, as every message asks for it. */
export interface Kept {
  /** Undefined where there is no team. */
  membership(): Promise<Membership | undefined>
  /** Since when the server lets us in no more, in milliseconds since 1970; undefined where it does. */
  lockedAt(): Promise<number | undefined>
  /** Reads it anew the next time: a page may have written. */
  forget(): void
}

/** Reads it once, and again when this connection has written. */
export function keptOf(db: Database): Kept {
  const membership = once(async () => {
    const kept = await remembered<unknown>(db, 'me')
    return kept === undefined ? undefined : Membership.parse(kept)
  })
  const lockedAt = once(() => remembered<number>(db, 'locked'))
  const forget = () => {
    membership.forget()
    lockedAt.forget()
  }
  db.onCommitted((tables) => {
    if (tables.has('team')) forget()
  })
  return { membership: membership.read, lockedAt: lockedAt.read, forget }
}

function once<Value>(read: () => Promise<Value>) {
  let reading: Promise<Value> | undefined
  const forget = () => {
    reading = undefined
  }
  return {
    forget,
    read(): Promise<Value> {
      const asked = reading ?? read()
      reading = asked
      // What could not be read is tried again.
      asked.catch(() => reading === asked && forget())
      return asked
    },
  }
}
