import { expect, it } from 'vitest'
import { campaignView } from '../../../lib/store/campaign-views'
import { markTold } from '../../../lib/store/rewards'
import { withClaims } from '../../../lib/team/claims'
import { page } from '../background/context'
import { author, post as onPage } from '../people'
import { meet } from '../sync/colleague'
import { annAndBen, type OneOfTwo } from './two'

const action = 'careful_reply' as const
const complaint = onPage({
  author: author(),
  text: '@acme my kettle came late again',
  key: 'x:status:7',
  permalink: 'https://x.com/mara/status/7',
})

const two = annAndBen(Date.now, (given) => (handlers) => withClaims(given, handlers))

const draftsOf = async (one: OneOfTwo) =>
  (await one.ask.drafts({ post: complaint, situation: action }, page)).drafts
async function answered(): Promise<string> {
  const draftId = (await draftsOf(two.ann))[0]?.id ?? ''
  const draft = { post: complaint, action, draftId, text: 'Sorry to hear' }
  await two.ann.ask.rememberInsertion(draft, page)
  await two.ann.ask.confirmSent({ post: complaint }, page)
  await meet(two.ann, two.ben)
  return draftId
}

it('one reply, no debate: what a colleague answered is not answered in public again', async () => {
  const before = await two.ben.ask.postContext({ post: complaint }, page)
  expect(before.advice?.action).toBe(action)
  await answered()
  const { advice, card } = await two.ben.ask.postContext({ post: complaint }, page)
  expect(advice?.action).toBe('take_private')
  expect(card?.contacts).toMatchObject([{ direction: 'out', by: 'Ann' }])
})

it('a template that a colleague has just used says so, and comes after others', async () => {
  expect((await draftsOf(two.ben)).every(({ usedAt }) => usedAt === null)).toBe(true)
  const draftId = await answered()
  const drafts = await draftsOf(two.ben)
  expect(drafts[0]?.id).not.toBe(draftId)
  const used = drafts.find(({ id }) => id === draftId)
  expect(used?.usedAt).toBeGreaterThan(0)
})

it('a VIP advocate whom a colleague told of a campaign is told once, and it says by whom', async () => {
  const { person } = await two.ann.ask.upsertPerson(
    { network: 'x', author: author(), vip: true },
    page,
  )
  const id = crypto.randomUUID()
  const plan = { id, name: 'The autumn pack', kind: 'preview', startsAt: 1 } as const
  await two.ann.ask.createCampaign(plan, page)
  await meet(two.ann, two.ben)
  await markTold(two.ann.db, id, person.id, Date.now(), 'Ann')
  await meet(two.ann, two.ben)
  await markTold(two.ben.db, id, person.id, Date.now(), 'Ben')
  const view = await campaignView(two.ben.db, id, Date.now())
  expect(view?.told).toMatchObject([{ person: { id: person.id }, by: 'Ann' }])
  expect(view?.next).toEqual([])
  expect(await two.ben.db.rewards.count()).toBe(1)
})
