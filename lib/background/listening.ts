import { addressOfPost } from '../model/post/analysis'
import type { Handlers } from '../rpc/server'
import { authorOf } from '../store/authorship'
import {
  campaigns,
  changeCampaign,
  createCampaign,
  endCampaign,
  recordInCampaign,
} from '../store/campaigns'
import {
  addFollowUp,
  closeFollowUp,
  followUpsOf,
  moveFollowUp,
  removeFollowUp,
} from '../store/follow-ups'
import { captureInsight, insightsOf, removeInsight, topics } from '../store/insights'
import type { BackgroundContext } from './context'

/** What the messages around insights, campaigns and promises do. */
export function listeningHandlers({ db, now }: BackgroundContext) {
  return {
    async captureInsight({ post, insight }) {
      const id = crypto.randomUUID()
      const address = post ? addressOfPost(post) : null
      const whose = post && !insight.personId ? await authorOf(db, post) : {}
      await captureInsight(db, { ...insight, ...whose, id, at: now() }, address)
      return { id }
    },
    async removeInsight({ id }) {
      await removeInsight(db, id)
      return {}
    },
    insightsOf: ({ personId }) => insightsOf(db, personId),
    topics: () => topics(db),

    campaigns: () => campaigns(db),
    async createCampaign(plan) {
      await createCampaign(db, plan)
      return {}
    },
    async changeCampaign({ id, changes }) {
      await changeCampaign(db, id, changes)
      return {}
    },
    async endCampaign({ id }) {
      await endCampaign(db, id, now())
      return {}
    },
    async recordInCampaign({ campaignId, personId, ...part }) {
      await recordInCampaign(db, campaignId, personId, part)
      return {}
    },

    async addFollowUp(followUp) {
      await addFollowUp(db, { ...followUp, id: crypto.randomUUID() })
      return {}
    },
    async closeFollowUp({ id, done }) {
      await closeFollowUp(db, id, done ? now() : null)
      return {}
    },
    async moveFollowUp({ id, due }) {
      await moveFollowUp(db, id, due)
      return {}
    },
    async removeFollowUp({ id }) {
      await removeFollowUp(db, id)
      return {}
    },
    followUpsOf: ({ personId }) => followUpsOf(db, personId),
  } satisfies Partial<Handlers>
}
