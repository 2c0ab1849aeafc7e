import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { newPerson, type Person, type Sentiment } from '../../../lib/model/person/person'
import { addContact, addPost, noEvidence } from '../../../lib/model/person/tier-evidence'
import { suggestTier } from '../../../lib/model/person/tier-suggestion'
import type { Interaction } from '../../../lib/model/records'
import { reason } from '../../../lib/model/records'
import { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { mergeInto } from '../../../lib/store/merges'
import { updatePerson, upsertPerson } from '../../../lib/store/people'
import { refuse, refused } from '../../../lib/store/refusals'
import { addSegment, changeSegment, removeSegment, segments } from '../../../lib/store/segments'
import { acceptTier, suggestTiers } from '../../../lib/store/tier-suggestions'
import { author, tierMovesOf } from '../people'

const NOW = 1_700_000_000_000
const DAY = 86_400_000
let db: Database
let personId: string

beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`)
  personId = (await upsertPerson(db, 'x', author(), NOW - 99 * DAY)).id
})

async function speaksWellOn(...days: number[]) {
  for (const ago of days) {
    await db.observations.add({
      network: 'x',
      postKey: `p${ago}`,
      personId,
      identityKey: 'handle:maralind',
      label: 'positive',
      at: NOW - ago * DAY,
    })
  }
}

const suggested = (now = NOW) => suggestTiers(db, now, () => undefined)
const move = {
  from: 'unknown',
  to: 'engaged',
  name: 'Mara Lindqvist',
  reasons: [reason('reason_tier_good_days', 2, 90)],
} as const
const accepting = { by: 'Robin', now: NOW, reviewAfter: NOW + 180 * DAY }

describe('suggested tiers', () => {
  it('go by the posts and contacts of each', async () => {
    await speaksWellOn(3)
    expect(await suggested()).toEqual([])
    await db.interactions.add({
      id: crypto.randomUUID(),
      personId,
      channel: 'phone',
      direction: 'in',
      kind: 'praise',
      direct: true,
      at: NOW - 9 * DAY,
    })
    expect(await suggested()).toEqual([{ ...move, personId }])
  })

  it('change nothing by themselves', async () => {
    await speaksWellOn(3, 10)
    const before = await db.people.toArray()
    expect(await suggested()).toHaveLength(1)
    expect(await db.people.toArray()).toEqual(before)
  })

  it('once accepted, move the person with the evidence in their history', async () => {
    await acceptTier(db, { ...move, personId }, accepting)
    expect(await db.people.get(personId)).toMatchObject({
      tier: 'engaged',
      tierSource: 'suggested',
      reviewAfter: NOW + 180 * DAY,
    })
    expect(await tierMovesOf(db, personId)).toMatchObject([
      { from: 'unknown', to: 'engaged', by: 'Robin', at: NOW, reasons: move.reasons },
    ])
  })

  it('are not accepted over what somebody has decided meanwhile', async () => {
    await updatePerson(db, personId, { tier: 'not_engaged' }, NOW)
    await expect(acceptTier(db, { ...move, personId }, accepting)).rejects.toMatchObject({
      key: 'error_tier_moved',
    })
    expect((await db.people.get(personId))?.tier).toBe('not_engaged')
    expect(await tierMovesOf(db, personId)).toHaveLength(1)
  })

  it('once turned down, are not made again for 90 days', async () => {
    await speaksWellOn(3, 10, -88, -89)
    await refuse(db, { personId, about: 'tier', what: 'engaged', at: NOW })
    expect(await suggested()).toEqual([])
    expect(await suggested(NOW + 89 * DAY)).toEqual([])
    expect(await suggested(NOW + 90 * DAY)).toHaveLength(1)
  })

  it('are those of a reading of all that anybody ever did', async () => {
    const person = fc.record({
      tier: fc.constantFrom('unknown', 'actively_disengaged', 'not_engaged', 'engaged'),
      review: fc.constantFrom(undefined, -5, 5),
      posts: fc.array(
        fc.tuple(
          fc.constantFrom('positive', 'neutral', 'negative'),
          fc.integer({ max: 300, min: 0 }),
        ),
        { maxLength: 6 },
      ),
      contacts: fc.array(
        fc.tuple(
          fc.constantFrom('praise', 'share', 'complaint', 'comment'),
          fc.constantFrom('in', 'out'),
          fc.integer({ max: 500, min: 0 }),
        ),
        { maxLength: 6 },
      ),
    })
    // Of whom all that they did in a year may matter.
    const fond = fc.record({
      tier: fc.constant('engaged'),
      review: fc.constant(undefined),
      posts: fc.array(fc.tuple(fc.constant('positive'), fc.integer({ max: 200, min: 0 })), {
        minLength: 4,
        maxLength: 8,
      }),
      contacts: fc.array(
        fc.tuple(
          fc.constantFrom('share', 'praise'),
          fc.constant('in'),
          fc.integer({ max: 500, min: 0 }),
        ),
        { maxLength: 2 },
      ),
    })
    const somebody = fc.oneof(person, fond)
    await fc.assert(
      fc.asyncProperty(fc.array(somebody, { minLength: 1, maxLength: 6 }), async (people) => {
        await Promise.all([db.people.clear(), db.interactions.clear(), db.observations.clear()])
        const expected: unknown[] = []
        for (const [nth, { tier, review, posts, contacts }] of people.entries()) {
          const id = `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`
          const reviewAfter = review === undefined ? {} : { reviewAfter: NOW + review * DAY }
          const one = { ...newPerson(id, `P ${nth}`, NOW), tier, ...reviewAfter } as Person
          const tally = noEvidence()
          await db.people.add({ ...one, found: '' })
          for (const [at, [label, ago]] of posts.entries()) {
            const post = { label: label as Sentiment, at: NOW - ago * DAY }
            addPost(tally, post)
            const address = { network: 'x', postKey: `${nth}-${at}` } as const
            await db.observations.add({ ...post, ...address, personId: id, identityKey: 'h' })
          }
          for (const [kind, direction, ago] of contacts) {
            const contact = { kind, direction, channel: 'x', at: NOW - ago * DAY } as const
            addContact(tally, contact as Interaction)
            const row = { ...contact, id: crypto.randomUUID(), personId: id, direct: false }
            await db.interactions.add(row as Interaction)
          }
          const move = suggestTier(one, tally, NOW)
          if (move) expected.push({ ...move, personId: id, name: one.displayName })
        }
        expect(await suggested()).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('tell how far they are', async () => {
    const told: number[] = []
    await suggestTiers(db, NOW, (share) => told.push(share))
    expect(told.at(-1)).toBe(1)
  })
})

describe('two who are not the same', () => {
  it('stay so for good', async () => {
    const other = (await upsertPerson(db, 'linkedin', author({ handle: 'ml' }), NOW)).id
    await refuse(db, { personId, about: 'merge', what: other, at: NOW })
    const isRefused = await refused(db, 'merge', NOW + 4000 * DAY)
    expect(isRefused(personId, other)).toBe(true)
    expect(isRefused(other, personId)).toBe(false)
    expect((await refused(db, 'tier', NOW))(personId, other)).toBe(false)
  })

  it('are forgotten with either of them', async () => {
    const other = (await upsertPerson(db, 'linkedin', author({ handle: 'ml' }), NOW)).id
    await refuse(db, { personId, about: 'merge', what: other, at: NOW })
    await erasePerson(db, other, NOW)
    expect(await db.refusals.count()).toBe(0)
  })

  it('stay apart under the name that one of them is merged into', async () => {
    const other = (await upsertPerson(db, 'linkedin', author({ handle: 'ml' }), NOW)).id
    const third = (await upsertPerson(db, 'facebook', author({ handle: 'm.l' }), NOW)).id
    await refuse(db, { personId, about: 'merge', what: other, at: NOW })
    await mergeInto(db, third, personId, NOW)
    expect((await refused(db, 'merge', NOW))(third, other)).toBe(true)
  })
})

describe('segments', () => {
  const segment = {
    id: crypto.randomUUID(),
    name: 'Quiet VIPs',
    filter: { vip: 'overdue' },
    at: NOW,
  } as const

  it('are kept under their names, in order', async () => {
    await addSegment(db, segment)
    await addSegment(db, { ...segment, id: crypto.randomUUID(), name: 'Makers' })
    expect((await segments(db)).map(({ name }) => name)).toEqual(['Makers', 'Quiet VIPs'])
  })

  it('are renamed under the same id, and removed', async () => {
    await addSegment(db, segment)
    await changeSegment(db, segment.id, { name: 'Silent VIPs' })
    expect(await segments(db)).toMatchObject([{ name: 'Silent VIPs' }])
    await removeSegment(db, segment.id)
    expect(await segments(db)).toEqual([])
  })

  it('are refused without a name or with a filter that means nothing', async () => {
    await expect(addSegment(db, { ...segment, name: ' ' })).rejects.toThrow()
    const filter = { vip: 'maybe' } as never
    await expect(addSegment(db, { ...segment, filter })).rejects.toThrow()
    expect(await segments(db)).toEqual([])
  })
})
