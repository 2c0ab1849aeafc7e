import { beforeEach, describe, expect, it } from 'vitest'
import { DAY } from '../../../lib/model/days'
import { changeAgreement } from '../../../lib/store/agreement'
import { withClaims } from '../../../lib/team/claims'
import { withReviews } from '../../../lib/team/reviews'
import { page } from '../background/context'
import { author, post as onPage } from '../people'
import { meet } from '../sync/colleague'
import { annAndBen, type OneOfTwo } from './two'

let now: number

const mara = author()
const complaint = onPage({
  author: mara,
  text: '@acme my kettle came late again',
  key: 'x:status:7',
  permalink: 'https://x.com/mara/status/7',
})
const action = 'careful_reply' as const
const draftId = 'en/careful_reply/x/own'
const text = 'Sorry to hear, we look into it.'

beforeEach(() => {
  now = Date.now()
})
const two = annAndBen(
  () => now,
  (given) => (handlers) => withClaims(given, withReviews(given, handlers)),
)
beforeEach(async () => {
  await changeAgreement(two.ben.db, { approve: [action] })
  await meet(two.ann, two.ben)
})

const offerOf = (one: OneOfTwo) => one.ask.drafts({ post: complaint, situation: action }, page)
const reviewOf = async (one: OneOfTwo) => (await offerOf(one)).approval?.review
const rowsOf = async (one: OneOfTwo) => (await one.ask.inbox({}, page)).rows
async function asked(): Promise<string> {
  await two.ann.ask.askForReview({ post: complaint, action, draftId, text }, page)
  await meet(two.ann, two.ben)
  return (await rowsOf(two.ben))[0]?.review?.id ?? ''
}
const say = async (as: Parameters<OneOfTwo['ask']['settleReview']>[0]['as']) => {
  await two.ben.ask.settleReview({ id: await asked(), as }, page)
  await meet(two.ann, two.ben)
}

describe('a reply of a kind that the team wants approved', () => {
  it('says so with its drafts, in the panel as well, and no other kind does', async () => {
    expect(await reviewOf(two.ann)).toBeNull()
    const context = await two.ann.ask.postContext({ post: complaint }, page)
    expect(context.offer).toMatchObject({ action, drafts: { approval: { review: null } } })
    const others = await two.ann.ask.drafts({ post: complaint, situation: 'thank' }, page)
    expect(others).not.toHaveProperty('approval')
    await changeAgreement(two.ann.db, { approve: [] })
    await meet(two.ann, two.ben)
    expect(await offerOf(two.ben)).not.toHaveProperty('approval')
  })

  it('waits with the others for their eyes, and keeps whoever it is to', async () => {
    await asked()
    expect(await rowsOf(two.ben)).toMatchObject([
      {
        lane: 'given',
        who: { name: mara.name },
        review: { from: 'Ann', mine: false, action, text, postUrl: complaint.permalink },
      },
    ])
    expect(await rowsOf(two.ann)).toEqual([])
    expect(await reviewOf(two.ann)).toMatchObject({ mine: true, text })
    expect((await offerOf(two.ann)).drafts[0]).toMatchObject({ id: draftId, text })
  })

  it('approved comes back as it was approved, by whom, to be sent, and is gone once it is', async () => {
    await say({ what: 'approved', text: 'Sorry to hear.', words: 'Shorter' })
    expect(await rowsOf(two.ben)).toEqual([])
    const verdict = { what: 'approved', by: 'Ben', text: 'Sorry to hear.', words: 'Shorter' }
    expect(await rowsOf(two.ann)).toMatchObject([{ review: { mine: true, verdict } }])
    const [draft] = (await offerOf(two.ann)).drafts
    expect(draft).toMatchObject({ text: 'Sorry to hear.' })
    await two.ann.ask.rememberInsertion({ post: complaint, action, draftId, text }, page)
    await two.ann.ask.confirmSent({ post: complaint }, page)
    await meet(two.ann, two.ben)
    expect(await rowsOf(two.ann)).toEqual([])
    expect(await two.ben.db.table('reviews').count()).toBe(0)
  })

  it('sent back says why, and is asked about anew', async () => {
    await say({ what: 'returned', text, words: 'Ask where it is first' })
    const verdict = { what: 'returned', words: 'Ask where it is first' }
    expect(await reviewOf(two.ann)).toMatchObject({ verdict })
    await two.ann.ask.askForReview({ post: complaint, action, text: 'Where is it?' }, page)
    await meet(two.ann, two.ben)
    expect(await rowsOf(two.ben)).toMatchObject([{ review: { text: 'Where is it?' } }])
    expect(await two.ann.db.table('reviews').count()).toBe(1)
  })

  it('is taken back by whoever wrote it, and open again where a word on it is', async () => {
    const id = await asked()
    await two.ben.ask.settleReview({ id, as: { what: 'approved', text } }, page)
    await two.ben.ask.settleReview({ id, as: 'open' }, page)
    await meet(two.ann, two.ben)
    expect(await rowsOf(two.ben)).toHaveLength(1)
    await two.ann.ask.settleReview({ id, as: 'taken_back' }, page)
    await meet(two.ann, two.ben)
    expect(await rowsOf(two.ben)).toEqual([])
  })

  it('is forgotten with whoever it is to, and after a week with the next', async () => {
    await asked()
    const person = (await two.ann.db.people.toArray())[0]?.id ?? ''
    await two.ben.ask.erasePerson({ personId: person }, page)
    await meet(two.ann, two.ben)
    expect(await two.ann.db.table('reviews').count()).toBe(0)
    await asked()
    now += 8 * DAY
    const other = { ...complaint, key: 'x:status:8' }
    await two.ann.ask.askForReview({ post: other, action, text }, page)
    expect(await two.ann.db.table('reviews').count()).toBe(1)
  })
})
