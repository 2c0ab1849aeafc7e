import { Campaign } from '../model/records'
import { UserError } from '../model/user-error'
import type { Database } from './database'
import { personRow } from './person-row'

/** This campaign is gone: somebody removed it meanwhile. */
class UnknownCampaignError extends UserError {
  override name = 'UnknownCampaignError'
  constructor() {
    super('error_unknown_campaign')
  }
}

/** Every campaign, the latest first. */
export async function campaigns(db: Database): Promise<Campaign[]> {
  return (await db.campaigns.toArray()).toSorted((a, b) => b.startsAt - a.startsAt)
}

/**
 * Adds a campaign, or changes the one with this id.
 * @throws a ZodError naming the field that is wrong
 */
export async function saveCampaign(db: Database, campaign: Campaign): Promise<void> {
  await db.campaigns.put(Campaign.parse(campaign))
}

/** Removes a campaign. Nothing happens when it is gone already. */
export function removeCampaign(db: Database, id: string): Promise<void> {
  return db.campaigns.delete(id)
}

/** What a person had to do with a campaign. */
export interface Part {
  personId: string
  asked: boolean
  tookPart: boolean
}

/**
 * Records whether a person was asked, and whether they took part.
 * @throws UnknownPersonError, UnknownCampaignError
 */
export async function recordInCampaign(
  db: Database,
  campaignId: string,
  { personId, asked, tookPart }: Part,
): Promise<void> {
  await db.transaction('rw', db.people, db.campaigns, async () => {
    await personRow(db, personId)
    const campaign = await db.campaigns.get(campaignId)
    if (!campaign) throw new UnknownCampaignError()
    const others = (ids: readonly string[]) => ids.filter((id) => id !== personId)
    await db.campaigns.put({
      ...campaign,
      asked: [...others(campaign.asked), ...(asked ? [personId] : [])],
      tookPart: [...others(campaign.tookPart), ...(tookPart ? [personId] : [])],
    })
  })
}
