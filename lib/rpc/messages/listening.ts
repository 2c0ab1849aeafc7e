import { z } from 'zod'
import { Post } from '../../model/post/post'
import {
  Campaign,
  CampaignChanges,
  CampaignPart,
  CampaignPlan,
  FollowUp,
  Insight,
} from '../../model/records'
import { call, nothing, page, personId } from './call'

/** Insights, campaigns and promises. */
export const listeningMessages = {
  /** Keeps what somebody said as an insight; resolves a `capture` suggestion on the post. */
  captureInsight: call(
    page,
    z.strictObject({
      post: Post.optional(),
      insight: Insight.omit({ id: true, at: true, authorKeys: true }),
    }),
    z.strictObject({ id: z.uuid() }),
  ),
  removeInsight: call(page, z.strictObject({ id: z.uuid() }), nothing),
  insightsOf: call(page, personId, z.array(Insight)),
  /** Earlier topics, the most used first. */
  topics: call(page, nothing, z.array(z.string())),
  campaigns: call(page, nothing, z.array(Campaign)),
  createCampaign: call(page, CampaignPlan, nothing),
  changeCampaign: call(page, z.strictObject({ id: z.uuid(), changes: CampaignChanges }), nothing),
  endCampaign: call(page, z.strictObject({ id: z.uuid() }), nothing),
  /** Records that a person was asked by, or took part in, a campaign; or takes that back. */
  recordInCampaign: call(
    page,
    z.strictObject({ campaignId: z.uuid(), ...personId.shape, ...CampaignPart.shape }),
    nothing,
  ),
  addFollowUp: call(page, FollowUp.omit({ id: true, doneAt: true }), nothing),
  closeFollowUp: call(page, z.strictObject({ id: z.uuid(), done: z.boolean() }), nothing),
  /** Puts a promise off, or back where it was. */
  moveFollowUp: call(page, FollowUp.pick({ id: true, due: true }), nothing),
  removeFollowUp: call(page, z.strictObject({ id: z.uuid() }), nothing),
  followUpsOf: call(page, personId, z.array(FollowUp)),
}
