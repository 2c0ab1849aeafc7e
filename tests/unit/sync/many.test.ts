import { afterAll, beforeAll, expect, it } from 'vitest'
import { addRecords } from '../../../lib/store/bulk'
import { addNote } from '../../../lib/store/contacts'
import type { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { findableAfterwards } from '../../../lib/store/find-blocks'
import { keepAuthor, updatePerson } from '../../../lib/store/people'
import { addPeople } from '../../../lib/store/person-rows'
import { Engine } from '../../../lib/sync/engine'
import type { Remote } from '../../../lib/sync/remote'
import { newSecret, sealOf } from '../../../lib/sync/seal'
import { person } from '../backup/everything'
import { untilDeath } from '../nothing-lost/dying'
import { author } from '../people'
import { type Colleague, colleague, inTeam, meet, shared } from './colleague'
import { type TestServer, testServer } from './stand-in'

/** `ARDENT_PEOPLE=600` tries with as many as it says. */
const PEOPLE = Number(process.env.ARDENT_PEOPLE ?? 10_000)

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.stop())

async function keepMany({ db }: Colleague, count = PEOPLE): Promise<void> {
  const people = Array.from({ length: count }, (_, n) => ({
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
  await meet(ann, ben)
  expect(await ben.db.people.count()).toBe(PEOPLE)
  expect(await ben.db.identities.count()).toBe(PEOPLE)
  expect((await ben.db.people.toArray())[0]?.found).toContain('many')
  await Promise.all([ann.db.delete(), ben.db.delete(), database.remove()])
})

/** A server whose pages are short. */
const inPages =
  (length: number) =>
  (remote: Remote): Remote => ({
    ...remote,
    changes: (since, _, ...rest) => remote.changes(since, length, ...rest),
  })

it('they come page by page to whoever has some of them already, as all at once', async () => {
  const database = await server.database()
  const secret = newSecret()
  const ann = await colleague(database, secret)
  const [ben, cai] = [
    await colleague(database, secret, inPages(37)),
    await colleague(database, secret),
  ]
  await keepMany(ann, 100)
  await ann.engine.sync()
  for (const { db } of [ben, cai]) {
    const [, , mine] = (await ann.db.people.toArray()).toSorted((a, b) => (a.id < b.id ? -1 : 1))
    const [account] = await ann.db.identities
      .where('personId')
      .equals(mine?.id ?? '')
      .toArray()
    const own = { handle: account?.handle ?? '', name: 'Own', url: account?.url ?? '' }
    const { person: kept } = await keepAuthor(db, 'x', author(own), Date.now())
    await updatePerson(db, kept.id, { company: 'Known before' }, Date.now())
  }
  await meet(ben, cai, ann)
  for (const one of [ben, cai]) expect(await shared(one)).toEqual(await shared(ann))
  expect(await ben.db.people.count()).toBe(100)
  const found = async ({ db }: Colleague) =>
    new Map((await db.people.toArray()).map(({ id, found }) => [id, found]))
  expect(await found(ben)).toEqual(await found(ann))
  await Promise.all([...[ann, ben, cai].map(({ db }) => db.delete()), database.remove()])
})

it('what many rows say is noted part by part, and comes to the same', async () => {
  const database = await server.database()
  const secret = newSecret()
  const [ann, ben] = [await colleague(database, secret), await colleague(database, secret)]
  await keepMany(ann, 30)
  const people = await ann.db.people.toArray()
  for (const { id } of people) {
    await addNote(ann.db, { id: crypto.randomUUID(), personId: id, text: id, kind: 'note', at: 1 })
    await updatePerson(ann.db, id, { company: 'Acme', tags: { add: 'Tester' } }, Date.now())
  }
  const before = await shared(ann)
  const inParts = async (db: Database) => {
    const engine = new Engine(db, ben.remote, await sealOf(secret), ann.clock, 7)
    await engine.sync()
  }
  let deaths = 0
  for (let nth = 20; !(await untilDeath(ann.db.name, nth, inParts, inTeam)); nth += 20) {
    deaths++
    expect(await shared(ann)).toEqual(before)
  }
  expect(deaths).toBeGreaterThan(3)
  expect(await shared(ann)).toEqual(before)
  await expect.poll(() => meet(ben).then(() => shared(ben))).toEqual(before)
  // Whoever is deleted meanwhile is so with all that was theirs.
  const [mine, ...others] = people
  for (const { id } of others) await updatePerson(ann.db, id, { company: 'Brook' }, Date.now())
  await erasePerson(ann.db, mine?.id ?? '', Date.now())
  await inParts(ann.db)
  await expect.poll(() => meet(ben).then(() => shared(ben))).toEqual(await shared(ann))
  expect(await ben.db.people.count()).toBe(29)
  await Promise.all([ann.db.delete(), ben.db.delete(), database.remove()])
})
