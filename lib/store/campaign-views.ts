import { shortestOf, tagsOf } from '../model/person/tag'
import type { Campaign } from '../model/records'
import { type CampaignView, type Member, nextToTell, type Told } from '../model/vip/vip-programme'
import { type Database, personOfRow } from './database'
import { peopleNow, vipAdvocates } from './find'
import { toldTimes, withAftermaths } from './rewards'
import { tagBook } from './tags'

/** Every member of the VIP programme. */
export async function members(db: Database): Promise<Member[]> {
  const [rows, told, book] = await Promise.all([vipAdvocates(db), toldTimes(db), tagBook(db)])
  return rows.flatMap((row) => {
    const { vip, ...person } = personOfRow(row)
    if (!vip) return []
    const tagDays = shortestOf(tagsOf(person.tags ?? [], book))?.everyDays
    const { lastContactAt } = row
    return [{ person: { ...person, vip }, lastContactAt, tagDays, toldAt: told.get(row.id) }]
  })
}

/** A campaign with who was told and who is next; null where there is none of this id. */
export async function campaignView(
  db: Database,
  id: string,
  now: number,
): Promise<CampaignView | null> {
  const campaign = await db.campaigns.get(id)
  if (!campaign) return null
  const [all, told] = await Promise.all([members(db), toldOf(db, campaign, now)])
  const asked = new Set(told.map(({ person }) => person.id))
  return { campaign, told, next: nextToTell(all, campaign, asked) }
}

/** Told, by a reward that says when, or noted as asked without one. The latest first. */
async function toldOf(db: Database, campaign: Campaign, now: number): Promise<Told[]> {
  const rewards = await db.rewards.where('campaignId').equals(campaign.id).toArray()
  const when = new Map(
    (await withAftermaths(db, rewards, now)).map(({ reward, outcome }) => [
      reward.personId,
      { at: reward.at, outcome, ...(reward.by && { by: reward.by }) },
    ]),
  )
  const people = await peopleNow(db, [...campaign.asked, ...campaign.tookPart, ...when.keys()])
  const tookPart = new Set(campaign.tookPart.map((one) => people.get(one)?.id))
  const told = [...campaign.asked, ...when.keys()].flatMap((one) => people.get(one) ?? [])
  return [...new Map(told.map((person) => [person.id, person])).values()]
    .map(({ id, displayName }) => ({
      person: { id, displayName },
      tookPart: tookPart.has(id),
      ...when.get(id),
    }))
    .toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
}
