import { previewFor } from '../model/actions/vip'
import { DAY } from '../model/days'
import { type Interaction, Reward } from '../model/records'
import { UserError } from '../model/user-error'
import { AFTERMATH_DAYS, type RewardOutcome, rewardOutcome } from '../model/vip/vip-programme'
import { recordInCampaign } from './campaigns'
import { inChunks } from './chunks'
import { logContact, removeContact } from './contacts'
import type { Database } from './database'
import { personRow } from './person-rows'

/** The tables that a reward may write to. */
export const rewarding = (db: Database) => [db.people, db.interactions, db.rewards, db.campaigns]

/**
 * Logs a reward, and the contact that it is: under the same id, so that both go together.
 * @throws UnknownPersonError, or a ZodError naming the field that is wrong
 */
export async function logReward(db: Database, reward: Reward): Promise<void> {
  const { id, personId, at, why, by, ...rest } = Reward.parse(reward)
  await db.transaction('rw', db.people, db.interactions, db.rewards, async () => {
    await logContact(db, {
      id,
      personId,
      channel: 'other',
      direction: 'out',
      kind: 'reward',
      direct: true,
      at,
      ...(why && { excerpt: why }),
      ...(by && { by }),
    })
    await db.rewards.add({ id, personId, at, why, ...(by && { by }), ...rest })
  })
}

/** Only a preview or a piece of news is something that people are told. */
class NothingToTellError extends UserError {
  override name = 'NothingToTellError'
  constructor() {
    super('error_nothing_to_tell')
  }
}

/**
 * Notes that a person was told of a campaign: as asked, as a reward and as a contact. Nothing
 * happens when that was noted already.
 *
 * @param by who told them, '' where nobody said who they are
 * @throws NothingToTellError, UnknownPersonError
 */
export async function markTold(
  db: Database,
  campaignId: string,
  personId: string,
  now: number,
  by = '',
): Promise<void> {
  await db.transaction('rw', rewarding(db), async () => {
    const campaign = await db.campaigns.get(campaignId)
    if (campaign?.kind !== 'preview' && campaign?.kind !== 'breaking_news') {
      throw new NothingToTellError()
    }
    if ((await rewardsIn(db, campaignId, personId)).length > 0) return
    const { kind, name: why } = campaign
    const id = crypto.randomUUID()
    const who = by ? { by } : {}
    await logReward(db, { id, personId, campaignId, kind, at: now, why, ...who })
    await recordInCampaign(db, campaignId, personId, { asked: true })
  })
}

/**
 * An invitation went out to a person, which is a contact by now: they were told of the preview under
 * way, if there is one. Both are taken back together (`removeReward`).
 */
export async function noteInvited(
  db: Database,
  { id, personId, at, by }: Pick<Interaction, 'id' | 'personId' | 'at' | 'by'>,
): Promise<void> {
  const person = await personRow(db, personId)
  const preview = previewFor(await db.campaigns.toArray(), person, at)
  if (!preview) return
  const { id: campaignId, name: why } = preview
  const reward = { id, personId, campaignId, kind: 'preview', at, why, ...(by && { by }) }
  await db.rewards.add(Reward.parse(reward))
  await recordInCampaign(db, campaignId, personId, { asked: true })
}

/**
 * Notes that a winner got the prize of a draw. Nothing happens when that was noted already.
 * @throws UnknownPersonError
 */
export async function givePrize(
  db: Database,
  { drawId, personId, why, by }: { drawId: string; personId: string; why: string; by?: string },
  now: number,
): Promise<void> {
  await db.transaction('rw', rewarding(db), async () => {
    if ((await rewardsIn(db, drawId, personId)).length > 0) return
    const id = crypto.randomUUID()
    const who = by ? { by } : {}
    await logReward(db, {
      id,
      personId,
      campaignId: drawId,
      kind: 'giveaway',
      at: now,
      why,
      ...who,
    })
  })
}

/** Takes back that a person was told of a campaign, with the reward and the contact. */
export async function takeBackTold(
  db: Database,
  campaignId: string,
  personId: string,
): Promise<void> {
  await db.transaction('rw', rewarding(db), async () => {
    for (const { id } of await rewardsIn(db, campaignId, personId)) await removeReward(db, id)
    await unask(db, campaignId, personId)
  })
}

/** Takes back a reward and its contact; a campaign's person counts as not told again. */
export async function removeReward(db: Database, id: string): Promise<void> {
  await db.transaction('rw', rewarding(db), async () => {
    const reward = await db.rewards.get(id)
    if (!reward) return
    await db.rewards.delete(id)
    await removeContact(db, id, reward.personId)
    if (reward.campaignId) await unask(db, reward.campaignId, reward.personId)
  })
}

async function unask(db: Database, campaignId: string, personId: string): Promise<void> {
  await db.campaigns
    .where('id')
    .equals(campaignId)
    .modify((campaign) => {
      campaign.asked = campaign.asked.filter((id) => id !== personId)
    })
}

/** What a person got as part of a campaign or a draw. */
export function rewardsIn(db: Database, campaignId: string, personId: string): Promise<Reward[]> {
  return db.rewards
    .where('campaignId')
    .equals(campaignId)
    .and((reward) => reward.personId === personId)
    .toArray()
}

/** The latest rewards first, of one person or of everybody. */
export async function latestRewards(
  db: Database,
  limit: number,
  personId?: string,
): Promise<Reward[]> {
  if (!personId) return db.rewards.orderBy('at').reverse().limit(limit).toArray()
  const own = await db.rewards.where('personId').equals(personId).toArray()
  return own.toSorted((a, b) => b.at - a.at).slice(0, limit)
}

/** When each person last got a preview or news, by their id. */
export async function toldTimes(db: Database): Promise<Map<string, number>> {
  const times = new Map<string, number>()
  for await (const rewards of inChunks(db.rewards)) {
    for (const { personId, kind, at } of rewards) {
      const isNews = kind === 'preview' || kind === 'breaking_news'
      if (isNews && at > (times.get(personId) ?? 0)) times.set(personId, at)
    }
  }
  return times
}

/** As many people at once as are looked up in a moment. */
const AT_ONCE = 50

/** Rewards with what became of each: reckoned from the contacts in the days after it. */
export async function withAftermaths(
  db: Database,
  rewards: readonly Reward[],
  now: number,
): Promise<{ reward: Reward; outcome: RewardOutcome }[]> {
  const found: { reward: Reward; outcome: RewardOutcome }[] = []
  for (let start = 0; start < rewards.length; start += AT_ONCE) {
    const some = rewards.slice(start, start + AT_ONCE)
    found.push(...(await Promise.all(some.map((reward) => withAftermath(db, reward, now)))))
  }
  return found
}

async function withAftermath(db: Database, reward: Reward, now: number) {
  const { personId, at } = reward
  const contacts = await db.interactions
    .where('[personId+at]')
    .between([personId, at], [personId, at + AFTERMATH_DAYS * DAY], false, true)
    .toArray()
  return { reward, outcome: rewardOutcome(contacts, at, now) }
}
