import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addNote } from '../../../lib/store/contacts'
import { erasePerson } from '../../../lib/store/erasure'
import { mergeInto, unmerge } from '../../../lib/store/merges'
import { keepAuthor, updatePerson } from '../../../lib/store/people'
import { known } from '../../../lib/store/team-tables'
import { newSecret } from '../../../lib/sync/seal'
import type { RecordState } from '../../../lib/sync/state'
import { view } from '../../../lib/sync/view'
import { authorAt } from '../people'
import { type Colleague, colleague, meet, shared } from './colleague'
import { type TestServer, testServer } from './stand-in'

/** `ARDENT_ENGINES=500` tries as many. */
const TRIED = Number(process.env.ARDENT_ENGINES ?? 8)
/** Milliseconds that each may take: three databases, a server, and forty steps on a busy machine. */
const EACH = 20_000

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.stop())

const STEPS = ['keep', 'edit', 'note', 'merge', 'unmerge', 'erase', 'sync', 'sync'] as const
const step = fc.record({
  who: fc.nat(2),
  what: fc.constantFrom(...STEPS),
  one: fc.nat(4),
  other: fc.nat(4),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

async function take({ db, engine }: Colleague, { what, one, other }: Step): Promise<void> {
  const people = await db.people.orderBy('id').primaryKeys()
  const [first, second] = [people[one % people.length], people[other % people.length]]
  const now = Date.now()
  if (what === 'sync') return engine.sync()
  if (what === 'keep') {
    const handle = `handle${one}`
    await keepAuthor(db, 'x', authorAt(handle), now)
    return
  }
  if (!first) return
  if (what === 'edit') await updatePerson(db, first, { company: `Company ${other}` }, now)
  if (what === 'note') {
    const id = crypto.randomUUID()
    await addNote(db, { id, personId: first, text: `Note ${other}`, kind: 'note', at: now })
  }
  if (what === 'erase') await erasePerson(db, first, now)
  if (what === 'merge' && second && second !== first) await mergeInto(db, first, second, now)
  if (what === 'unmerge') {
    const [merge] = await db.merges.toArray()
    if (merge) await unmerge(db, merge.id, now).catch(() => undefined)
  }
}

/** What the whole team knows here, as rows. */
async function viewed({ db }: Colleague): Promise<Map<string, string[]>> {
  const rows = await known(db).toArray()
  const shown = view(new Map(rows.map(({ name, record }) => [name, record as RecordState])))
  const byTable = new Map<string, string[]>()
  for (const name of shown.keys()) {
    const table = name.slice(0, name.indexOf(' '))
    byTable.set(table, [...(byTable.get(table) ?? []), name])
  }
  return byTable
}

const timeout = TRIED * EACH
it('three browsers that do anything end alike, with the rows that the whole comes to', {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 40 }), async (steps) => {
      const database = await server.database()
      const secret = newSecret()
      const all: Colleague[] = []
      for (let n = 0; n < 3; n++) all.push(await colleague(database, secret))
      try {
        for (const one of steps) await take(all[one.who] as Colleague, one)
        await meet(...all)
        const [ann, ben, cai] = all as [Colleague, Colleague, Colleague]
        expect(await shared(ben)).toEqual(await shared(ann))
        expect(await shared(cai)).toEqual(await shared(ann))
        const byTable = await viewed(ann)
        for (const table of ['people', 'identities', 'notes', 'merges']) {
          const count = await ann.db.table(table).count()
          expect([table, count]).toEqual([table, byTable.get(table)?.length ?? 0])
        }
      } finally {
        for (const { db } of all) await db.delete()
        await database.remove()
      }
    }),
    { numRuns: TRIED },
  )
})
