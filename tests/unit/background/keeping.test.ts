import { describe, expect, it } from 'vitest'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { MessageType, ReplyOf, RequestOf } from '../../../lib/rpc/protocol'
import { answer } from '../../../lib/rpc/server'
import { removeCampaign } from '../../../lib/store/campaigns'
import { listed } from '../../inbox'
import { author, post } from '../people'
import { db, handlers, page } from './context'

const NOW = 1_700_000_000_000

/** The background, and Mara, who is kept. */
async function keepingMara() {
  const world = handlers()
  async function ask<T extends MessageType>(type: T, payload: RequestOf<T>): Promise<ReplyOf<T>> {
    const reply = await answer({ type, payload }, page, world)
    if (!reply.ok) throw new Error(reply.error)
    return reply.value as ReplyOf<T>
  }
  const { person } = await ask('upsertPerson', { network: 'x', author: author() })
  return { ask, personId: person.id }
}

describe('a promise', () => {
  it('is due until it is kept, and can be opened and removed again', async () => {
    const { ask, personId } = await keepingMara()
    await ask('addFollowUp', { personId, why: 'Send the strap', due: NOW - 1 })
    await ask('addFollowUp', { personId, why: 'Ask again', due: NOW + 1 })
    const [due] = listed(await ask('inbox', {})).followUps
    expect(due?.followUp.why).toBe('Send the strap')
    const id = due?.followUp.id ?? ''
    await ask('closeFollowUp', { id, done: true })
    expect(listed(await ask('inbox', {})).followUps).toEqual([])
    await ask('closeFollowUp', { id, done: false })
    expect(listed(await ask('inbox', {})).followUps).toHaveLength(1)
    await ask('removeFollowUp', { id })
    expect(await ask('followUpsOf', { personId })).toMatchObject([{ why: 'Ask again' }])
  })

  it('needs somebody to whom it was made, and words', async () => {
    const { ask, personId } = await keepingMara()
    const stranger = crypto.randomUUID()
    await expect(ask('addFollowUp', { personId: stranger, why: 'Call', due: NOW })).rejects.toThrow(
      'no longer here',
    )
    await expect(ask('addFollowUp', { personId, why: ' ', due: NOW })).rejects.toThrow('why')
    expect(await db.followUps.count()).toBe(0)
  })
})

describe('an insight', () => {
  const insight = { text: 'The strap holds.', topic: 'Straps', sentiment: 'positive' as const }

  it('is kept under its topic, goes with the person, and can be taken back', async () => {
    const { ask, personId } = await keepingMara()
    const { id } = await ask('captureInsight', { insight: { ...insight, personId } })
    await ask('captureInsight', { insight: { ...insight, topic: 'Colours' } })
    await ask('captureInsight', { insight: { ...insight, topic: 'Colours' } })
    expect(await ask('topics', {})).toEqual(['Colours', 'Straps'])
    expect(await ask('insightsOf', { personId })).toMatchObject([{ id, at: NOW }])
    await ask('removeInsight', { id })
    expect(await ask('insightsOf', { personId })).toEqual([])
  })

  it('does what was suggested on the post it is taken from', async () => {
    const { ask, personId } = await keepingMara()
    const brand = { ...NO_BRAND, name: 'Acme' }
    await ask('changeSettings', { brand })
    const complaint = post({ text: 'Acme was late again.', mentions: [] })
    await ask('glyphsOfPosts', { posts: [complaint] })
    const { advice } = await ask('postContext', { post: complaint })
    expect(advice.action).toBe('capture')
    await ask('captureInsight', { post: complaint, insight: { ...insight, personId } })
    expect(await db.suggestions.toArray()).toMatchObject([
      { action: 'capture', status: 'accepted', closedBy: 'user' },
    ])
    expect((await ask('postContext', { post: complaint })).advice.done).toBe('capture')
  })
})

describe('a campaign', () => {
  it('records who was asked and who took part, and forgets who is deleted', async () => {
    const { ask, personId } = await keepingMara()
    const id = crypto.randomUUID()
    await ask('createCampaign', {
      id,
      name: 'What should the next colour be?',
      kind: 'open_question',
      startsAt: NOW,
    })
    const part = { campaignId: id, personId, asked: true, tookPart: true }
    await ask('recordInCampaign', part)
    await ask('recordInCampaign', part)
    expect(await ask('campaigns', {})).toMatchObject([{ asked: [personId], tookPart: [personId] }])
    await ask('recordInCampaign', { ...part, tookPart: false })
    expect(await ask('campaigns', {})).toMatchObject([{ asked: [personId], tookPart: [] }])
    await ask('erasePerson', { personId })
    expect(await ask('campaigns', {})).toMatchObject([{ asked: [], tookPart: [] }])
    await removeCampaign(db, id)
    expect(await ask('campaigns', {})).toEqual([])
  })
})
