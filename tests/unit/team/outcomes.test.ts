import { beforeEach, describe, expect, it } from 'vitest'
import { relationshipReader } from '../../../lib/dashboard/relationship-report'
import { DAY } from '../../../lib/model/days'
import { addressOfPost } from '../../../lib/model/post/analysis'
import { Suggestion } from '../../../lib/model/records'
import { erasePerson } from '../../../lib/store/erasure'
import { forgetOldOutcomes, shareOutcomes } from '../../../lib/store/outcomes'
import { keepAuthor } from '../../../lib/store/people'
import { forgetObserved } from '../../../lib/store/retention'
import { withClaims } from '../../../lib/team/claims'
import { page } from '../background/context'
import { author, post as onPage } from '../people'
import { meet } from '../sync/colleague'
import { annAndBen, type OneOfTwo } from './two'

const HOUR = 3_600_000

let now: number

const complaint = onPage({ text: '@acme my kettle came late again', key: 'x:status:7' })

beforeEach(() => {
  now = Date.now()
})
const two = annAndBen(
  () => now,
  (given) => (handlers) => withClaims(given, handlers),
)

/** A complaint that somebody saw, asked `hours` ago. */
async function asked({ db }: OneOfTwo, hours: number, changes: Partial<Suggestion> = {}) {
  const id = crypto.randomUUID()
  const what = { action: 'careful_reply' as const, reasons: [], priority: 1, exempt: true }
  const at = now - hours * HOUR
  const status = 'open' as const
  await db.suggestions.add(
    Suggestion.parse({ id, ...addressOfPost(complaint), ...what, status, at, ...changes }),
  )
  return id
}

const settle = ({ ask }: OneOfTwo, id: string) =>
  ask.resolveSuggestion({ id, status: 'accepted' }, page)

async function tell(): Promise<void> {
  now += 1000
  for (const { db } of [two.ann, two.ben]) await shareOutcomes(db, now)
  await meet(two.ann, two.ben)
}

async function answersOf({ db }: OneOfTwo) {
  const question = { period: 'quarter', now: now + 1, intervalDays: 30, promisedHours: 24 }
  const job = { onProgress: () => undefined, signal: new AbortController().signal }
  const report = await relationshipReader(db)(question as never, 0, job as never)
  const { answered, inTime, handedOver, unanswered } = report.contacts.allAnswers
  return { answered, inTime, handedOver, unanswered }
}

const outcomes = ({ db }: OneOfTwo) => db.table('outcomes').toArray()
const NOTHING = { answered: 0, inTime: 0, handedOver: 0, unanswered: 0 }

describe('a post that one alone saw', () => {
  it.each([
    ['in time', 5, { ...NOTHING, answered: 1, inTime: 1 }],
    ['late', 30, { ...NOTHING, answered: 1 }],
  ])('and answered %s counts so in everybody’s report', async (_, hours, counts) => {
    await settle(two.ann, await asked(two.ann, hours))
    await tell()
    expect(await answersOf(two.ann)).toEqual(counts)
    expect(await answersOf(two.ben)).toEqual(counts)
  })

  it('and handed over does as well', async () => {
    await settle(two.ann, await asked(two.ann, 5, { action: 'escalate' }))
    await tell()
    expect(await answersOf(two.ben)).toEqual({ ...NOTHING, handedOver: 1 })
  })

  it('and that waits, or was turned down, never leaves', async () => {
    await asked(two.ann, 5)
    const id = await asked(two.ann, 5, { postKey: 'another' })
    await two.ann.ask.resolveSuggestion({ id, status: 'rejected' }, page)
    await tell()
    expect(await outcomes(two.ann)).toEqual([])
    expect(await answersOf(two.ben)).toEqual(NOTHING)
  })

  it('counts no more once it is open again', async () => {
    const person = await kept(two.ann)
    const id = await asked(two.ann, 5, { personId: person })
    await settle(two.ann, id)
    await tell()
    expect((await answersOf(two.ben)).answered).toBe(1)
    await two.ann.ask.reopenSuggestion({ id }, page)
    await tell()
    expect((await answersOf(two.ben)).answered).toBe(0)
  })
})

const kept = async ({ db }: OneOfTwo) => (await keepAuthor(db, 'x', author(), now)).person.id

it('a post that both saw counts once, and as answered by whoever was first', async () => {
  const first = now
  await settle(two.ann, await asked(two.ann, 5))
  await tell()
  now += 30 * HOUR
  await settle(two.ben, await asked(two.ben, 35))
  await tell()
  expect(await outcomes(two.ann)).toMatchObject([{ endedAt: first }])
  for (const one of [two.ann, two.ben]) expect((await answersOf(one)).answered).toBe(1)
})

it('says neither who answered nor whose post it was, unless they are kept', async () => {
  const stranger = { handle: 'maralind', url: 'https://x.com/maralind', kind: 'person' as const }
  const postUrl = 'https://x.com/maralind/status/7'
  await settle(two.ann, await asked(two.ann, 5, { stranger, postUrl }))
  await tell()
  const [outcome] = await outcomes(two.ben)
  expect(Object.keys(outcome).sort()).toEqual([
    'at',
    'end',
    'endedAt',
    'kind',
    'network',
    'postKey',
  ])
})

it('goes with whoever is erased', async () => {
  const person = await kept(two.ann)
  await settle(two.ann, await asked(two.ann, 5, { personId: person }))
  await tell()
  expect(await outcomes(two.ben)).toMatchObject([{ personId: person }])
  await erasePerson(two.ben.db, person, now)
  await meet(two.ann, two.ben)
  expect([...(await outcomes(two.ann)), ...(await outcomes(two.ben))]).toEqual([])
})

it('counts once when what was seen of it is forgotten', async () => {
  await settle(two.ann, await asked(two.ann, 5))
  await tell()
  await forgetObserved(two.ann.db, now + 1, 24)
  expect(await two.ann.db.suggestions.count()).toBe(0)
  expect(await answersOf(two.ann)).toEqual({ ...NOTHING, answered: 1, inTime: 1 })
})

it('is forgotten when no report of a year looks back on it', async () => {
  await settle(two.ann, await asked(two.ann, 5))
  await tell()
  await forgetOldOutcomes(two.ann.db, now + 729 * DAY)
  expect(await outcomes(two.ann)).toHaveLength(1)
  await forgetOldOutcomes(two.ann.db, now + 731 * DAY)
  await meet(two.ann, two.ben)
  expect(await outcomes(two.ben)).toEqual([])
})
