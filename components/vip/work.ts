import type { Campaign } from '../../lib/model/records'
import type { Draw, DrawGroup, DrawRequest, DrawView, Eligible } from '../../lib/model/vip/draw'
import type {
  CampaignPlan,
  CampaignView,
  Member,
  RewardView,
} from '../../lib/model/vip/vip-programme'
import type { Ask } from '../ui/ask'
import type { OnChanged } from '../ui/useLive'

/** What the VIP programme can do. Each rejects with words for the user when it did not happen. */
export interface VipService {
  members(): Promise<Member[]>

  campaigns(): Promise<Campaign[]>
  /** Null where there is none of this id. */
  campaign(id: string): Promise<CampaignView | null>
  saveCampaign(plan: CampaignPlan): Promise<void>
  removeCampaign(id: string): Promise<void>
  markTold(campaignId: string, personId: string): Promise<void>
  takeBackTold(campaignId: string, personId: string): Promise<void>

  draws(): Promise<Draw[]>
  /** Null where there is none of this id. */
  draw(id: string): Promise<DrawView | null>
  eligible(among: DrawGroup, again: boolean): Promise<Eligible>
  runDraw(request: DrawRequest): Promise<Draw>
  givePrize(drawId: string, personId: string, why: string): Promise<void>

  /** The latest first, of one person or of everybody. */
  rewards(limit: number, personId?: string): Promise<RewardView[]>
  logGift(personId: string, why: string, at: number): Promise<void>
  removeReward(id: string): Promise<void>

  /** Offers a text as a file to keep. */
  saveFile(name: string, text: string): void
}

/** What every part of the programme is given. */
export interface VipProps {
  service: VipService
  ask: Ask
  onChanged: OnChanged
}
