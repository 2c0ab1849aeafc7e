import 'fake-indexeddb/auto'
import { makeBackup } from '../../../lib/backup/make-backup'
import { drawsOf } from '../../../lib/model/sample/draw'
import { yearUntil } from '../../../lib/model/sample/lives'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { addRecords } from '../../../lib/store/bulk'
import { Database } from '../../../lib/store/database'

/** The sample's year as a backup file, made by the extension's own code. */
export default async function yearAsBackup(now: number): Promise<string> {
  const db = new Database('sample')
  const year = yearUntil(now)
  const tables = { ...year, draws: await drawsOf(year) }
  for (const [table, rows] of Object.entries(tables)) await addRecords(db, table, rows)
  const backup = await makeBackup(db, DEFAULT_SETTINGS, now)
  await db.delete()
  return backup.text()
}
