import { expect, it } from 'vitest'
import { relationshipReader } from '../../../lib/dashboard/relationship-report'
import { changeAgreement, readAgreement } from '../../../lib/store/agreement'
import { Database } from '../../../lib/store/database'
import { page } from '../background/context'
import { author } from '../people'
import { meet } from '../sync/colleague'
import { annAndBen, type OneOfTwo } from './two'

const two = annAndBen(Date.now, () => (handlers) => handlers)

const contact = (personId: string) => ({
  personId,
  channel: 'phone' as const,
  direction: 'out' as const,
  kind: 'other' as const,
  direct: true,
  at: Date.now() - 1000,
})

async function colleaguesIn({ db }: OneOfTwo) {
  const question = { period: 'quarter', now: Date.now(), intervalDays: 30, promisedHours: 24 }
  const job = { onProgress: () => undefined, signal: new AbortController().signal }
  const report = await relationshipReader(db)(question as never, 0, job as never)
  return report.colleagues
}

it('a report counts by colleague once one of the team says so, and no longer when one says not to', async () => {
  const { ann, ben } = two
  const { person } = await ann.ask.upsertPerson({ network: 'x', author: author() }, page)
  await meet(ann, ben)
  await ann.ask.logContact(contact(person.id), page)
  await ben.ask.logContact(contact(person.id), page)
  await meet(ann, ben)
  expect(await colleaguesIn(ben)).toBeUndefined()
  await changeAgreement(ann.db, { countColleagues: true })
  await meet(ann, ben)
  expect(await colleaguesIn(ben)).toEqual([
    { name: 'Ann', sent: 1, people: 1 },
    { name: 'Ben', sent: 1, people: 1 },
  ])
  await changeAgreement(ben.db, { countColleagues: false })
  await meet(ann, ben)
  expect(await colleaguesIn(ann)).toBeUndefined()
})

it('where there are no tables for a team nothing is agreed on', async () => {
  const db = new Database(`test-${crypto.randomUUID()}`)
  expect((await readAgreement(db)).countColleagues).toBe(false)
  await db.delete()
})
