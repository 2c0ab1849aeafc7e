import { Agreement, type AgreementChanges, NOTHING_AGREED } from '../model/team/agreement'
import type { Database } from './database'

/** What the team has agreed on; nothing where there is none, nor tables for one. */
export async function readAgreement(db: Database): Promise<Agreement> {
  if (!db.hasTeamTables) return NOTHING_AGREED
  return (await db.table<Agreement>('agreements').get('team')) ?? NOTHING_AGREED
}

/** Changes what the team has agreed on, for everybody. */
export async function changeAgreement(db: Database, changes: AgreementChanges): Promise<void> {
  const table = db.table<Agreement>('agreements')
  await db.transaction('rw', table, async () => {
    await table.put(Agreement.parse({ ...(await readAgreement(db)), ...changes }))
  })
}
