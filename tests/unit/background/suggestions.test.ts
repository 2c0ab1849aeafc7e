import { describe, expect, it } from 'vitest'
import { tidy } from '../../../lib/background/housekeeping'
import { MARKER_ACTIONS } from '../../../lib/model/glyphs'
import { addressOfPost } from '../../../lib/model/post/analysis'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { Post } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import type { MessageType, ReplyOf, RequestOf } from '../../../lib/rpc/protocol'
import { answer } from '../../../lib/rpc/server'
import { campaignView } from '../../../lib/store/campaign-views'
import { createCampaign } from '../../../lib/store/campaigns'
import { listed } from '../../inbox'
import { author, post } from '../people'
import { content, db, handlers, page } from './context'

const NOW = 1_700_000_000_000
const DAY = 86_400_000
const brand = {
  ...NO_BRAND,
  name: 'Acme',
  handles: { ...NO_BRAND.handles, x: ['acme'] },
}

/** A background whose brand is named, and which knows what time it is. */
async function background() {
  let time = NOW
  const world = handlers({ now: () => time })
  async function ask<T extends MessageType>(type: T, payload: RequestOf<T>): Promise<ReplyOf<T>> {
    const caller = ['annotate', 'replyBoxEmptied'].includes(type) ? content : page
    const reply = await answer({ type, payload }, caller, world)
    if (!reply.ok) throw new Error(reply.error)
    return reply.value as ReplyOf<T>
  }
  await ask('changeSettings', { brand })
  return {
    ask,
    later: (days: number) => {
      time += days * DAY
    },
    actions: async (...posts: Post[]) =>
      (await ask('annotate', { posts })).glyphs.map(([, , , action]) => MARKER_ACTIONS[action]),
  }
}

const praise = (key: string, changes: Partial<Post> = {}) =>
  post({ key, permalink: `https://x.com/maralind/status/${key}`, at: NOW - 1000, ...changes })
const complaint = (key: string, changes: Partial<Post> = {}) =>
  praise(key, { text: 'My parcel from @acme is a week late.', ...changes })

describe('suggestions', () => {
  it('says what to do with anybody’s post, and keeps nothing of strangers who only name us', async () => {
    const { actions } = await background()
    const stranger = author({ handle: 'dhart', url: 'https://x.com/dhart' })
    expect(
      await actions(
        praise('1', { author: stranger, text: 'Thank you, Acme.', mentions: [] }),
        complaint('2', { author: stranger, text: 'Acme is late again.', mentions: [] }),
        praise('3', { text: 'Rain again.', mentions: [] }),
        praise('4', { promoted: true }),
        praise('5', { author: author({ handle: 'acme', url: 'https://x.com/acme' }) }),
      ),
    ).toEqual(['thank', 'capture', 'none', 'none', 'none'])
    expect(await db.suggestions.count()).toBe(0)
  })

  it('suggests the same to a person on one post only, however often and in whichever tab', async () => {
    const { ask, actions } = await background()
    await ask('upsertPerson', { network: 'x', author: author() })
    const named = { text: 'Thank you, Acme.', mentions: [] }
    const naming = (key: string) => praise(key, named)
    expect(await actions(naming('1'), naming('2'))).toEqual(['thank', 'none'])
    const both = await Promise.all([actions(naming('2'), naming('1')), actions(naming('3'))])
    expect(both).toEqual([['none', 'thank'], ['none']])
    expect(await db.suggestions.toArray()).toMatchObject([{ action: 'thank', status: 'open' }])
  })

  it('lets a suggestion lapse when the staff read the post otherwise', async () => {
    const { ask, actions } = await background()
    await ask('upsertPerson', { network: 'x', author: author() })
    await actions(praise('1'))
    await ask('correctSentiment', { post: praise('1'), label: 'negative' })
    expect(await actions(praise('1'))).toEqual(['careful_reply'])
    const rows = await db.suggestions.orderBy('status').toArray()
    expect(rows).toMatchObject([
      { action: 'thank', status: 'ignored', closedBy: 'system' },
      { action: 'careful_reply', status: 'open' },
    ])
  })
})

describe('a draft', () => {
  it('is offered with the name filled in, in the words not used lately', async () => {
    const { ask } = await background()
    const { drafts } = await ask('drafts', { post: praise('1'), situation: 'thank' })
    expect(drafts.length).toBeGreaterThan(2)
    for (const { text, usedAt } of drafts) {
      expect(text).toContain('[[')
      expect(text).not.toContain('{{')
      expect(usedAt).toBeNull()
    }
    expect(drafts[0]?.text).toContain('Mara')
  })

  it('is in the language of the original, and quotes no translation', async () => {
    const { ask } = await background()
    const said = praise('1', { translatedFrom: 'de' })
    const offer = await ask('drafts', { post: said, situation: 'amplify' })
    expect(offer.language).toBe('de')
    const written = await ask('drafts', { post: praise('1'), situation: 'amplify' })
    const isQuoted = ({ text }: { text: string }) => text.includes('Third year')
    expect([written.drafts.some(isQuoted), offer.drafts.some(isQuoted)]).toEqual([true, false])
    const unknown = await ask('drafts', {
      post: praise('1', { translatedFrom: 'und' }),
      situation: 'amplify',
    })
    expect(unknown.language).toBe(written.language)
    expect(unknown.drafts.some(isQuoted)).toBe(false)
  })

  it('goes the whole way: inserted, seen to be gone and logged at once, and taken back', async () => {
    const { ask, actions } = await background()
    await ask('upsertPerson', { network: 'x', author: author(), vip: true })
    expect(await actions(praise('1'))).toEqual(['amplify'])
    const { drafts } = await ask('drafts', { post: praise('1'), situation: 'amplify' })
    const draftId = drafts[0]?.id ?? ''
    const text = 'May we share this, Mara?'
    await ask('rememberInsertion', { post: praise('1'), action: 'amplify', draftId, text })
    expect(await actions(praise('1'))).toEqual(['amplify'])
    expect(listed(await ask('inbox', {})).suggestions).toHaveLength(1)
    await ask('replyBoxEmptied', { post: praise('1') })
    expect(await actions(praise('1'))).toEqual(['done'])
    const { card, advice } = await ask('postContext', { post: praise('1') })
    expect(card?.contacts).toMatchObject([
      { kind: 'amplify', direction: 'out', excerpt: text, draftId },
    ])
    expect(advice).toMatchObject({ done: 'amplify', insertion: null, logged: { kind: 'amplify' } })
    expect(listed(await ask('inbox', {}))).toMatchObject({
      suggestions: [],
      spent: 0,
      closed: [{ suggestion: { status: 'accepted', closedBy: 'user' } }],
    })
    const again = await ask('drafts', { post: praise('9'), situation: 'amplify' })
    expect(again.drafts[0]?.id).not.toBe(draftId)

    await ask('withdrawSent', { post: praise('1'), contactId: advice.logged?.id ?? '' })
    expect(await actions(praise('1'))).toEqual(['amplify'])
    expect(await db.interactions.count()).toBe(0)
  })

  it('that was not sent after all leaves the suggestion open', async () => {
    const { ask, actions } = await background()
    await ask('rememberInsertion', { post: praise('1'), action: 'thank', text: 'Thank you.' })
    await ask('replyBoxEmptied', { post: praise('1') })
    expect(await actions(praise('1'))).toEqual(['sent'])
    await ask('denySent', { post: praise('1') })
    expect(await actions(praise('1'))).toEqual(['thank'])
  })

  it('ticks the preview that an invitation was for, of somebody it is for', async () => {
    const { ask } = await background()
    const preview = { name: 'Crag', kind: 'preview' as const, startsAt: NOW - DAY }
    const plans = [
      { ...preview, id: crypto.randomUUID(), endsAt: NOW - 1 },
      { ...preview, id: crypto.randomUUID(), preference: 'discounts' as const },
      { ...preview, id: crypto.randomUUID() },
    ]
    for (const plan of plans) await createCampaign(db, plan)
    const { person } = await ask('upsertPerson', { network: 'x', author: author() })
    await ask('updatePerson', { personId: person.id, changes: { preferences: 'conversation' } })
    await ask('rememberInsertion', { post: praise('9'), action: 'invite', text: 'Come.' })
    await ask('confirmSent', { post: praise('9') })
    const asked = async () =>
      (await Promise.all(plans.map(({ id }) => db.campaigns.get(id)))).map((one) => one?.asked)
    expect(await asked()).toEqual([[], [], [person.id]])
    const [contact] = await db.interactions.toArray()
    const told = await campaignView(db, plans[2]?.id ?? '', NOW)
    expect(told?.told).toMatchObject([{ person: { id: person.id }, at: contact?.at }])

    await ask('withdrawSent', { post: praise('9'), contactId: contact?.id ?? '' })
    expect(await asked()).toEqual([[], [], []])
    expect(await db.rewards.count()).toBe(0)
  })

  it('names no stranger until it was sent, and keeps them then', async () => {
    const { ask } = await background()
    await ask('rememberInsertion', { post: praise('1'), action: 'thank', text: 'Thank you.' })
    expect(JSON.stringify(await db.insertions.toArray())).not.toContain('maralind')
    expect(await db.people.count()).toBe(0)
    await ask('confirmSent', { post: praise('1') })
    expect(await db.people.toArray()).toMatchObject([{ displayName: 'Mara Lindqvist' }])
    expect(await db.suggestions.toArray()).toMatchObject([{ action: 'thank', status: 'accepted' }])
    await expect(ask('confirmSent', { post: praise('1') })).rejects.toThrow('already answered')
  })
})

describe('today', () => {
  async function withFive() {
    const world = await background()
    const authors = [1, 2, 3, 4, 5, 6, 7].map((n) =>
      author({ handle: `fan${n}`, name: `Fan Number${n}`, url: `https://x.com/fan${n}` }),
    )
    for (const one of authors) await world.ask('upsertPerson', { network: 'x', author: one })
    const byWord = { text: 'Thank you, Acme.', mentions: [] }
    await world.actions(...authors.map((one, n) => praise(`p${n}`, { author: one, ...byWord })))
    return world
  }

  it('is cut to the budget, and says how many wait behind it', async () => {
    const { ask } = await withFive()
    const list = listed(await ask('inbox', {}))
    expect(list.suggestions).toHaveLength(5)
    expect(list).toMatchObject({ spent: 0, perDay: 5, waiting: 2 })
  })

  it('leaves done, put off and turned down apart, and takes each back', async () => {
    const { ask, later } = await withFive()
    const [one, two, three] = listed(await ask('inbox', {})).suggestions.map(
      (row) => row.suggestion.id,
    )
    if (!one || !two || !three) throw new Error('too short a list')
    await ask('resolveSuggestion', { id: one, status: 'accepted' })
    await ask('resolveSuggestion', { id: two, status: 'snoozed', snooze: 'two_weeks' })
    await ask('resolveSuggestion', { id: three, status: 'rejected' })
    const list = listed(await ask('inbox', {}))
    expect(list.spent).toBe(1)
    expect(list.closed.map(({ suggestion }) => suggestion.status).toSorted()).toEqual([
      'accepted',
      'rejected',
      'snoozed',
    ])
    expect(await db.interactions.toArray()).toMatchObject([{ kind: 'thank', direction: 'out' }])
    await ask('reopenSuggestion', { id: one })
    expect(await db.interactions.count()).toBe(0)
    later(15)
    const after = listed(await ask('inbox', {}))
    // What nobody took up has lapsed; what was put off is back.
    expect(after.suggestions.map(({ suggestion }) => suggestion.id)).toEqual([two])
    await tidy({ db, settings: { get: async () => DEFAULT_SETTINGS }, now: () => NOW + 15 * DAY })
    expect((await db.suggestions.get(one))?.closedBy).toBe('system')
  })

  it('holds on a post what was turned down there', async () => {
    const { ask, actions } = await background()
    await ask('resolveOnPost', { post: praise('1'), action: 'thank', status: 'rejected' })
    expect(await actions(praise('1'))).toEqual(['none'])
    expect(await db.suggestions.toArray()).toMatchObject([
      { postKey: addressOfPost(praise('1')).postKey, status: 'rejected', closedBy: 'user' },
    ])
  })
})
