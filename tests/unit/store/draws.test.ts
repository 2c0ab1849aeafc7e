import { beforeEach, describe, expect, it } from 'vitest'
import { checkDraw, type DrawRequest } from '../../../lib/model/vip/draw'
import { Database } from '../../../lib/store/database'
import { draws, eligibleIn, runDraw } from '../../../lib/store/draws'
import { erasePerson } from '../../../lib/store/erasure'
import { peopleNow } from '../../../lib/store/find'
import { mergeInto } from '../../../lib/store/merges'
import { updatePerson, upsertPerson, upsertVip } from '../../../lib/store/people'
import { authorAt } from '../people'

const NOW = 1_700_000_000_000
const VIPS = { of: 'vips' } as const
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

const vip = async (handle: string) =>
  (await upsertVip(db, 'x', authorAt(handle), { since: NOW, by: '', why: '' })).id
const vips = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => vip(`vip${index}`)))
const request = (changes: Partial<DrawRequest> = {}): DrawRequest => ({
  name: 'A backpack',
  phrase: 'Fog over Lisbon',
  among: VIPS,
  count: 1,
  again: false,
  ...changes,
})

describe('who can win', () => {
  it('is every VIP advocate but the team and those to be left alone', async () => {
    const [ann = '', ben = '', cleo = '', dan = ''] = await vips(4)
    await updatePerson(db, ben, { isTeam: true }, NOW)
    await updatePerson(db, cleo, { doNotEngage: true }, NOW)
    await updatePerson(db, dan, { preferences: 'none' }, NOW)
    await upsertPerson(db, 'x', authorAt('nobody'), NOW)
    expect(await eligibleIn(db, VIPS, true)).toEqual({ eligible: [ann], leftOut: [] })
  })

  it('or those with a tag', async () => {
    const [ann = ''] = await vips(2)
    await updatePerson(db, ann, { tags: { add: 'Guides' } }, NOW)
    const { eligible } = await eligibleIn(
      db,
      { of: 'tag', tag: 'guides', name: 'Guides' } as const,
      true,
    )
    expect(eligible).toEqual([ann])
  })

  it('or who took part in a campaign, VIP or not, each once', async () => {
    const [ann = ''] = await vips(2)
    const alias = (await upsertPerson(db, 'facebook', authorAt('ann.f'), NOW)).id
    const guest = (await upsertPerson(db, 'x', authorAt('guest'), NOW)).id
    const id = crypto.randomUUID()
    const tookPart = [ann, alias, guest, crypto.randomUUID()]
    const campaign = { id, name: 'Which colour?', kind: 'open_question', startsAt: NOW } as const
    await db.campaigns.add({ ...campaign, asked: [], tookPart })
    await mergeInto(db, ann, alias, NOW)
    const among = { of: 'campaign', campaignId: id, name: 'Which colour?' } as const
    expect((await eligibleIn(db, among, true)).eligible.sort()).toEqual([ann, guest].sort())
  })
})

describe('a draw', () => {
  it('is kept with all that checking it needs', async () => {
    const ids = await vips(5)
    const draw = await runDraw(db, request({ count: 2 }), NOW)
    expect(await draws(db)).toEqual([draw])
    expect(draw).toMatchObject({ eligible: ids.sort(), leftOut: [], at: NOW })
    expect(await checkDraw(draw)).toBe('agrees')
  })

  it('leaves the winners of the draw before out, unless they may win again', async () => {
    await vips(3)
    const first = await runDraw(db, request({ count: 2 }), NOW)
    const second = await runDraw(db, request(), NOW + 1)
    expect(second.leftOut.toSorted()).toEqual(first.winners.toSorted())
    expect(second.eligible.filter((id) => first.winners.includes(id))).toEqual([])
    const third = await runDraw(db, request({ again: true }), NOW + 2)
    expect(third.eligible).toHaveLength(3)
    expect((await eligibleIn(db, VIPS, false)).leftOut).toEqual(third.winners)
  })

  it('refuses more winners than there are people, and keeps nothing', async () => {
    await vips(2)
    const asked = runDraw(db, request({ count: 3 }), NOW)
    await expect(asked).rejects.toMatchObject({ key: 'error_draw_too_few' })
    expect(await db.draws.count()).toBe(0)
  })

  it.each(['', '  ', 'two\nlines'])('refuses %j as a phrase, and keeps nothing', async (phrase) => {
    await vips(2)
    await expect(runDraw(db, request({ phrase }), NOW)).rejects.toThrow()
    expect(await db.draws.count()).toBe(0)
  })

  it('can be checked when a winner was erased, and knows their name no more', async () => {
    await vips(4)
    const { id, winners } = await runDraw(db, request({ count: 2 }), NOW)
    const [gone = '', stays = ''] = winners
    await erasePerson(db, gone, NOW)
    const draw = await db.draws.get(id)
    expect(draw && (await checkDraw(draw))).toBe('agrees')
    expect([...(await peopleNow(db, winners)).keys()]).toEqual([stays])
    expect(JSON.stringify(draw)).not.toMatch(/vip\d/)
  })

  it('knows a winner who was merged since under the name they have now', async () => {
    const [ann = ''] = await vips(1)
    const { winners } = await runDraw(db, request(), NOW)
    const other = (await upsertPerson(db, 'facebook', authorAt('Ann F'), NOW)).id
    await mergeInto(db, other, ann, NOW)
    expect((await peopleNow(db, winners)).get(ann)).toMatchObject({ id: other })
  })
})
