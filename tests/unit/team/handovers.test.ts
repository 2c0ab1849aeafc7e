import { beforeEach, describe, expect, it } from 'vitest'
import { remind } from '../../../lib/background/reminders'
import { DAY } from '../../../lib/model/days'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import type { ToHandOver } from '../../../lib/model/team/handover'
import { withClaims } from '../../../lib/team/claims'
import { withHandovers } from '../../../lib/team/handovers'
import { content, page } from '../background/context'
import { author, post as onPage } from '../people'
import { meet } from '../sync/colleague'
import { annAndBen, type OneOfTwo } from './two'

let now: number
let personId: string

const mara = author()
const complaint = onPage({
  author: mara,
  text: '@acme my kettle came late again',
  key: 'x:status:7',
  permalink: 'https://x.com/mara/status/7',
})

beforeEach(() => {
  now = Date.now()
})
const two = annAndBen(
  () => now,
  (given) => (handlers) => withClaims(given, withHandovers(given, handlers)),
)
beforeEach(async () => {
  personId = (await two.ann.ask.upsertPerson({ network: 'x', author: mara }, page)).person.id
  await meet(two.ann, two.ben)
})

const give = async (about: ToHandOver, words?: string) => {
  const { id } = await two.ann.ask.handOver({ about, to: 'ben', ...(words && { words }) }, page)
  await meet(two.ann, two.ben)
  return id
}
const rowsOf = async (one: OneOfTwo) => (await one.ask.inbox({}, page)).rows
const openOf = async (one: OneOfTwo) => (await one.ask.handed({ personId }, page)).handed
async function promised(due = now - 1): Promise<string> {
  await two.ann.ask.addFollowUp({ personId, due, why: 'Send the strap' }, page)
  await meet(two.ann, two.ben)
  return (await two.ann.db.followUps.toArray())[0]?.id ?? ''
}
async function badgeOf({ db }: OneOfTwo): Promise<number> {
  let badge = 0
  await remind(
    { db, settings: { get: async () => DEFAULT_SETTINGS } as never, now: () => now },
    {
      badge: async (count) => {
        badge = count
      },
      wakeAt: async () => {},
      notify: async () => {},
      told: { get: async () => [], set: async () => {} },
    },
  )
  return badge
}

describe('a person', () => {
  it('is on the list of whom they were given to, with who gave them and what for', async () => {
    await give({ personId }, 'Call her')
    expect(await rowsOf(two.ben)).toMatchObject([
      {
        lane: 'given',
        who: { personId },
        handed: { from: 'Ann', to: 'Ben', toMe: true, words: 'Call her' },
      },
    ])
    expect(await rowsOf(two.ann)).toEqual([])
    expect(await openOf(two.ann)).toMatchObject([{ from: 'Ann', to: 'Ben', toMe: false }])
    expect([await badgeOf(two.ann), await badgeOf(two.ben)]).toEqual([0, 1])
  })

  it('is off it once they are seen to, and back where that is undone', async () => {
    const id = await give({ personId })
    await two.ben.ask.settleHandover({ id, as: 'done' }, page)
    expect(await rowsOf(two.ben)).toEqual([])
    await meet(two.ann, two.ben)
    expect(await openOf(two.ann)).toEqual([])
    await two.ben.ask.settleHandover({ id, as: 'open' }, page)
    expect(await rowsOf(two.ben)).toHaveLength(1)
  })

  it('is off it where whoever gave them takes them back', async () => {
    const id = await give({ personId })
    await two.ann.ask.settleHandover({ id, as: 'taken_back' }, page)
    await meet(two.ann, two.ben)
    expect(await rowsOf(two.ben)).toEqual([])
    expect(await two.ben.db.table('handovers').count()).toBe(0)
  })

  it('given to another is with one of them alone', async () => {
    await give({ personId }, 'first')
    await two.ben.ask.handOver({ about: { personId }, to: 'ann', words: 'Rather you' }, page)
    await meet(two.ann, two.ben)
    expect(await rowsOf(two.ben)).toEqual([])
    expect(await rowsOf(two.ann)).toMatchObject([{ handed: { from: 'Ben', words: 'Rather you' } }])
  })

  it('who is erased leaves nothing of it anywhere', async () => {
    await give({ personId }, 'Call her')
    await give({ post: complaint, action: 'careful_reply' })
    await two.ben.ask.erasePerson({ personId }, page)
    await meet(two.ann, two.ben)
    for (const { db } of [two.ann, two.ben]) expect(await db.table('handovers').count()).toBe(0)
  })

  it('folded into another takes it along, and is given back with them', async () => {
    const other = author({ handle: 'mara2' })
    const kept = (await two.ann.ask.upsertPerson({ network: 'x', author: other }, page)).person.id
    await give({ personId })
    const { merges } = await two.ann.ask.mergePeople({ keptId: kept, foldedId: personId }, page)
    await meet(two.ann, two.ben)
    expect(await rowsOf(two.ben)).toMatchObject([{ who: { personId: kept } }])
    await two.ann.ask.unmergePeople({ mergeId: merges[0]?.id ?? '' }, page)
    await meet(two.ann, two.ben)
    expect(await rowsOf(two.ben)).toMatchObject([{ who: { personId } }])
  })
})

describe('a promise', () => {
  it('that is due is on their list alone until it is kept', async () => {
    const followUpId = await promised()
    expect([await badgeOf(two.ann), await badgeOf(two.ben)]).toEqual([1, 1])
    await give({ followUpId })
    expect(await rowsOf(two.ann)).toEqual([])
    expect(await rowsOf(two.ben)).toMatchObject([{ lane: 'given', followUp: { id: followUpId } }])
    expect([await badgeOf(two.ann), await badgeOf(two.ben)]).toEqual([0, 1])
    await two.ben.ask.closeFollowUp({ id: followUpId, done: true }, page)
    expect(await rowsOf(two.ben)).toEqual([])
    await meet(two.ann, two.ben)
    expect(await openOf(two.ann)).toEqual([])
  })

  it('of somebody who left the team is everybody’s again', async () => {
    const followUpId = await promised()
    await give({ followUpId })
    await two.ann.db.table('members').delete('ben')
    expect(await rowsOf(two.ann)).toMatchObject([{ lane: 'promise' }])
  })

  it('that is gone cannot be given', async () => {
    const about = { followUpId: crypto.randomUUID() }
    await expect(two.ann.ask.handOver({ about, to: 'ben' }, page)).rejects.toThrow(
      'error_handed_gone',
    )
  })
})

describe('a post', () => {
  it('leaves the list of whoever gives it, and is on the other’s with the way there', async () => {
    await two.ann.ask.annotate({ posts: [complaint] }, content)
    const [mine] = await rowsOf(two.ann)
    await give({ suggestionId: mine?.suggestion?.id ?? '' }, 'You know her')
    expect(await rowsOf(two.ann)).toEqual([])
    expect(await rowsOf(two.ben)).toMatchObject([
      { lane: 'given', network: 'x', handed: { post: { postUrl: complaint.permalink } } },
    ])
  })

  it('is one row where both saw it, and done with the answer', async () => {
    await two.ben.ask.annotate({ posts: [complaint] }, content)
    await give({ post: complaint, action: 'careful_reply' })
    const rows = await rowsOf(two.ben)
    expect(rows).toMatchObject([{ lane: 'given', suggestion: { action: 'careful_reply' } }])
    const draft = { post: complaint, action: 'careful_reply', text: 'Sorry to hear' } as const
    await two.ben.ask.rememberInsertion(draft, page)
    await two.ben.ask.confirmSent({ post: complaint }, page)
    expect(await rowsOf(two.ben)).toEqual([])
    await meet(two.ann, two.ben)
    expect(await openOf(two.ann)).toEqual([])
  })

  it('that is put off comes back with its day', async () => {
    await two.ben.ask.annotate({ posts: [complaint] }, content)
    await give({ post: complaint })
    const [row] = await rowsOf(two.ben)
    const id = row?.suggestion?.id ?? ''
    await two.ben.ask.resolveSuggestion({ id, status: 'snoozed', snooze: 'tomorrow' }, page)
    expect(await rowsOf(two.ben)).toEqual([])
    now += 2 * DAY
    expect(await rowsOf(two.ben)).toHaveLength(1)
  })

  it('of a stranger keeps them: nothing of strangers leaves by itself', async () => {
    const stranger = onPage({ author: author({ handle: 'nobody' }), key: 'x:status:9' })
    await give({ post: stranger })
    const people = await two.ben.db.identities.where('personId').notEqual(personId).toArray()
    expect(people).toMatchObject([{ handle: 'nobody' }])
  })
})

it('what was done a week ago is forgotten with the next that is given', async () => {
  const id = await give({ personId })
  await two.ben.ask.settleHandover({ id, as: 'done' }, page)
  await meet(two.ann, two.ben)
  now += 8 * DAY
  await give({ followUpId: await promised() })
  expect(await two.ann.db.table('handovers').get(id)).toBeUndefined()
})
