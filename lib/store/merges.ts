import { Merge, mergePeople, unmergePerson } from '../model/person/merge'
import { UserError } from '../model/user-error'
import { type Database, personOfRow } from './database'
import { writePerson } from './people'
import { deriveFromContacts, indexPerson, personRow } from './person-rows'

/**
 * Folds one person into another; both originals are kept, so that it can be undone.
 *
 * @returns the id of the merge
 * @throws UnknownPersonError, UserError where both are one
 */
export async function mergeInto(
  db: Database,
  keptId: string,
  foldedId: string,
  now: number,
): Promise<string> {
  const tables = [db.people, db.merges, db.campaigns, ...db.belongings]
  return db.transaction('rw', tables, async () => {
    const kept = personOfRow(await personRow(db, keptId))
    const folded = personOfRow(await personRow(db, foldedId))
    if (keptId === foldedId) throw new UserError('error_merge_same_person')
    const result = mergePeople(kept, folded, now)
    const moved = {
      ...(await moveBelongings(db, foldedId, keptId)),
      ...(await addToCampaigns(db, foldedId, keptId)),
    }
    const merge = { id: crypto.randomUUID(), kept, folded, result, moved, at: now }
    await db.merges.add(Merge.parse(merge))
    await db.people.delete(foldedId)
    await writePerson(db, result)
    await deriveFromContacts(db, keptId)
    return merge.id
  })
}

async function moveBelongings(db: Database, fromId: string, toId: string): Promise<Merge['moved']> {
  const moved: Merge['moved'] = {}
  for (const table of db.belongings) {
    const rows = table.where('personId').equals(fromId)
    moved[table.name] = (await rows.primaryKeys()) as Merge['moved'][string]
    await rows.modify({ personId: toId })
  }
  return moved
}

/** The lists of a campaign that people are on. */
const LISTS = ['asked', 'tookPart'] as const

/** Puts the kept person on every list that the folded one is on; those stay on it as well. */
async function addToCampaigns(db: Database, fromId: string, toId: string) {
  const added: Merge['moved'] = {}
  for (const list of LISTS) {
    const campaigns = db.campaigns.filter(
      (campaign) => campaign[list].includes(fromId) && !campaign[list].includes(toId),
    )
    added[`campaigns.${list}`] = await campaigns.primaryKeys()
    await campaigns.modify((campaign) => void campaign[list].push(toId))
  }
  return added
}

async function takeOffCampaigns(db: Database, { kept, moved }: Merge): Promise<void> {
  for (const list of LISTS) {
    const ids = (moved[`campaigns.${list}`] ?? []).map(String)
    await db.campaigns
      .where('id')
      .anyOf(ids)
      .modify((campaign) => {
        campaign[list] = campaign[list].filter((id) => id !== kept.id)
      })
  }
}

/**
 * Takes a merge back: two people again, each with the rows they had. What was added since
 * stays with the person who was kept.
 *
 * @throws UnknownPersonError when the kept person is gone, UserError when the merge is
 */
export async function unmerge(db: Database, mergeId: string, now: number): Promise<void> {
  const tables = [db.people, db.merges, db.campaigns, ...db.belongings]
  await db.transaction('rw', tables, async () => {
    const merge = await db.merges.get(mergeId)
    if (!merge) throw new UserError('error_merge_undone')
    const current = personOfRow(await personRow(db, merge.kept.id))
    await db.people.add({ ...merge.folded, found: '' })
    for (const table of db.belongings) {
      for (const key of merge.moved[table.name] ?? []) {
        await table.update(key, { personId: merge.folded.id })
      }
    }
    await takeOffCampaigns(db, merge)
    await writePerson(db, unmergePerson(current, merge, now))
    await db.merges.delete(mergeId)
    for (const id of [merge.kept.id, merge.folded.id]) {
      await indexPerson(db, id)
      await deriveFromContacts(db, id)
    }
  })
}
