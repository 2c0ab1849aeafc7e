import { describe, expect, it } from 'vitest'
import type { BackgroundContext } from '../../../lib/background/context'
import { tidyWhenDue } from '../../../lib/background/housekeeping'
import { forgetUnlisted } from '../../../lib/background/listed-posts'
import { WHOLE_INBOX } from '../../../lib/model/actions/inbox'
import { NO_BRAND } from '../../../lib/model/post/brand'
import type { Post } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS, type SettingsChanges } from '../../../lib/model/settings'
import type { MessageType, ReplyOf, RequestOf } from '../../../lib/rpc/protocol'
import { answer } from '../../../lib/rpc/server'
import { changeTag } from '../../../lib/store/tags'
import { author, authorAt, post } from '../people'
import { content, db, handlers, page } from './context'
import { inMemory } from './listed'

const NOW = new Date(2026, 10, 27, 14).getTime()
const DAY = 86_400_000
const brand = { ...NO_BRAND, name: 'Acme', handles: { ...NO_BRAND.handles, x: ['acme'] } }
const dana = author({ handle: 'dhart', name: 'Dana Hart', url: 'https://x.com/dhart' })

const said = (key: string, text: string, changes: Partial<Post> = {}) =>
  post({ key, author: dana, permalink: `https://x.com/dhart/status/${key}`, text, ...changes })
const complaint = (key: string, changes: Partial<Post> = {}) =>
  said(key, 'My parcel from @acme is a week late.\nStill nothing.', changes)

async function background(changes: SettingsChanges = {}) {
  let now = NOW
  const posts = new Map<string, Post>()
  const listedPosts: BackgroundContext['listedPosts'] = inMemory(posts)
  const world = handlers({ now: () => now, listedPosts })
  async function ask<T extends MessageType>(type: T, payload: RequestOf<T>): Promise<ReplyOf<T>> {
    const sent = await answer({ type, payload }, type === 'annotate' ? content : page, world)
    if (!sent.ok) throw new Error(sent.error)
    return sent.value as ReplyOf<T>
  }
  await ask('changeSettings', { brand, ...changes })
  const pass = (...seen: Post[]) => ask('annotate', { posts: seen })
  const keepVip = async (handle: string, daysAgo?: number) => {
    const who = authorAt(handle)
    const { person } = await ask('upsertPerson', { network: 'x', author: who, vip: true })
    const contact = { channel: 'email', direction: 'out', kind: 'other', direct: true } as const
    if (daysAgo !== undefined) {
      await ask('logContact', { ...contact, personId: person.id, at: NOW - daysAgo * DAY })
    }
    return person.id
  }
  return {
    ask,
    pass,
    keepVip,
    posts,
    listedPosts,
    later: (days: number) => {
      now += days * DAY
    },
  }
}

describe('a row of the inbox', () => {
  it('has the first line of the post as long as the browser remembers it, and no word on the disk', async () => {
    const { ask, pass, posts } = await background()
    await pass(complaint('1'))
    const [row] = (await ask('inbox', {})).rows
    expect(row).toMatchObject({
      lane: 'owed',
      line: 'My parcel from @acme is a week late.',
      who: { name: 'Dana Hart', handle: 'dhart', vip: false, tier: 'unknown' },
    })
    expect((await ask('listedPost', { id: row?.id ?? '' })).post?.text).toContain('Still nothing.')
    expect(JSON.stringify(await db.suggestions.toArray())).not.toContain('parcel')
    posts.clear()
    expect((await ask('inbox', {})).rows[0]).toMatchObject({ who: { name: '@dhart' } })
    expect((await ask('inbox', {})).rows[0]?.line).toBeUndefined()
    expect((await ask('listedPost', { id: row?.id ?? '' })).post).toBeNull()
  })

  it('has its line again when the post goes past again', async () => {
    const { ask, pass, posts } = await background()
    await pass(complaint('1'))
    posts.clear()
    await pass(complaint('1'))
    expect((await ask('inbox', {})).rows[0]?.line).toContain('My parcel')
  })

  it('has its line again when what was done a moment ago is taken back', async () => {
    const { ask, pass, posts, listedPosts } = await background()
    await pass(complaint('1'))
    const [row] = (await ask('inbox', {})).rows
    const id = row?.id ?? ''
    const { stranger, postUrl } = row?.suggestion ?? {}
    await ask('resolveSuggestion', { id, status: 'accepted' })
    await forgetUnlisted({ db, listedPosts, now: () => NOW + 60_000 })
    await ask('reopenSuggestion', {
      id,
      named: { ...(stranger && { stranger }), ...(postUrl && { postUrl }) },
    })
    expect((await ask('inbox', {})).rows[0]?.line).toContain('My parcel')
    await ask('resolveSuggestion', { id, status: 'accepted' })
    await forgetUnlisted({ db, listedPosts, now: () => NOW + 11 * 60_000 })
    expect(posts.size).toBe(0)
  })

  it('has the address and the age of its post once the page gives it them', async () => {
    const { ask, pass } = await background()
    const { permalink: _, ...bare } = complaint('1')
    await pass(bare)
    expect((await ask('inbox', {})).rows).toMatchObject([{ since: NOW }])
    await pass(complaint('1', { at: NOW - DAY }))
    expect((await ask('inbox', {})).rows).toMatchObject([
      { since: NOW - DAY, suggestion: { postUrl: 'https://x.com/dhart/status/1' } },
    ])
  })

  it('goes with its post once nothing is to do there', async () => {
    const { ask, pass, posts, listedPosts } = await background()
    await pass(complaint('1'), complaint('2'))
    const [row] = (await ask('inbox', {})).rows
    await ask('resolveSuggestion', { id: row?.id ?? '', status: 'accepted' })
    const settings = { get: async () => DEFAULT_SETTINGS }
    await tidyWhenDue({ db, listedPosts, settings, now: () => NOW + DAY / 24 })
    expect(posts.size).toBe(1)
    await ask('changeSettings', { listStrangers: false })
    expect(posts.size).toBe(0)
  })

  it('stands under the one that its conversation began with, where no post says when it was', async () => {
    const { ask, pass } = await background()
    const kim = author({ handle: 'kim', name: 'Kim', url: 'https://x.com/kim' })
    const other = author({ handle: 'lou', name: 'Lou', url: 'https://x.com/lou' })
    await pass(
      complaint('1'),
      said('2', 'Same here @acme, mine is late', {
        author: kim,
        isReplyTo: 'dhart',
        kind: 'comment',
      }),
      complaint('3', { author: other }),
    )
    const { rows } = await ask('inbox', { view: { ...WHOLE_INBOX, sort: 'wait' } })
    const names = rows.map(({ who, continues }) => `${continues ? '+' : ''}${who.name}`)
    expect(names.indexOf('+Kim')).toBe(names.indexOf('Dana Hart') + 1)
    expect(names).toHaveLength(3)
  })
})

describe('the inbox', () => {
  it('has VIP advocates who have not heard from us within the interval, unless they are on it', async () => {
    const { ask, keepVip } = await background()
    const late = await keepVip('late', 40)
    await keepVip('fresh', 3)
    const promised = await keepVip('promised', 50)
    await ask('addFollowUp', { personId: promised, why: 'Send the strap', due: NOW - DAY })
    const { rows, counts } = await ask('inbox', {})
    expect(rows.map(({ lane, who }) => [lane, who.personId])).toEqual([
      ['promise', promised],
      ['overdue', late],
    ])
    expect(rows[1]?.reasons).toEqual([{ key: 'reason_overdue', facts: [40] }])
    expect(counts).toMatchObject({ promise: 1, overdue: 1, owed: 0 })
  })

  it('has whoever has an interval of their own, VIP advocate or not', async () => {
    const { ask, keepVip } = await background()
    const patient = await keepVip('patient', 40)
    await ask('updatePerson', { personId: patient, changes: { contactEveryDays: 90 } })
    const { person } = await ask('upsertPerson', { network: 'x', author: dana })
    await ask('updatePerson', { personId: person.id, changes: { contactEveryDays: 7 } })
    const contact = { channel: 'email', direction: 'out', kind: 'other', direct: true } as const
    await ask('logContact', { ...contact, personId: person.id, at: NOW - 8 * DAY })
    expect((await ask('inbox', {})).rows).toMatchObject([
      { lane: 'overdue', who: { name: 'Dana Hart', vip: false }, since: NOW - 8 * DAY },
    ])
    await ask('updatePerson', { personId: person.id, changes: { contactEveryDays: null } })
    expect((await ask('inbox', {})).rows).toEqual([])
  })

  it('says which tag asks that somebody hears from us, and for how long they have not', async () => {
    const { ask } = await background()
    const { person } = await ask('upsertPerson', { network: 'x', author: dana })
    await ask('updatePerson', { personId: person.id, changes: { tags: { add: 'Press' } } })
    await changeTag(db, 'press', { everyDays: 14 })
    const contact = { channel: 'email', direction: 'out', kind: 'other', direct: true } as const
    await ask('logContact', { ...contact, personId: person.id, at: NOW - 15 * DAY })
    expect((await ask('inbox', {})).rows).toMatchObject([
      {
        lane: 'overdue',
        since: NOW - 15 * DAY,
        reasons: [
          { key: 'reason_out_of_touch', facts: [15] },
          { key: 'reason_tag_asks', facts: [14, 'Press'] },
        ],
      },
    ])
  })

  it('sends a page of a thousand promises, and all of them when asked', async () => {
    const { ask, keepVip } = await background()
    const personId = await keepVip('mara', 1)
    await db.followUps.bulkAdd(
      Array.from({ length: 1000 }, (_, n) => ({
        id: crypto.randomUUID(),
        personId,
        due: NOW - n * 1000,
        why: `Promise ${n}`,
      })),
    )
    const first = await ask('inbox', {})
    expect([first.rows.length, first.total, first.counts.promise]).toEqual([50, 1000, 1000])
    expect(first.rows[0]?.followUp?.why).toBe('Promise 999')
    expect(JSON.stringify(first).length).toBeLessThan(30_000)
    expect((await ask('inbox', { limit: 1000 })).rows).toHaveLength(1000)
  })

  it('shows what the budget leaves for another day where that is asked for', async () => {
    const { ask, pass } = await background({ dailyBudget: 1 })
    const fans = ['ann', 'bo', 'cy'].map((handle) => authorAt(handle))
    for (const fan of fans) await ask('upsertPerson', { network: 'x', author: fan })
    await pass(
      ...fans.map((fan, n) => said(`p${n}`, 'Thank you, Acme.', { author: fan, mentions: [] })),
    )
    expect(await ask('inbox', {})).toMatchObject({ total: 1, waiting: 2 })
    expect(await ask('inbox', { view: { ...WHOLE_INBOX, all: true } })).toMatchObject({
      total: 3,
      waiting: 0,
    })
  })

  it('tells who is new today only where somebody looks for advocates', async () => {
    const { ask, pass, later } = await background()
    expect((await ask('inbox', {})).newcomers).toBeNull()
    await ask('changeSettings', { discoverAdvocates: true })
    await pass(said('1', 'Thank you, Acme.', { mentions: [] }))
    const { newcomers } = await ask('inbox', {})
    expect(newcomers).toMatchObject([{ network: 'x', handle: 'dhart' }])
    await ask('ignoreDiscovery', { network: 'x', key: newcomers?.[0]?.key ?? '' })
    expect((await ask('inbox', {})).newcomers).toEqual([])
    const kim = author({ handle: 'kim', name: 'Kim', url: 'https://x.com/kim' })
    await pass(said('2', 'Thank you, Acme.', { author: kim, mentions: [] }))
    later(1)
    expect((await ask('inbox', {})).newcomers).toEqual([])
  })

  it('keeps the views that were saved', async () => {
    const { ask } = await background()
    const views = [{ name: 'X only', view: { ...WHOLE_INBOX, networks: ['x' as const] } }]
    await ask('changeSettings', { inboxViews: views })
    expect((await ask('settings', {})).inboxViews).toEqual(views)
  })
})
