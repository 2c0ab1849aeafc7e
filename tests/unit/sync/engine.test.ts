import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { bulkEdit } from '../../../lib/store/bulk'
import { addNote } from '../../../lib/store/contacts'
import type { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { mergeInto, unmerge } from '../../../lib/store/merges'
import { keepAuthor, setVip, updatePerson } from '../../../lib/store/people'
import { removeTag } from '../../../lib/store/tags'
import { keepKnown, known, overruled } from '../../../lib/store/team-tables'
import { undoChange } from '../../../lib/store/undo'
import { stampOf } from '../../../lib/sync/clock'
import { couch } from '../../../lib/sync/couch'
import { Engine } from '../../../lib/sync/engine'
import { type Remote, RemoteError } from '../../../lib/sync/remote'
import { newSecret, sealOf, type TeamSecret } from '../../../lib/sync/seal'
import { untilDeath } from '../nothing-lost/dying'
import { author } from '../people'
import { type Colleague, colleague, inTeam, meet, shared } from './colleague'
import { type TestDatabase, type TestServer, testServer } from './stand-in'

const HOUR = 3_600_000

let server: TestServer
let database: TestDatabase
let secret: TeamSecret
let ann: Colleague
let ben: Colleague

beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.stop())

beforeEach(async () => {
  database = await server.database()
  secret = newSecret()
  ;[ann, ben] = [await colleague(database, secret), await colleague(database, secret)]
  onTestFinished(async () => {
    await Promise.all([ann.db.delete(), ben.db.delete()])
    await database.remove()
  })
})

const keep = async ({ db }: Colleague, handle = 'maralind', name = 'Mara Lindqvist') => {
  const url = `https://x.com/${handle}`
  const { person } = await keepAuthor(db, 'x', author({ handle, name, url }), Date.now())
  return person.id
}
const note = ({ db }: Colleague, personId: string, text: string) =>
  addNote(db, { id: crypto.randomUUID(), personId, text, kind: 'note', at: Date.now() })
const engineOf = async ({ db, clock }: Pick<Colleague, 'db' | 'clock'>, remote: Remote) =>
  new Engine(db, remote, await sealOf(secret), clock)
const notesOf = async ({ db }: Colleague) =>
  (await db.notes.toArray()).map(({ text }) => text).sort()

/** The revisions of a record on the server that hold something. */
const contentsOf = async (id: string) => (await ann.remote.leaves(id)).filter(({ e }) => e)

const job = { onProgress: () => undefined, signal: new AbortController().signal }

it('what a later version shares stays for whoever knows it, and holds nobody up', async () => {
  const name = `dreams ${crypto.randomUUID()}`
  const record = { cells: { 'in:body': [ann.clock.stamp(), { of: 'Mara' }] } }
  await keepKnown(ann.db, [{ name, record, links: [], about: [], dirty: 1 }])
  const id = await keep(ann)
  await meet(ann, ben)
  expect((await ben.db.people.get(id))?.displayName).toBe('Mara Lindqvist')
  expect((await known(ben.db).get(name))?.record).toEqual(record)
})

describe('what one writes is at the other’s', () => {
  it('with all that their indexes need', async () => {
    const id = await keep(ann)
    await setVip(ann.db, id, { since: 5, by: 'Ann', why: 'Kind words' }, Date.now())
    await updatePerson(ann.db, id, { tags: { add: 'Tester' }, company: 'Acme' }, Date.now())
    await note(ann, id, 'Calls on Mondays')
    await meet(ann, ben)
    expect(await shared(ben)).toEqual(await shared(ann))
    expect(await ben.db.people.get(id)).toMatchObject({ company: 'Acme', tags: ['tester'] })
    expect((await ben.db.people.get(id))?.found).toContain('X/maralind')
    await keep(ben)
    expect(await ben.db.people.count()).toBe(1)
  })

  it('and nothing is sent twice', async () => {
    await keep(ann)
    await meet(ann, ben)
    const before = await database.revisions()
    await meet(ann, ben)
    expect(await database.revisions()).toEqual(before)
  })

  it('what is removed is gone there as well, also where its key says something', async () => {
    const id = await keep(ann)
    await updatePerson(ann.db, id, { tags: { add: 'Tester' } }, Date.now())
    await meet(ann, ben)
    expect(await ben.db.tags.count()).toBe(1)
    await removeTag(ann.db, 'tester', 'Tester', Date.now())
    await meet(ann, ben)
    expect([await ann.db.tags.count(), await ben.db.tags.count()]).toEqual([0, 0])
    await updatePerson(ben.db, id, { tags: { add: 'Tester' } }, Date.now())
    await meet(ben, ann)
    expect([await ann.db.tags.count(), await ben.db.tags.count()]).toEqual([1, 1])
  })

  it('a tag as well whose name begins with a hash sign', async () => {
    const id = await keep(ann)
    await updatePerson(ann.db, id, { tags: { add: '#launch' } }, Date.now())
    await meet(ann, ben)
    expect(await ben.db.tags.toArray()).toMatchObject([{ key: '#launch', name: '#launch' }])
    await removeTag(ben.db, '#launch', '#launch', Date.now())
    await meet(ben, ann)
    expect(await ann.db.tags.count()).toBe(0)
  })

  it('a bulk edit and its undo as well', async () => {
    const ids = [await keep(ann, 'mara'), await keep(ann, 'noor')]
    await meet(ann, ben)
    const editing = { at: Date.now(), by: 'Ann' }
    const edit = { field: 'status', value: 'customer' } as const
    const { change } = await bulkEdit(ann.db, ids, edit, editing, 'Status', job)
    await meet(ann, ben)
    expect((await ben.db.people.toArray()).map(({ status }) => status)).toEqual([
      'customer',
      'customer',
    ])
    expect(await undoChange(ann.db, change?.id ?? '', Date.now())).toMatchObject({ skipped: 0 })
    await meet(ann, ben)
    expect((await ben.db.people.toArray()).map(({ status }) => status)).toEqual([
      'unknown',
      'unknown',
    ])
  })

  it('a merge, which the other can take back', async () => {
    const [mara, other] = [await keep(ann, 'mara', 'Mara'), await keep(ann, 'mlind', 'M. L.')]
    await note(ann, other, 'as M. L.')
    await meet(ann, ben)
    await mergeInto(ann.db, mara, other, Date.now())
    await meet(ann, ben)
    expect(await ben.db.notes.toArray()).toMatchObject([{ personId: mara }])
    const [merge] = await ben.db.merges.toArray()
    await unmerge(ben.db, merge?.id ?? '', Date.now())
    await meet(ann, ben)
    expect(await ann.db.notes.toArray()).toMatchObject([{ personId: other }])
    expect(await ann.db.identities.where('personId').equals(other).count()).toBe(1)
    expect(await shared(ben)).toEqual(await shared(ann))
  })
})

describe('of what both change', () => {
  it('a hundred people have both fields and both notes, and what was overruled is kept beside', async () => {
    // The server says its time to the second.
    let passed = 0
    const late = await colleague(database, secret, undefined, () => Date.now() + passed)
    const ids: string[] = []
    for (let n = 0; n < 100; n++) ids.push(await keep(ann, `h${n}`, `Name ${n}`))
    await meet(ann, late)
    for (const id of ids) {
      await updatePerson(ann.db, id, { company: 'Acme', tier: 'engaged' }, Date.now())
      await note(ann, id, 'by Ann')
    }
    passed = 2000
    for (const id of ids) {
      await updatePerson(late.db, id, { company: 'Brook', status: 'customer' }, Date.now())
      await note(late, id, 'by Ben')
    }
    await meet(ann, late)
    expect(await shared(late)).toEqual(await shared(ann))
    const people = await ann.db.people.toArray()
    expect(people).toHaveLength(100)
    for (const one of people) {
      expect(one).toMatchObject({ company: 'Brook', status: 'customer', tier: 'engaged' })
    }
    expect(await ann.db.notes.count()).toBe(200)
    const lost = await overruled(ann.db).toArray()
    expect(lost.filter(({ cell, value }) => cell === 'company' && value === 'Acme')).toHaveLength(
      100,
    )
    await late.db.delete()
  })

  it('an account that both keep is one person, with what each knows', async () => {
    const [first, second] = [await keep(ann), await keep(ben)]
    await setVip(ann.db, first, { since: 5, by: 'Ann', why: '' }, Date.now())
    await updatePerson(ben.db, second, { tier: 'engaged' }, Date.now())
    await note(ann, first, 'by Ann')
    await note(ben, second, 'by Ben')
    await meet(ann, ben)
    expect(await shared(ben)).toEqual(await shared(ann))
    expect(await ben.db.people.toArray()).toMatchObject([{ tier: 'engaged', vip: { by: 'Ann' } }])
    expect(await notesOf(ann)).toEqual(['by Ann', 'by Ben'])
  })

  it('an undo never writes over a colleague', async () => {
    const id = await keep(ann)
    await meet(ann, ben)
    const edit = { field: 'status', value: 'customer' } as const
    const { change } = await bulkEdit(ann.db, [id], edit, { at: Date.now(), by: '' }, 'Status', job)
    await meet(ann, ben)
    await updatePerson(ben.db, id, { company: 'Brook' }, Date.now())
    await meet(ben, ann)
    expect(await undoChange(ann.db, change?.id ?? '', Date.now())).toMatchObject({ skipped: 1 })
    expect(await ann.db.people.get(id)).toMatchObject({ status: 'customer', company: 'Brook' })
  })

  it('a clock that is an hour fast overrules nobody, since the server sets it', async () => {
    const fast = await colleague(database, secret, undefined, () => Date.now() + HOUR)
    let passed = 0
    const later = await colleague(database, secret, undefined, () => Date.now() + passed)
    const id = await keep(fast)
    await meet(fast, later)
    await updatePerson(fast.db, id, { company: 'Fast' }, Date.now())
    passed = 60_000
    await updatePerson(later.db, id, { company: 'Later' }, Date.now())
    await meet(fast, later)
    expect(await fast.db.people.get(id)).toMatchObject({ company: 'Later' })
    await Promise.all([fast.db.delete(), later.db.delete()])
  })
})

describe('who is erased', () => {
  it('is erased everywhere, with what a colleague wrote offline and what could be undone', async () => {
    const id = await keep(ann)
    await meet(ann, ben)
    await note(ben, id, 'Lindqvist called')
    const edit = { field: 'company', value: 'Lindqvist AB' } as const
    await bulkEdit(ben.db, [id], edit, { at: Date.now(), by: '' }, 'Company', job)
    await erasePerson(ann.db, id, Date.now())
    await meet(ann, ben)
    for (const { db } of [ann, ben]) {
      const all = await Promise.all(db.tables.map((table) => table.toArray()))
      expect(JSON.stringify(all)).not.toMatch(/Lindqvist|maralind/i)
      expect(await db.erasures.count()).toBeGreaterThan(0)
    }
    const again = await keep(ben)
    await meet(ben, ann)
    expect(await ann.db.people.get(again)).toMatchObject({ displayName: 'Mara Lindqvist' })
    expect(await ann.db.identities.count()).toBe(1)
  })

  it('takes along what a colleague kept of them at the same time, and never sent', async () => {
    await keep(ben)
    const id = await keep(ann)
    await ann.engine.sync()
    await erasePerson(ann.db, id, Date.now())
    await meet(ann, ben)
    expect(await ben.db.people.count()).toBe(0)
  })
})

it('the server sees no name, no handle and no word', async () => {
  const id = await keep(ann)
  await note(ann, id, 'Calls on Mondays')
  await updatePerson(ann.db, id, { tags: { add: 'Tester' } }, Date.now())
  await meet(ann, ben)
  const all = await database.everything()
  expect(all.match(/"e":/g)?.length).toBeGreaterThan(3)
  expect(all).not.toMatch(/maralind|Lindqvist|Mondays|Tester|people|identities/i)
})

it('the revisions of a split cluster are joined, and no conflict stays', async () => {
  const id = await keep(ann)
  await meet(ann, ben)
  const seal = await sealOf(secret)
  const name = `people ${id}`
  const stamp = stampOf(Date.now(), 0, 'ffffffff')
  const { id: sealed, e } = await seal.seal(name, { cells: { company: [stamp, 'Split'] } })
  await database.split(sealed, `1-${'f'.repeat(32)}`, e)
  await meet(ann, ben)
  for (const { db } of [ann, ben]) {
    expect(await db.people.get(id)).toMatchObject({
      company: 'Split',
      displayName: 'Mara Lindqvist',
    })
  }
  await expect.poll(() => contentsOf(sealed)).toHaveLength(1)
})

it('what is stamped far ahead is refused, and put right on the server', async () => {
  const id = await keep(ann)
  await meet(ann, ben)
  const ahead = stampOf(Date.now() + HOUR, 0, 'eeeeeeee')
  const { id: sealed, e } = await (await sealOf(secret)).seal(`people ${id}`, {
    cells: { company: [ahead, 'Later'] },
  })
  const [{ rev = '' } = {}] = await ann.remote.leaves(sealed)
  await ann.remote.write([{ id: sealed, rev, e }])
  await meet(ann, ben)
  expect(await ben.db.people.get(id)).toMatchObject({ displayName: 'Mara Lindqvist' })
  expect(await ben.db.people.get(id)).not.toHaveProperty('company')
})

describe('whoever dies between any two steps', () => {
  /** A server that is lost at the nth request: before it does what it is asked, or after. */
  const dying = (to: Remote, nth: number, isAfter: boolean, onWrite: () => Promise<void>) => {
    let asked = 0
    let writes = 0
    const lost = () => new RemoteError()
    return new Proxy(to, {
      get:
        (_, method: keyof Remote) =>
        async (...given: never[]) => {
          const isLast = ++asked === nth
          if (asked > nth || (isLast && !isAfter)) throw lost()
          if (method === 'write' && ++writes === 1) await onWrite()
          const answer = await (to[method] as (...all: never[]) => Promise<unknown>)(...given)
          if (isLast) throw lost()
          return answer
        },
    })
  }

  it.each([false, true])('goes on from there: any request, done: %s', async (isAfter) => {
    const id = await keep(ann)
    await meet(ann, ben)
    const { id: sealed } = await (await sealOf(secret)).seal(`people ${id}`, { cells: {} })
    let round = 0
    for (let isDone = false; !isDone; ) {
      round++
      const cut = await colleague(database, secret)
      await meet(cut, ann)
      const said = { company: `Cut ${round}`, displayName: `Mara ${round}` }
      await updatePerson(cut.db, id, said, Date.now())
      await note(cut, await keep(cut, `cut${round}`, `By Cut ${round}`), 'kept')
      const split = async (nth: number) => {
        const cells = { 'crm/Round': [stampOf(Date.now(), 0, 'ffffffff'), String(nth)] as const }
        const { e } = await (await sealOf(secret)).seal(`people ${id}`, { cells })
        await database.split(sealed, `1-${nth.toString(16).padStart(32, 'f')}`, e)
      }
      // A cluster was split; a colleague is faster, and joins that; it is split once more.
      const race = async () => {
        await updatePerson(ann.db, id, { company: `Ann ${round}` }, Date.now())
        await ann.engine.sync()
        await split(1000 + round)
      }
      await split(round)
      const engine = await engineOf(cut, dying(ben.remote, round, isAfter, race))
      isDone = await engine.sync().then(
        () => true,
        (error) => {
          expect(error).toBeInstanceOf(RemoteError)
          return false
        },
      )
      const again = { ...cut, engine: await engineOf(cut, ben.remote) }
      await meet(again, ben)
      expect(await shared(again)).toEqual(await shared(ben))
      await cut.db.delete()
    }
    await meet(ann, ben)
    expect(await shared(ann)).toEqual(await shared(ben))
    // Its time, a page, the split record, a write, who was faster, another write, what is pruned.
    expect(round).toBeGreaterThan(7)
    expect(await ben.db.people.count()).toBe(1 + round)
    expect(await ben.db.notes.count()).toBe(round)
    await expect.poll(() => contentsOf(sealed)).toHaveLength(1)
  })

  it('goes on from there: any step of the database, with what came and what goes', async () => {
    const cut = await colleague(database, secret)
    const kept: string[] = []
    for (let nth = 1, isDone = false; !isDone; nth++) {
      await keep(ben, `b${nth}`, `By Ben ${nth}`)
      await ben.engine.sync()
      kept.push(await keep(cut, `c${nth}`, `By Cut ${nth}`))
      const step = async (db: Database) => (await engineOf({ ...cut, db }, ben.remote)).sync()
      isDone = await untilDeath(cut.db.name, nth, step, (db) => inTeam(db))
    }
    await meet(ben, cut)
    expect(await shared(cut)).toEqual(await shared(ben))
    expect(await ben.db.people.count()).toBe(2 * kept.length)
    await cut.db.delete()
  })
})

describe('who is no member any more', () => {
  it('is refused, and told so', async () => {
    const remote = couch({ ...database, user: crypto.randomUUID(), password: 'of nobody' })
    const refused = await remote.changes('0', 1, 0).catch((error) => error)
    expect(refused).toBeInstanceOf(RemoteError)
    expect(refused.status).toBe(401)
  })

  it('is not asked for a password without HTTPS', () => {
    expect(() => couch({ ...database, url: 'http://couch.example.org/team' })).toThrow(RemoteError)
    expect(() => couch({ ...database, url: 'https://ann:x@couch.example.org/team' })).toThrow()
  })
})
