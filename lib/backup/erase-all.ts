import type { Database } from '../store/database'

/**
 * Deletes everything: the database, then what is kept beside it. Afterwards Ardent knows as much
 * as after its installation. The database goes as a whole, which takes no time whatever its size;
 * connections of other pages let go of it, and make a new one when they are used.
 *
 * @param forgetStorage empties the extension's storage areas, the settings among them
 */
export async function eraseAll(db: Database, forgetStorage: () => Promise<void>): Promise<void> {
  await db.delete({ disableAutoOpen: false })
  await forgetStorage()
}
