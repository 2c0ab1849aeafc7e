import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { DashboardContext } from '../../../lib/dashboard/context'
import { listeningReports, namesOf } from '../../../lib/dashboard/listening'
import { relationshipReports } from '../../../lib/dashboard/relationships'
import { DAY } from '../../../lib/model/days'
import type { PersonChanges } from '../../../lib/model/person/person'
import type { Insight, Interaction } from '../../../lib/model/records'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { logContact } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { captureInsight, putTopicBack, renameTopic } from '../../../lib/store/insights'
import { mergeInto } from '../../../lib/store/merges'
import { setVip, updatePerson, upsertPerson } from '../../../lib/store/people'
import { workerOn } from '../jobs'
import { authorAt } from '../people'

const NOW = new Date(2026, 9, 21, 15).getTime()
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database(`test-${crypto.randomUUID()}`)
})

const context = (): DashboardContext => ({
  db,
  ask: (async () => DEFAULT_SETTINGS) as unknown as DashboardContext['ask'],
  onChanged: (listener) => db.onCommitted(listener),
  tell: () => {},
  worker: workerOn(db),
  reports: workerOn(db),
  now: () => NOW,
})

const living = () => new AbortController().signal
const silent = () => undefined

/** Keeps somebody since `daysAgo`. */
async function keep(handle: string, daysAgo: number, changes: PersonChanges = {}) {
  const who = authorAt(handle)
  const { id } = await upsertPerson(db, 'x', who, NOW - daysAgo * DAY)
  await updatePerson(db, id, changes, NOW - daysAgo * DAY)
  return id
}

const log = (personId: string, daysAgo: number, changes: Partial<Interaction> = {}) =>
  logContact(db, {
    id: crypto.randomUUID(),
    personId,
    channel: 'x',
    direction: 'in',
    kind: 'mention',
    direct: false,
    at: NOW - daysAgo * DAY,
    ...changes,
  })

const capture = (topic: string, daysAgo: number, changes: Partial<Insight> = {}) => {
  const id = crypto.randomUUID()
  const said = { id, topic, text: 'Said', sentiment: 'neutral' as const, at: NOW - daysAgo * DAY }
  return captureInsight(db, { ...said, ...changes }, null)
}

describe('the report on relationships', () => {
  it('puts together tiers, moves, contacts and who is neglected, without the team', async () => {
    const mara = await keep('mara', 200, { tier: 'engaged' })
    await updatePerson(db, mara, { tier: 'fully_engaged' }, NOW - 10 * DAY)
    await setVip(db, mara, { since: NOW - 100 * DAY, by: '', why: '' }, NOW)
    const robin = await keep('robin', 200, { tier: 'engaged', isTeam: true })
    await log(mara, 80)
    await log(mara, 78, { direction: 'out', kind: 'thank' })
    await log(robin, 5)

    const report = await relationshipReports(context())('quarter', silent, living())
    expect(report.people).toBe(1)
    expect(report.tiers.at(-1)).toMatchObject({ fully_engaged: 1, engaged: 0 })
    expect(report.tiers[0]).toMatchObject({ fully_engaged: 0, engaged: 1 })
    expect(report.moves.up.reduce((a, b) => a + b)).toBe(1)
    expect(report.contacts).toMatchObject({ total: 2, leftOut: 1 })
    expect(report.contacts.answers.mention).toMatchObject({ answered: 1, unanswered: 0 })
    expect(report.neglected.members.map(({ person }) => person.displayName)).toEqual(['mara'])
    expect(report.gravity).toEqual({ value: undefined, people: 1 })
  })

  it('compares gravity only with a span that is whole', async () => {
    await keep('mara', 100)
    const reports = relationshipReports(context())
    expect((await reports('month', silent, living())).gravityBefore).toEqual({
      value: undefined,
      people: 0,
    })
    expect((await reports('quarter', silent, living())).gravityBefore).toBeUndefined()
    expect((await reports('all', silent, living())).gravityBefore).toBeUndefined()
  })

  it('is kept until something changes', async () => {
    const mara = await keep('mara', 10)
    const reports = relationshipReports(context())
    const read = await reports('month', silent, living())
    expect(await reports('month', silent, living())).toBe(read)
    await log(mara, 1)
    expect((await reports('month', silent, living())).contacts.total).toBe(1)
  })

  it('is not kept, and not finished, when nobody waits for it', async () => {
    await keep('mara', 10)
    const reports = relationshipReports(context())
    await expect(reports('month', silent, AbortSignal.abort())).rejects.toThrow(/abort/i)
    expect((await reports('month', silent, living())).people).toBe(1)
  })

  it('tells how far it is, up to all of it', async () => {
    const mara = await keep('mara', 10)
    await log(mara, 1)
    const onProgress = vi.fn()
    await relationshipReports(context())('month', onProgress, living())
    expect(onProgress.mock.calls).toEqual([[0.5], [1]])
  })
})

describe('the report on listening', () => {
  it('counts what was sent on a network only', async () => {
    const mara = await keep('mara', 10)
    await log(mara, 9, { direction: 'out', kind: 'thank' })
    await log(mara, 8, { direction: 'out', kind: 'thank', channel: 'phone' })
    await log(mara, 7)
    await capture('Straps', 9)
    const { sent, insights, span } = await listeningReports(context())('month', silent, living())
    expect(sent.reduce((a, b) => a + b)).toBe(1)
    expect(insights.map(({ topic }) => topic)).toEqual(['Straps'])
    expect(span.from).toBe(NOW - 9 * DAY)
  })

  it('has a span before to compare with only where that was listened in from the beginning', async () => {
    await capture('Straps', 70)
    const reports = listeningReports(context())
    expect((await reports('month', silent, living())).before).toEqual({
      from: NOW - 60 * DAY,
      to: NOW - 30 * DAY,
    })
    expect((await reports('quarter', silent, living())).before).toBeUndefined()
  })
})

describe('a topic', () => {
  const topics = async () => (await db.insights.orderBy('at').toArray()).map(({ topic }) => topic)

  it('is renamed into another, and only what moved is moved back', async () => {
    await capture('Strap', 3)
    await capture('Straps', 2)
    const ids = await renameTopic(db, 'Strap', ' Straps ')
    expect(await topics()).toEqual(['Straps', 'Straps'])
    await putTopicBack(db, { ids, from: 'Strap', to: 'Straps' })
    expect(await topics()).toEqual(['Strap', 'Straps'])
  })

  it('is not put back where somebody renamed it again', async () => {
    await capture('Strap', 3)
    const ids = await renameTopic(db, 'Strap', 'Straps')
    await renameTopic(db, 'Straps', 'Belts')
    await putTopicBack(db, { ids, from: 'Strap', to: 'Straps' })
    expect(await topics()).toEqual(['Belts'])
  })

  it.each(['', ' ', 'x'.repeat(201)])(
    'keeps its name where the new one is none: “%s”',
    async (to) => {
      await capture('Strap', 3)
      await expect(renameTopic(db, 'Strap', to)).rejects.toThrow()
      expect(await topics()).toEqual(['Strap'])
    },
  )
})

it('finds the names of people, of those folded into another as well', async () => {
  const mara = await keep('mara', 10)
  const other = await keep('maral', 10)
  await db.identities.where('personId').equals(other).delete()
  await mergeInto(db, mara, other, NOW)
  const names = await namesOf(db, [mara, other, crypto.randomUUID()])
  expect([...names]).toEqual([
    [mara, { id: mara, name: 'mara' }],
    [other, { id: mara, name: 'mara' }],
  ])
})
