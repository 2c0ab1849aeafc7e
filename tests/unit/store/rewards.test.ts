import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../../lib/model/days'
import type { Campaign, Interaction } from '../../../lib/model/records'
import { campaignView } from '../../../lib/store/campaign-views'
import { logContact } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { mergeInto } from '../../../lib/store/merges'
import { upsertPerson, upsertVip } from '../../../lib/store/people'
import {
  givePrize,
  latestRewards,
  logReward,
  markTold,
  removeReward,
  takeBackTold,
  toldTimes,
} from '../../../lib/store/rewards'
import { authorAt } from '../people'

const NOW = 1_700_000_000_000
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

const vip = async (handle: string) =>
  (await upsertVip(db, 'x', authorAt(handle), { since: NOW - 90 * DAY, by: '', why: '' })).id

async function campaign(changes: Partial<Campaign> = {}): Promise<string> {
  const id = crypto.randomUUID()
  const name = 'The autumn pack'
  const empty = { asked: [], tookPart: [] }
  await db.campaigns.add({ id, name, kind: 'preview', startsAt: NOW, ...empty, ...changes })
  return id
}

const contact = (personId: string, kind: Interaction['kind'], at: number): Interaction => ({
  id: crypto.randomUUID(),
  personId,
  channel: 'x',
  direction: 'in',
  kind,
  direct: false,
  at,
})

describe('somebody is told of a campaign', () => {
  it('once: as asked, as a reward of its kind, and as a contact', async () => {
    const [ann, id] = [await vip('ann'), await campaign({ kind: 'breaking_news' })]
    await markTold(db, id, ann, NOW)
    await markTold(db, id, ann, NOW + 1)
    expect(await db.campaigns.get(id)).toMatchObject({ asked: [ann] })
    expect(await db.rewards.toArray()).toMatchObject([
      { personId: ann, campaignId: id, kind: 'breaking_news', at: NOW, why: 'The autumn pack' },
    ])
    expect(await db.interactions.toArray()).toMatchObject([
      { personId: ann, direction: 'out', kind: 'reward', at: NOW },
    ])
    expect(await db.people.get(ann)).toMatchObject({ lastContactAt: NOW })
    expect((await toldTimes(db)).get(ann)).toBe(NOW)
  })

  it('and keeps that they took part', async () => {
    const ann = await vip('ann')
    const id = await campaign({ tookPart: [ann] })
    await markTold(db, id, ann, NOW)
    expect(await db.campaigns.get(id)).toMatchObject({ asked: [ann], tookPart: [ann] })
  })

  it('and it is taken back as a whole', async () => {
    const [ann, ben, id] = [await vip('ann'), await vip('ben'), await campaign()]
    await markTold(db, id, ann, NOW)
    await markTold(db, id, ben, NOW)
    await takeBackTold(db, id, ann)
    expect(await db.campaigns.get(id)).toMatchObject({ asked: [ben] })
    expect(await db.rewards.toArray()).toMatchObject([{ personId: ben }])
    expect(await db.interactions.toArray()).toMatchObject([{ personId: ben }])
    expect((await db.people.get(ann))?.lastContactAt).toBeUndefined()
  })

  it.each(['giveaway', 'open_question'] as const)(
    'not of a %s: nothing is written',
    async (kind) => {
      const [ann, id] = [await vip('ann'), await campaign({ kind })]
      await expect(markTold(db, id, ann, NOW)).rejects.toMatchObject({
        key: 'error_nothing_to_tell',
      })
      expect(await db.rewards.count()).toBe(0)
    },
  )

  it('not when they are gone: nothing is half written', async () => {
    const id = await campaign()
    await expect(markTold(db, id, crypto.randomUUID(), NOW)).rejects.toThrow()
    expect(await db.rewards.count()).toBe(0)
    expect(await db.interactions.count()).toBe(0)
    expect(await db.campaigns.get(id)).toMatchObject({ asked: [] })
  })
})

describe('a reward', () => {
  it('goes together with its contact, and frees its person for the campaign', async () => {
    const [ann, id] = [await vip('ann'), await campaign()]
    await markTold(db, id, ann, NOW)
    const [reward] = await latestRewards(db, 10)
    await removeReward(db, reward?.id ?? '')
    expect([await db.rewards.count(), await db.interactions.count()]).toEqual([0, 0])
    expect((await campaignView(db, id, NOW))?.next.map(({ person }) => person.id)).toEqual([ann])
  })

  it('goes when its person is erased', async () => {
    const [ann, id] = [await vip('ann'), await campaign()]
    await markTold(db, id, ann, NOW)
    await erasePerson(db, ann, NOW)
    expect(await db.rewards.count()).toBe(0)
    expect(await db.campaigns.get(id)).toMatchObject({ asked: [] })
  })

  it('is listed latest first, of everybody or of one', async () => {
    const [ann, ben] = [await vip('ann'), await vip('ben')]
    const gift = (personId: string, at: number, why: string) =>
      logReward(db, { id: crypto.randomUUID(), personId, kind: 'gift', at, why })
    await gift(ann, NOW - 2, 'a')
    await gift(ben, NOW - 1, 'b')
    await gift(ann, NOW, 'c')
    const whys = async (...args: [number, string?]) =>
      (await latestRewards(db, ...args)).map(({ why }) => why)
    expect(await whys(2)).toEqual(['c', 'b'])
    expect(await whys(10, ann)).toEqual(['c', 'a'])
  })

  it('of a draw is given once', async () => {
    const [ann, drawId] = [await vip('ann'), crypto.randomUUID()]
    await givePrize(db, { drawId, personId: ann, why: 'A backpack' }, NOW)
    await givePrize(db, { drawId, personId: ann, why: 'A backpack' }, NOW + 1)
    expect(await db.rewards.toArray()).toMatchObject([
      { kind: 'giveaway', campaignId: drawId, at: NOW },
    ])
  })
})

describe('a campaign', () => {
  it('says who was told, what became of it, and who is next', async () => {
    const [ann, ben, cleo] = [await vip('ann'), await vip('ben'), await vip('cleo')]
    const id = await campaign({ asked: [cleo] })
    await markTold(db, id, ann, NOW)
    await logContact(db, contact(ann, 'praise', NOW + 3 * DAY))
    await logContact(db, contact(ann, 'share', NOW + 31 * DAY))
    const view = await campaignView(db, id, NOW + 40 * DAY)
    expect(view?.told).toEqual([
      {
        person: { id: ann, displayName: 'ann' },
        tookPart: false,
        at: NOW,
        outcome: { wrote: 1, praised: 1, shared: 0, running: false },
      },
      { person: { id: cleo, displayName: 'cleo' }, tookPart: false },
    ])
    expect(view?.next.map(({ person }) => person.id)).toEqual([ben])
  })

  it('knows who was told when they have been merged since', async () => {
    const ann = await vip('ann')
    const alias = (await upsertPerson(db, 'facebook', authorAt('ann.f'), NOW)).id
    const id = await campaign({ asked: [alias] })
    await mergeInto(db, ann, alias, NOW)
    const view = await campaignView(db, id, NOW)
    expect(view?.told.map(({ person }) => person.id)).toEqual([ann])
    expect(view?.next).toEqual([])
  })

  it('that is gone is null', async () => {
    expect(await campaignView(db, crypto.randomUUID(), NOW)).toBeNull()
  })
})
