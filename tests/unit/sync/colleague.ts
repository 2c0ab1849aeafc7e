import { isDeepStrictEqual } from 'node:util'
import { Database } from '../../../lib/store/database'
import { declareTeam, remember } from '../../../lib/store/team-tables'
import { CLOCK, trackWrites } from '../../../lib/store/track'
import { Clock, type ClockState, nextStamp } from '../../../lib/sync/clock'
import { couch } from '../../../lib/sync/couch'
import { Engine } from '../../../lib/sync/engine'
import { rulesOf, SHARED } from '../../../lib/sync/fields'
import type { Remote } from '../../../lib/sync/remote'
import { sealOf, type TeamSecret } from '../../../lib/sync/seal'
import { everywhere, type TestDatabase } from './stand-in'

/** A browser of the team's, with a database of its own. */
export interface Colleague {
  db: Database
  engine: Engine
  remote: Remote
  clock: Clock
}

let devices = 0

/**
 * @param around what stands between the engine and the server
 * @param now the time that the device believes it is
 */
export async function colleague(
  database: TestDatabase,
  secret: TeamSecret,
  around: (remote: Remote) => Remote = (remote) => remote,
  now: () => number = Date.now,
): Promise<Colleague> {
  const db = new Database(`team-${crypto.randomUUID()}`)
  const device = (++devices).toString(16).padStart(8, '0')
  const clock = new Clock({ device }, now)
  const remote = around(punctual(couch(database)))
  clock.adjust(await remote.time())
  inTeam(db, now)
  await remember(db, CLOCK, clock.state)
  return { db, engine: new Engine(db, remote, await sealOf(secret), clock), remote, clock }
}

/** A server says its time to the second, by which two clocks could be a second apart. */
function punctual(remote: Remote): Remote {
  const time = () => remote.time().then(() => Date.now())
  return { ...remote, time }
}

/** Makes a database one of a team, before it is opened. */
export function inTeam(db: Database, now: () => number = Date.now): void {
  declareTeam(db)
  trackWrites(db, {
    isShared: (table) => rulesOf(table) !== undefined,
    next: (clock) => nextStamp(clock as ClockState, now),
  })
}

/** Until nobody has anything that another has not. A cluster's reads lag behind its writes. */
export async function meet(...all: Colleague[]): Promise<void> {
  const together = async () => {
    for (const { engine } of all) {
      await everywhere()
      await engine.sync()
    }
  }
  for (let round = 0; round < 3; round++) await together()
  for (let left = process.env.ARDENT_COUCH ? 40 : 0; left > 0; left--) {
    const [first, ...others] = await Promise.all(all.map(shared))
    if (others.every((other) => isDeepStrictEqual(other, first))) return
    await together()
  }
}

const LOCAL_FIELDS = new Set(['updatedAt', 'result', 'kept', 'folded'])

/** All that is shared, as it stands in a database; when people changed is each browser's own. */
export async function shared({ db }: Colleague): Promise<Record<string, object[]>> {
  const tables = Object.keys(SHARED).map(async (table) => {
    const rows = await db.table<object>(table).toArray()
    const plain = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).filter(([field]) => table === 'wordings' || !LOCAL_FIELDS.has(field)),
      ),
    )
    return [table, plain]
  })
  return Object.fromEntries(await Promise.all(tables))
}
