import { beforeEach, describe, expect, it } from 'vitest'
import { tidy } from '../../../lib/background/housekeeping'
import { MARKER_ACTIONS } from '../../../lib/model/glyphs'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { Post } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS, type SettingsChanges } from '../../../lib/model/settings'
import type { MessageType, ReplyOf, RequestOf } from '../../../lib/rpc/protocol'
import { answer } from '../../../lib/rpc/server'
import { listed } from '../../inbox'
import { author, post } from '../people'
import { announced, content, db, handlers, page } from './context'

const NOW = 1_700_000_000_000
const DAY = 86_400_000
const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }
const dana = author({ handle: 'dhart', name: 'Dana Hart', url: 'https://x.com/dhart' })
const acme = author({ handle: 'acme', name: 'Acme', url: 'https://x.com/acme' })

/** A post of somebody who is not kept. */
const said = (key: string, text: string, changes: Partial<Post> = {}) =>
  post({
    key,
    author: dana,
    permalink: `https://x.com/dhart/status/${key}`,
    at: NOW - 3 * DAY,
    text,
    ...changes,
  })
const complaint = (key: string, changes: Partial<Post> = {}) =>
  said(key, 'My parcel from @acme is a week late.', changes)
const reply = (key: string, changes: Partial<Post> = {}) =>
  post({
    key,
    author: acme,
    kind: 'comment',
    isReplyTo: 'dhart',
    mentions: [],
    text: 'On its way.',
    at: NOW - 2 * DAY,
    ...changes,
  })

/** What only a network's page says. */
const BY_PAGES = new Set<MessageType>(['annotate', 'replyBoxEmptied'])

let now: number
beforeEach(() => {
  now = NOW
})

async function background(changes: SettingsChanges = {}) {
  const world = handlers({ now: () => now })
  async function ask<T extends MessageType>(type: T, payload: RequestOf<T>): Promise<ReplyOf<T>> {
    const sent = await answer({ type, payload }, BY_PAGES.has(type) ? content : page, world)
    if (!sent.ok) throw new Error(sent.error)
    return sent.value as ReplyOf<T>
  }
  await ask('changeSettings', { brand, ...changes })
  const pass = async (...posts: Post[]) =>
    (await ask('annotate', { posts })).glyphs.map(([, , , action]) => MARKER_ACTIONS[action])
  return { ask, pass, today: async () => listed(await ask('inbox', {})) }
}

const housekeeping = () =>
  tidy({ db, settings: { get: async () => DEFAULT_SETTINGS }, now: () => now })

describe('somebody who is not kept and waits for an answer', () => {
  it('is on the list with what is needed to find them, and no word of what they wrote', async () => {
    const { pass, today } = await background()
    await pass(complaint('1'))
    const { suggestions } = await today()
    expect(suggestions).toMatchObject([
      {
        who: { name: 'Dana Hart', handle: 'dhart', url: 'https://x.com/dhart' },
        suggestion: {
          action: 'careful_reply',
          exempt: true,
          postUrl: 'https://x.com/dhart/status/1',
          postAt: NOW - 3 * DAY,
          stranger: { handle: 'dhart', url: 'https://x.com/dhart', kind: 'person' },
        },
      },
    ])
    const kept = JSON.stringify(await db.suggestions.toArray())
    expect(kept).not.toContain('Dana')
    expect(kept).not.toContain('parcel')
    expect(await db.people.count()).toBe(0)
  })

  it.each([
    ['mentions us', said('1', 'Hello @acme'), 1],
    ['thanks us', said('1', 'Thank you, @acme.'), 1],
    ['answers us', complaint('1', { mentions: [], isReplyTo: 'acme' }), 1],
    ['asks about us', said('1', 'Does Acme repair straps?', { mentions: [] }), 1],
    ['was hurt', said('1', 'The Acme kettle scalded my arm', { mentions: [] }), 1],
    ['only names us', said('1', 'Thank you, Acme.', { mentions: [] }), 0],
    ['speaks of others', said('1', 'Late again.', { mentions: [] }), 0],
    ['wrote too long ago', complaint('1', { at: NOW - 31 * DAY }), 0],
    ['wrote an advertisement', complaint('1', { promoted: true }), 0],
  ])('is who %s', async (_, one, listed) => {
    const { pass, today } = await background()
    await pass(one)
    expect((await today()).suggestions).toHaveLength(listed)
  })

  it('is there once, however often the post goes past, and each post by itself', async () => {
    const { pass, today } = await background()
    await pass(complaint('1'), complaint('1'))
    await pass(complaint('1'), complaint('2'))
    expect((await today()).suggestions).toHaveLength(2)
  })

  it.each(['accepted', 'rejected'] as const)('is named no more once it is %s', async (status) => {
    const { ask, pass, today } = await background()
    await pass(complaint('1'), complaint('2'))
    const first = (await today()).suggestions.find(({ suggestion }) =>
      suggestion.postUrl?.endsWith('/1'),
    )
    await ask('resolveSuggestion', { id: first?.suggestion.id ?? '', status })
    await ask('resolveOnPost', { post: complaint('2'), action: 'careful_reply', status })
    expect((await today()).suggestions).toEqual([])
    const left = JSON.stringify(await db.suggestions.toArray())
    for (const name of ['dhart', 'https:']) expect(left).not.toContain(name)
    await pass(complaint('1'), complaint('2'))
    expect((await today()).suggestions).toEqual([])
  })

  it('is named again where a click is taken back at once', async () => {
    const { ask, pass, today } = await background()
    await pass(complaint('1'))
    const [row] = (await today()).suggestions
    const { id = '', stranger, postUrl } = row?.suggestion ?? {}
    await ask('resolveSuggestion', { id, status: 'accepted' })
    await ask('reopenSuggestion', { id, named: { stranger, postUrl } })
    expect((await today()).suggestions).toEqual([row])
  })

  it('comes back when it was put off, until tomorrow at the most', async () => {
    const { ask, pass, today } = await background()
    await pass(complaint('1'))
    const { suggestions } = await today()
    const id = suggestions[0]?.suggestion.id ?? ''
    await ask('resolveSuggestion', { id, status: 'snoozed', snooze: 'two_weeks' })
    expect(await today()).toMatchObject({ suggestions: [], putOff: 1 })
    now += 2 * DAY
    expect(await today()).toMatchObject({
      suggestions: [{ suggestion: { stranger: { handle: 'dhart' } } }],
      putOff: 0,
    })
  })

  it('is forgotten after 30 days, put off or not', async () => {
    const { ask, pass } = await background()
    await pass(complaint('1'), complaint('2'))
    await ask('resolveOnPost', {
      post: complaint('2'),
      action: 'careful_reply',
      status: 'snoozed',
      snooze: 'tomorrow',
    })
    now = NOW + 29 * DAY
    await housekeeping()
    expect(await db.suggestions.count()).toBe(2)
    expect(await db.answerCounts.count()).toBe(0)
    now = NOW + 31 * DAY
    await housekeeping()
    expect(await db.suggestions.count()).toBe(0)
    expect(await db.answerCounts.toArray()).toMatchObject([
      { network: 'x', kind: 'complaint', outcome: 'missed', count: 2 },
    ])
  })

  it('leaves a count, and nothing that names them, once what was settled is forgotten', async () => {
    const { ask, pass } = await background()
    await pass(complaint('1'), complaint('2'))
    for (const number of ['1', '2']) {
      const settled = { action: 'careful_reply', status: 'accepted' } as const
      await ask('resolveOnPost', { post: complaint(number), ...settled })
    }
    now = NOW + 500 * DAY
    await housekeeping()
    await housekeeping()
    expect(await db.suggestions.count()).toBe(0)
    const counts = await db.answerCounts.toArray()
    expect(counts).toMatchObject([{ kind: 'complaint', outcome: 'late', count: 2 }])
    expect(Object.keys(counts[0] ?? {}).sort()).toEqual(
      ['at', 'count', 'kind', 'network', 'outcome'].sort(),
    )
  })

  it('is counted where more are due than are listed at first, and listed when asked for', async () => {
    const { ask, pass, today } = await background()
    for (let page = 0; page < 3; page++) {
      await pass(...Array.from({ length: 35 }, (_, n) => complaint(String(page * 35 + n))))
    }
    const { suggestions, total } = await today()
    expect([suggestions.length, total]).toEqual([50, 105])
    expect((await ask('inbox', { limit: 200 })).rows).toHaveLength(105)
  })

  it('becomes theirs when they are kept, and goes with them', async () => {
    const { ask, pass, today } = await background()
    await pass(complaint('1'))
    const { person } = await ask('upsertPerson', { network: 'x', author: dana })
    const { suggestions } = await today()
    expect(suggestions).toMatchObject([
      { who: { name: 'Dana Hart' }, suggestion: { personId: person.id } },
    ])
    expect(suggestions[0]?.suggestion.stranger).toBeUndefined()
    await ask('erasePerson', { personId: person.id })
    expect(await db.suggestions.count()).toBe(0)
  })

  it('is not remembered where the team does not want it, and forgotten when it no longer does', async () => {
    const { ask, pass, today } = await background({ listStrangers: false })
    expect(await pass(complaint('1'))).toEqual(['careful_reply'])
    expect(await db.suggestions.count()).toBe(0)
    expect(await today()).toMatchObject({ strangers: false })
    await ask('changeSettings', { listStrangers: true })
    await pass(complaint('1'))
    expect(await db.suggestions.count()).toBe(1)
    await ask('changeSettings', { listStrangers: false })
    expect(await db.suggestions.count()).toBe(0)
  })

  it('is told to no tab while one asks', async () => {
    const { pass } = await background()
    const before = [...announced]
    await pass(complaint('1'))
    expect(announced).toEqual(before)
  })
})

describe('a reply of ours on the page', () => {
  it('is the tick on the post, with who and when, and ends what waits there', async () => {
    const { ask, pass, today } = await background()
    await ask('upsertPerson', { network: 'x', author: dana })
    expect(await pass(complaint('1'))).toEqual(['careful_reply'])
    expect(await pass(complaint('1'), reply('2'))).toEqual(['done', 'none'])
    expect(await today()).toMatchObject({
      suggestions: [],
      spent: 0,
      closed: [
        {
          suggestion: {
            status: 'accepted',
            closedBy: 'system',
            answeredBy: { handle: 'acme', at: NOW - 2 * DAY },
          },
        },
      ],
    })
    const { advice } = await ask('postContext', { post: complaint('1') })
    expect(advice).toMatchObject({ answeredBy: { handle: 'acme' }, done: 'careful_reply' })
    expect(await pass(complaint('1'))).toEqual(['done'])
  })

  it('keeps strangers off the list, and names none', async () => {
    const { ask, pass, today } = await background()
    expect(await pass(complaint('1'), reply('2'))).toEqual(['done', 'none'])
    expect((await today()).suggestions).toEqual([])
    expect(JSON.stringify(await db.suggestions.toArray())).not.toContain('dhart')
    const { advice } = await ask('postContext', { post: complaint('1') })
    expect(advice.answeredBy).toEqual({ handle: 'acme', at: NOW - 2 * DAY })
  })

  it('has its tab ask again, once, where it came without what it answers', async () => {
    const { pass, today } = await background()
    await pass(complaint('1'))
    const before = announced.length
    await pass(reply('2'))
    expect(announced.slice(before)).toEqual(['1: changed'])
    await pass(complaint('1'), reply('2'))
    expect((await today()).suggestions).toEqual([])
    await pass(reply('2'))
    expect(announced.slice(before)).toEqual(['1: changed'])
  })

  it('may be one of the team’s, whom staff have marked as such', async () => {
    const { ask, pass } = await background()
    const nils = author({ handle: 'nilsk', name: 'Nils', url: 'https://x.com/nilsk' })
    const { person } = await ask('upsertPerson', { network: 'x', author: nils })
    expect(await pass(complaint('1'), reply('2', { author: nils }))).toContain('careful_reply')
    await ask('updatePerson', { personId: person.id, changes: { isTeam: true } })
    expect(await pass(complaint('1'), reply('2', { author: nils }))).toContain('done')
    // A page can see that its tab asks again: that goes by the settings alone.
    const before = announced.length
    await pass(reply('3', { author: nils }))
    expect(announced.slice(before)).toEqual([])
  })

  it('leaves a later post of theirs waiting', async () => {
    const { pass } = await background()
    const again = complaint('3', { kind: 'comment', isReplyTo: 'acme' })
    expect(await pass(complaint('1'), reply('2'), again)).toEqual(['done', 'none', 'careful_reply'])
  })

  it('goes on in private once we have answered twice', async () => {
    const { ask, pass } = await background()
    const again = (key: string) => complaint(key, { kind: 'comment', isReplyTo: 'acme' })
    const posts = [complaint('1'), reply('2'), again('3'), reply('4'), again('5')]
    expect((await pass(...posts)).at(-1)).toBe('take_private')
    const { advice } = await ask('postContext', { post: again('5') })
    expect(advice).toMatchObject({
      action: 'take_private',
      reasons: [{ key: 'reason_answered_thread', facts: [2] }],
    })
  })

  it('does not take off the list again what somebody put back', async () => {
    const { ask, pass, today } = await background()
    await ask('upsertPerson', { network: 'x', author: dana })
    await pass(complaint('1'), reply('2'))
    const [closed] = (await today()).closed
    await ask('reopenSuggestion', { id: closed?.suggestion.id ?? '' })
    expect(await pass(complaint('1'), reply('2'))).toEqual(['careful_reply', 'none'])
    expect((await today()).suggestions).toHaveLength(1)
  })

  it('is the one that was put in here, once the box is empty', async () => {
    const { ask, pass } = await background()
    await ask('upsertPerson', { network: 'x', author: dana })
    await pass(complaint('1'))
    const draft = { action: 'careful_reply', text: 'On its way.' } as const
    await ask('rememberInsertion', { post: complaint('1'), ...draft })
    expect(await pass(complaint('1'), reply('2'))).toEqual(['done', 'none'])
    await ask('replyBoxEmptied', { post: complaint('1') })
    expect(await db.suggestions.toArray()).toMatchObject([
      { status: 'accepted', closedBy: 'user', answeredBy: { handle: 'acme' } },
    ])
    expect(await db.interactions.count()).toBe(1)
  })
})

it('a reply to somebody who is not kept is asked about: to log it is to keep them', async () => {
  const { ask, pass } = await background()
  await pass(complaint('1'))
  await ask('rememberInsertion', {
    post: complaint('1'),
    action: 'careful_reply',
    text: 'On its way.',
  })
  await ask('replyBoxEmptied', { post: complaint('1') })
  expect(await pass(complaint('1'))).toEqual(['sent'])
  expect(await db.people.count()).toBe(0)
})

describe('a post that a person has to answer', () => {
  const injury = said('1', 'The kettle from @acme scalded my arm.')

  it('is handed over, and to whom is known afterwards', async () => {
    const { ask, pass, today } = await background()
    expect(await pass(injury)).toEqual(['escalate'])
    expect((await today()).suggestions).toMatchObject([{ suggestion: { action: 'escalate' } }])
    const { advice, analysis } = await ask('postContext', { post: injury })
    expect(advice).toMatchObject({ action: 'escalate', others: [] })
    expect(analysis.escalation).toEqual({ kind: 'injury', words: ['scalded my arm'] })
    const handed = { action: 'escalate', status: 'accepted', handedTo: 'Ines' } as const
    await ask('resolveOnPost', { post: injury, ...handed })
    const after = await ask('postContext', { post: injury })
    expect(after.advice).toMatchObject({
      action: 'none',
      reasons: [{ key: 'reason_handed_to', facts: ['Ines'] }],
    })
  })

  it('is read as any other once somebody says that it is a false alarm, on that post alone', async () => {
    const { ask, pass } = await background()
    const alarm = { action: 'escalate', status: 'rejected' } as const
    await ask('resolveOnPost', { post: injury, ...alarm })
    const same = said('2', injury.text)
    const [here, there] = await pass(injury, same)
    expect(here).not.toBe('escalate')
    expect(there).toBe('escalate')
  })

  it('is one with a word of the team’s own as well', async () => {
    const { pass } = await background({ escalationWords: ['strap recall'] })
    expect(await pass(said('1', 'What of the Strap Recall, @acme?'))).toEqual(['escalate'])
  })
})
