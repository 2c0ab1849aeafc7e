import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../../lib/model/days'
import { MARKER_ACTIONS } from '../../../lib/model/glyphs'
import { addressOfPost } from '../../../lib/model/post/analysis'
import { Suggestion } from '../../../lib/model/records'
import { askedPosts } from '../../../lib/model/reports/asked'
import { anyLapsed, noteColleaguesAnswers } from '../../../lib/store/claims'
import { showsInMarkers } from '../../../lib/store/known-posts'
import { withClaims } from '../../../lib/team/claims'
import { content, page } from '../background/context'
import { post as onPage } from '../people'
import { meet } from '../sync/colleague'
import { annAndBen, type OneOfTwo } from './two'

const HOUR = 3_600_000

let now: number

const complaint = onPage({ text: '@acme my kettle came late again', key: 'x:status:7' })
const draft = { post: complaint, action: 'careful_reply', text: 'Sorry to hear' } as const

beforeEach(() => {
  now = Date.now()
})
const two = annAndBen(
  () => now,
  (given) => (handlers) => withClaims(given, handlers),
)

const shownTo = async (one: OneOfTwo) =>
  (await one.ask.postContext({ post: complaint }, page)).colleague

it('whoever puts a draft in is shown to the others, and not to themselves, for 15 minutes', async () => {
  await two.ann.ask.rememberInsertion(draft, page)
  await meet(two.ann, two.ben)
  expect(await shownTo(two.ben)).toEqual({ name: 'Ann', what: 'on', at: now })
  expect(await shownTo(two.ann)).toBeUndefined()
  now += 15 * 60_000
  expect(await shownTo(two.ben)).toBeUndefined()
})

it('taking it out again is heard of as well', async () => {
  await two.ann.ask.rememberInsertion(draft, page)
  await meet(two.ann, two.ben)
  await two.ann.ask.denySent({ post: complaint }, page)
  await meet(two.ann, two.ben)
  expect(await shownTo(two.ben)).toBeUndefined()
})

it('an answer is told with its time, before whoever is on it still', async () => {
  await two.ann.ask.rememberInsertion(draft, page)
  await two.ann.ask.replyBoxEmptied({ post: complaint }, content)
  await meet(two.ann, two.ben)
  const answered = { name: 'Ann', what: 'answered', at: now }
  expect(await shownTo(two.ben)).toEqual(answered)
  now += DAY
  expect(await shownTo(two.ben)).toEqual(answered)
})

describe('what a colleague answered', () => {
  beforeEach(async () => {
    const asked = {
      ...{ id: crypto.randomUUID(), ...addressOfPost(complaint), action: 'careful_reply' as const },
      ...{ reasons: [], priority: 1, exempt: true, status: 'open' as const, at: now - HOUR },
    }
    for (const { db } of [two.ann, two.ben]) await db.suggestions.add(Suggestion.parse(asked))
    await two.ann.ask.rememberInsertion(draft, page)
    await two.ann.ask.replyBoxEmptied({ post: complaint }, content)
    await hear()
  })

  const hear = async () => {
    await meet(two.ann, two.ben)
    for (const [user, { db }] of Object.entries(two)) await noteColleaguesAnswers(db, user, now)
  }
  const noted = ({ db }: OneOfTwo) => db.suggestions.filter((one) => 'colleagueAt' in one).count()

  it('counts as answered in one’s own report, and not one’s own', async () => {
    const [asked] = askedPosts(await two.ben.db.suggestions.toArray(), new Set())
    expect(asked).toMatchObject({ end: 'answered', endedAt: now })
    expect(await noted(two.ann)).toBe(0)
  })

  it('counts no more once they take it back', async () => {
    await two.ann.ask.denySent({ post: complaint }, page)
    await hear()
    expect(await noted(two.ben)).toBe(0)
  })

  it('counts still when what was said of the post is forgotten', async () => {
    now += 8 * DAY
    const other = { ...complaint, key: 'x:status:8' }
    await two.ann.ask.rememberInsertion({ ...draft, post: other }, page)
    await hear()
    expect(await two.ben.db.table('claims').count()).toBe(1)
    expect(await noted(two.ben)).toBe(1)
  })
})

it('a box that emptied without a draft says nothing', async () => {
  await two.ann.ask.replyBoxEmptied({ post: complaint }, content)
  await meet(two.ann, two.ben)
  expect(await shownTo(two.ben)).toBeUndefined()
})

it('both are on it at once: each is told of the other', async () => {
  await two.ann.ask.rememberInsertion(draft, page)
  await two.ben.ask.rememberInsertion(draft, page)
  await meet(two.ann, two.ben)
  expect([await shownTo(two.ann), await shownTo(two.ben)]).toMatchObject([
    { name: 'Ben' },
    { name: 'Ann' },
  ])
})

it('stands in the inbox beside what is to be done', async () => {
  await two.ben.ask.annotate({ posts: [complaint] }, content)
  const rows = async () => (await two.ben.ask.inbox({}, page)).rows
  expect(await rows()).toHaveLength(1)
  expect((await rows())[0]).not.toHaveProperty('colleague')
  await two.ann.ask.rememberInsertion(draft, page)
  await meet(two.ann, two.ben)
  expect(await rows()).toMatchObject([{ colleague: { name: 'Ann', what: 'on' } }])
})

describe('on a marker', () => {
  const actionOn = async (one: OneOfTwo, posts = [complaint]) => {
    const { glyphs } = await one.ask.annotate({ posts }, content)
    return glyphs.map(([, , , action]) => MARKER_ACTIONS[action])
  }

  it('the fourth cell says that a colleague is on it, and that it is done once they answered', async () => {
    expect(await actionOn(two.ben)).toEqual(['careful_reply'])
    await two.ann.ask.rememberInsertion(draft, page)
    await meet(two.ann, two.ben)
    expect(await actionOn(two.ben)).toEqual(['taken'])
    const listed = await two.ben.ask.glyphsOfPosts({ posts: [complaint] }, page)
    expect(listed.glyphs[0]?.[3]).toBe(MARKER_ACTIONS.indexOf('taken'))
    await two.ann.ask.confirmSent({ post: complaint }, page)
    await meet(two.ann, two.ben)
    expect(await actionOn(two.ben)).toEqual(['done'])
  })

  it('says nothing else than before to whoever is on it, and of other posts', async () => {
    const other = { ...complaint, key: 'x:status:8' }
    await two.ann.ask.rememberInsertion(draft, page)
    await meet(two.ann, two.ben)
    expect(await actionOn(two.ann)).toEqual(['careful_reply'])
    expect((await actionOn(two.ben, [complaint, other]))[1]).not.toBe('taken')
  })

  it('asks all the same whether one’s own reply was sent', async () => {
    await two.ben.ask.rememberInsertion(draft, page)
    await two.ben.ask.replyBoxEmptied({ post: complaint }, content)
    await two.ann.ask.rememberInsertion(draft, page)
    await meet(two.ann, two.ben)
    expect(await actionOn(two.ben)).toEqual(['sent'])
  })

  it('is told once nobody is on it any more, for tabs to ask again', async () => {
    await two.ann.ask.rememberInsertion(draft, page)
    await meet(two.ann, two.ben)
    const end = now + 15 * 60_000
    expect(await anyLapsed(two.ben.db, now, end - 1)).toBe(false)
    expect(await anyLapsed(two.ben.db, end - 1, end)).toBe(true)
    expect(await anyLapsed(two.ben.db, end, end + DAY)).toBe(false)
    expect(showsInMarkers(new Set(['claims']))).toBe(true)
  })
})

it('is forgotten after a week, with the next that anybody says', async () => {
  await two.ann.ask.rememberInsertion(draft, page)
  now += 8 * DAY
  await two.ann.ask.rememberInsertion({ ...draft, post: { ...complaint, key: 'x:status:8' } }, page)
  await meet(two.ann, two.ben)
  const keys = (await two.ben.db.table('claims').toArray()).map(({ postKey }) => postKey)
  expect(keys).toHaveLength(1)
})
