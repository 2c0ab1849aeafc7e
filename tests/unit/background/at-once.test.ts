import { describe, expect, it } from 'vitest'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { MessageType, ReplyOf, RequestOf } from '../../../lib/rpc/protocol'
import { answer } from '../../../lib/rpc/server'
import { addSegment, changeSegment, removeSegment, segments } from '../../../lib/store/segments'
import { switchTemplate, teamTemplates, writeTemplate } from '../../../lib/store/templates'
import { author } from '../people'
import { db, handlers, page } from './context'

const NOW = 1_700_000_000_000

/** The background, asked by as many pages as there are. */
function start() {
  const world = handlers()
  return async <T extends MessageType>(type: T, payload: RequestOf<T>): Promise<ReplyOf<T>> => {
    const reply = await answer({ type, payload }, page, world)
    if (!reply.ok) throw new Error(reply.error)
    return reply.value as ReplyOf<T>
  }
}

describe('two who change one thing at once both have it', () => {
  /** An open question and two people, of whom nothing is noted yet. */
  async function asking() {
    const ask = start()
    const id = crypto.randomUUID()
    await ask('createCampaign', { id, name: 'Which colour?', kind: 'open_question', startsAt: 1 })
    const others = { handle: 'dhart', name: 'Dana Hart', url: 'https://x.com/dhart' }
    const mara = await ask('upsertPerson', { network: 'x', author: author() })
    const dana = await ask('upsertPerson', { network: 'x', author: author(others) })
    const stored = async () => (await ask('campaigns', {}))[0]
    return { ask, id, mara: mara.person.id, dana: dana.person.id, stored }
  }

  it('who took part in a question, and that it ended', async () => {
    const { ask, id, mara, stored } = await asking()
    await ask('recordInCampaign', { campaignId: id, personId: mara, asked: true, tookPart: true })
    // The other page has not heard of it, and ends what it shows.
    await ask('endCampaign', { id })
    expect(await stored()).toMatchObject({ asked: [mara], tookPart: [mara], endsAt: NOW })
  })

  it('that somebody was asked, that they took part, and that somebody else did', async () => {
    const { ask, id, mara, dana, stored } = await asking()
    await Promise.all([
      ask('recordInCampaign', { campaignId: id, personId: mara, asked: true }),
      ask('recordInCampaign', { campaignId: id, personId: mara, tookPart: true }),
      ask('recordInCampaign', { campaignId: id, personId: dana, tookPart: true }),
    ])
    expect(await stored()).toMatchObject({ asked: [mara], tookPart: [mara, dana] })
  })

  it('what a campaign is called, when it ends, and whom it is for', async () => {
    const { ask, id, stored } = await asking()
    await ask('changeCampaign', { id, changes: { preference: 'conversation' } })
    await ask('changeCampaign', { id, changes: { name: 'Which red?' } })
    await ask('endCampaign', { id })
    expect(await stored()).toMatchObject({
      name: 'Which red?',
      preference: 'conversation',
      endsAt: NOW,
    })
    await ask('changeCampaign', { id, changes: { endsAt: null } })
    expect(await stored()).not.toHaveProperty('endsAt')
  })

  it('two reasons for which somebody takes part', async () => {
    const { ask, mara } = await asking()
    await Promise.all(
      ['Craft', 'Early news'].map((add) =>
        ask('updatePerson', { personId: mara, changes: { motivation: { add } } }),
      ),
    )
    await ask('updatePerson', { personId: mara, changes: { motivation: { remove: 'Gone' } } })
    expect((await ask('card', { personId: mara })).person.motivation).toEqual([
      'Craft',
      'Early news',
    ])
  })

  it('two networks, and two fields of the brand', async () => {
    const ask = start()
    await Promise.all([
      ask('changeSettings', { networks: { x: false } }),
      ask('changeSettings', { networks: { linkedin: true } }),
      ask('changeSettings', { brand: { name: 'Acme' } }),
      ask('changeSettings', { brand: { handles: { x: ['acme'] } } }),
      ask('changeSettings', { brand: { handles: { facebook: ['acmeoutdoors'] } } }),
    ])
    const { networks, brand } = await ask('settings', {})
    expect(networks).toMatchObject({ x: false, linkedin: true })
    expect(brand).toEqual({
      ...NO_BRAND,
      name: 'Acme',
      handles: { ...NO_BRAND.handles, x: ['acme'], facebook: ['acmeoutdoors'] },
    })
  })

  it('what a segment is called, and who is in it', async () => {
    const id = crypto.randomUUID()
    await addSegment(db, { id, name: 'Quiet', filter: { vip: 'overdue' }, at: NOW })
    await Promise.all([
      changeSegment(db, id, { name: 'Quiet VIPs' }),
      changeSegment(db, id, { filter: { vip: 'yes' } }),
    ])
    expect(await segments(db)).toEqual([
      { id, name: 'Quiet VIPs', filter: { vip: 'yes' }, at: NOW },
    ])
  })

  it('what a template says, and that it is off', async () => {
    const id = 'en/thank/x/ours'
    await writeTemplate(db, { id, body: 'Ours, [[what]].' }, NOW)
    await switchTemplate(db, id, false, NOW)
    await writeTemplate(db, { id, body: 'Ours too, [[what]].' }, NOW)
    expect(await teamTemplates(db)).toMatchObject([{ on: false, body: 'Ours too, [[what]].' }])
  })
})

describe('what somebody else removed meanwhile stays removed', () => {
  it('a campaign', async () => {
    const ask = start()
    const id = crypto.randomUUID()
    await expect(ask('endCampaign', { id })).rejects.toThrow('no longer exists')
    await expect(ask('changeCampaign', { id, changes: { name: 'Back' } })).rejects.toThrow(
      'no longer exists',
    )
    expect(await ask('campaigns', {})).toEqual([])
  })

  it('a segment', async () => {
    const id = crypto.randomUUID()
    await addSegment(db, { id, name: 'Quiet', filter: {}, at: NOW })
    await removeSegment(db, id)
    await expect(changeSegment(db, id, { name: 'Back' })).rejects.toThrow('error_unknown_segment')
    expect(await segments(db)).toEqual([])
  })
})
