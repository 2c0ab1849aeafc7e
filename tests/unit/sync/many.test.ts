import { afterAll, beforeAll, expect, it } from 'vitest'
import { addRecords } from '../../../lib/store/bulk'
import { findableAfterwards } from '../../../lib/store/find-blocks'
import { addPeople } from '../../../lib/store/person-rows'
import { newSecret } from '../../../lib/sync/seal'
import { person } from '../backup/everything'
import { type Colleague, colleague } from './colleague'
import { type TestServer, testServer } from './stand-in'

/** `ARDENT_PEOPLE=10000` tries with as many as it says. */
const PEOPLE = Number(process.env.ARDENT_PEOPLE ?? 600)

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.stop())

async function keepMany({ db }: Colleague): Promise<void> {
  const people = Array.from({ length: PEOPLE }, (_, n) => ({
    ...person(n),
    id: crypto.randomUUID(),
  }))
  await db.transaction('rw', db.tables, async () => {
    await findableAfterwards(db, async () => {
      const accounts = people.map(({ id }, n) => ({
        network: 'x',
        key: `handle:many${n}`,
        handle: `many${n}`,
        url: `https://x.com/many${n}`,
        kind: 'person',
        handleHistory: [],
        personId: id,
      }))
      await addRecords(db, 'identities', accounts)
      await addPeople(db, people)
    })
  })
}

const timed = async (what: string, work: () => Promise<void>) => {
  const at = performance.now()
  await work()
  console.info(`${PEOPLE} people, ${what}: ${((performance.now() - at) / 1000).toFixed(1)} s`)
}

it('many people go up, and come down, at once', { timeout: 600_000 }, async () => {
  const database = await server.database()
  const secret = newSecret()
  const [ann, ben] = [await colleague(database, secret), await colleague(database, secret)]
  await timed('written', () => keepMany(ann))
  await timed('up', () => ann.engine.sync())
  await timed('down', () => ben.engine.sync())
  expect(await ben.db.people.count()).toBe(PEOPLE)
  expect(await ben.db.identities.count()).toBe(PEOPLE)
  expect((await ben.db.people.toArray())[0]?.found).toContain('many')
  await Promise.all([ann.db.delete(), ben.db.delete(), database.remove()])
})
