import type { CampaignChanges, CampaignPlan } from '../model/records'
import type { DrawGroup, DrawRequest, DrawView } from '../model/vip/draw'
import type { RewardView } from '../model/vip/vip-programme'
import { campaignView, members } from '../store/campaign-views'
import { campaigns, changeCampaign, createCampaign, removeCampaign } from '../store/campaigns'
import { draws, eligibleIn, runDraw } from '../store/draws'
import { peopleNow } from '../store/find'
import {
  givePrize,
  latestRewards,
  logReward,
  markTold,
  removeReward,
  rewardsIn,
  takeBackTold,
  withAftermaths,
} from '../store/rewards'
import type { DashboardContext, SaveFile } from './context'

export type VipService = ReturnType<typeof createVipService>

/** What the VIP programme can do. All that can fail rejects with words for the user. */
export function createVipService(
  { db, ask, onChanged, now }: DashboardContext,
  saveFile: SaveFile,
) {
  /** Who works here, where they said so. */
  const staff = async () => (await ask('settings', {})).staffName
  return {
    ask,
    onChanged,
    saveFile,

    members: () => members(db),

    campaigns: () => campaigns(db),
    /** Null where there is none of this id. */
    campaign: (id: string) => campaignView(db, id, now()),
    createCampaign: (plan: CampaignPlan) => createCampaign(db, plan),
    changeCampaign: (id: string, changes: CampaignChanges) => changeCampaign(db, id, changes),
    removeCampaign: (id: string) => removeCampaign(db, id),
    markTold: async (campaignId: string, personId: string) =>
      markTold(db, campaignId, personId, now(), await staff()),
    takeBackTold: (campaignId: string, personId: string) => takeBackTold(db, campaignId, personId),

    draws: () => draws(db),
    /** Null where there is none of this id. */
    draw: drawView,
    eligible: (among: DrawGroup, again: boolean) => eligibleIn(db, among, again),
    runDraw: (request: DrawRequest) => runDraw(db, request, now()),
    givePrize: async (drawId: string, personId: string, why: string) =>
      givePrize(db, { drawId, personId, why, by: await staff() }, now()),

    /** The latest first, of one person or of everybody. */
    rewards: rewardViews,
    async logGift(personId: string, why: string, at: number) {
      const by = await staff()
      const gift = { id: crypto.randomUUID(), personId, kind: 'gift' as const, why, at }
      await logReward(db, { ...gift, ...(by && { by }) })
    },
    removeReward: (id: string) => removeReward(db, id),
  }

  async function drawView(id: string): Promise<DrawView | null> {
    const draw = await db.draws.get(id)
    if (!draw) return null
    const people = await peopleNow(db, [...draw.eligible, ...draw.leftOut])
    const given = new Map<string, number>()
    for (const winner of draw.winners) {
      const [reward] = await rewardsIn(db, id, people.get(winner)?.id ?? winner)
      if (reward) given.set(winner, reward.at)
    }
    return { draw, people, given }
  }

  async function rewardViews(limit: number, personId?: string): Promise<RewardView[]> {
    const rewards = await withAftermaths(db, await latestRewards(db, limit, personId), now())
    const people = await peopleNow(
      db,
      rewards.map(({ reward }) => reward.personId),
    )
    return rewards.flatMap(({ reward, outcome }) => {
      const person = people.get(reward.personId)
      return person ? [{ reward, outcome, person }] : []
    })
  }
}
