import { withChanges } from '../model/changes'
import {
  Campaign,
  type CampaignChanges,
  type CampaignPart,
  type CampaignPlan,
} from '../model/records'
import { UserError } from '../model/user-error'
import type { Database } from './database'
import { personRow } from './person-rows'

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
 * Adds a campaign.
 * @throws a ZodError naming the field that is wrong
 */
export async function createCampaign(db: Database, plan: CampaignPlan): Promise<void> {
  await db.campaigns.add(Campaign.parse({ ...plan, asked: [], tookPart: [] }))
}

/**
 * Changes what was decided about a campaign.
 * @throws UnknownCampaignError, or a ZodError naming the field that is wrong
 */
export function changeCampaign(db: Database, id: string, changes: CampaignChanges): Promise<void> {
  return edit(db, id, (campaign) => Campaign.parse(withChanges(campaign, changes)))
}

/**
 * Ends a campaign at `at`, in milliseconds since 1970; one that had not begun ends as it begins.
 * @throws UnknownCampaignError
 */
export function endCampaign(db: Database, id: string, at: number): Promise<void> {
  return edit(db, id, (campaign) => ({ ...campaign, endsAt: Math.max(campaign.startsAt, at) }))
}

/** Removes a campaign. Nothing happens when it is gone already. */
export function removeCampaign(db: Database, id: string): Promise<void> {
  return db.campaigns.delete(id)
}

/**
 * Records whether a person was asked, and whether they took part.
 * @throws UnknownPersonError, UnknownCampaignError
 */
export async function recordInCampaign(
  db: Database,
  campaignId: string,
  personId: string,
  { asked, tookPart }: CampaignPart,
): Promise<void> {
  await db.transaction('rw', db.people, db.campaigns, async () => {
    await personRow(db, personId)
    await edit(db, campaignId, (campaign) => ({
      ...campaign,
      asked: noted(campaign.asked, personId, asked),
      tookPart: noted(campaign.tookPart, personId, tookPart),
    }))
  })
}

function noted(ids: readonly string[], personId: string, isOn: boolean | undefined): string[] {
  if (isOn === undefined) return [...ids]
  return [...ids.filter((id) => id !== personId), ...(isOn ? [personId] : [])]
}

async function edit(
  db: Database,
  id: string,
  change: (campaign: Campaign) => Campaign,
): Promise<void> {
  await db.transaction('rw', db.campaigns, async () => {
    const campaign = await db.campaigns.get(id)
    if (!campaign) throw new UnknownCampaignError()
    await db.campaigns.put(change(campaign))
  })
}
