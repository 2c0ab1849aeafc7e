import { Database } from '../store/database'
import { declareTeam } from '../store/team-tables'
import { trackWrites } from '../store/track'
import { type ClockState, nextStamp } from '../sync/clock'
import { SHARED } from '../sync/fields'

/** The database as a team needs it: whoever writes leaves a mark of it, where there is a team. */
export function openDatabase(name?: string): Database {
  const db = new Database(name)
  declareTeam(db)
  trackWrites(db, {
    isShared: (table) => Object.hasOwn(SHARED, table),
    next: (clock) => nextStamp(clock as ClockState),
  })
  return db
}
