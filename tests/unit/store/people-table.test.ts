import { beforeEach, describe, expect, it } from 'vitest'
import type { PeopleRow } from '../../../lib/model/person/people-table'
import type { Observation } from '../../../lib/model/records'
import { bulkEdit } from '../../../lib/store/bulk'
import { addNote, logContact } from '../../../lib/store/contacts'
import { Database, identityRow } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { addFollowUp, closeFollowUp } from '../../../lib/store/follow-ups'
import { setVip, updatePerson, upsertPerson } from '../../../lib/store/people'
import { freshened, readNotes, readPeople } from '../../../lib/store/people-table'
import { indexPerson } from '../../../lib/store/person-rows'
import { undoChange } from '../../../lib/store/undo'
import { job } from '../jobs'
import { author } from '../people'

const NOW = 1_700_000_000_000
const DAY = 86_400_000
let db: Database

beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`)
})

const keep = async (handle: string, now = NOW) =>
  (await upsertPerson(db, 'x', author({ handle, name: `${handle} Vance` }), now)).id

async function readAll() {
  const rows: PeopleRow[] = []
  const progress: number[] = []
  for await (const batch of readPeople(db, NOW)) {
    rows.push(...batch.rows)
    progress.push(batch.progress)
  }
  return { rows, progress }
}

function contact(personId: string, at: number) {
  const id = crypto.randomUUID()
  return {
    id,
    personId,
    channel: 'phone',
    direction: 'in',
    kind: 'praise',
    direct: true,
    at,
  } as const
}

function post(personId: string, key: string, label: Observation['label']): Observation {
  return { network: 'x', postKey: key, personId, identityKey: 'handle:mara', label, at: NOW - DAY }
}

describe('reading everybody', () => {
  it('gathers what every table knows of them', async () => {
    const id = await keep('mara')
    await updatePerson(
      db,
      id,
      {
        tier: 'engaged',
        status: 'customer',
        company: 'Makers',
        preferences: 'information',
        influence: { followers: 900, referrals: 2 },
      },
      NOW,
    )
    await setVip(db, id, { since: NOW - DAY, by: '', why: '' }, NOW)
    await logContact(db, contact(id, NOW - DAY))
    await db.observations.bulkAdd([post(id, 'a', 'positive'), post(id, 'b', 'positive')])
    const promise = { id: crypto.randomUUID(), personId: id, due: NOW + DAY, why: 'A strap' }
    await addFollowUp(db, { ...promise, id: crypto.randomUUID(), due: NOW + 5 * DAY })
    await addFollowUp(db, promise)
    await db.people.update(id, { crm: { Site: 'https://www.facebook.com/Mara.V', City: 'Malmö' } })
    await indexPerson(db, id)
    const { rows } = await readAll()
    expect(rows).toMatchObject([
      {
        id,
        name: 'mara Vance',
        accounts: [{ network: 'x', handle: 'mara' }],
        tier: 'engaged',
        vipSince: NOW - DAY,
        sentiment: 'positive',
        status: 'customer',
        company: 'Makers',
        preferences: 'information',
        lastContactAt: NOW - DAY,
        followUpDue: NOW + DAY,
        followers: 900,
        referrals: 2,
        doNotEngage: false,
        isTeam: false,
        links: ['facebook.com/mara.v'],
      },
    ])
    expect(rows[0]?.strength).toBeGreaterThan(0)
    expect(rows[0]?.found).toContain('malmo')
  })

  it('takes the staff’s word for a sentiment, whatever the posts say', async () => {
    const id = await keep('mara')
    await db.observations.bulkAdd([post(id, 'a', 'positive'), post(id, 'b', 'positive')])
    await updatePerson(db, id, { sentimentOverride: 'negative' }, NOW)
    expect((await readAll()).rows).toMatchObject([{ sentiment: 'negative' }])
  })

  it('counts no promise that was kept', async () => {
    const id = await keep('mara')
    const promise = { id: crypto.randomUUID(), personId: id, due: NOW, why: 'A strap' }
    await addFollowUp(db, promise)
    await closeFollowUp(db, promise.id, NOW)
    expect((await readAll()).rows).toMatchObject([{ followUpDue: undefined }])
  })

  it('finds somebody by a handle they had before', async () => {
    await upsertPerson(db, 'facebook', author({ handle: 'old.name', stableId: '7' }), NOW)
    await upsertPerson(db, 'facebook', author({ handle: 'new.name', stableId: '7' }), NOW)
    const { rows } = await readAll()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.found).toContain('old')
    expect(rows[0]?.found).toContain('new')
  })

  it('hands over whoever was last heard of first, and everybody once', async () => {
    const ids = []
    for (let i = 0; i < 5; i++) ids.push(await keep(`fan${i}`))
    await logContact(db, contact(ids[3] ?? '', NOW - DAY))
    await logContact(db, contact(ids[1] ?? '', NOW - 2 * DAY))
    const batches: string[][] = []
    for await (const { rows } of readPeople(db, NOW)) batches.push(rows.map(({ id }) => id))
    expect(batches[0]).toEqual([ids[3], ids[1]])
    expect(batches.flat().sort()).toEqual(ids.sort())
  })

  it('comes to more people than are read at once, with the accounts of each', async () => {
    const people = Array.from({ length: 2500 }, (_, i) => {
      const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`
      return { id, name: `Name ${i}` }
    })
    const record = { tier: 'unknown', tierSource: 'staff', status: 'unknown' } as const
    await db.people.bulkAdd(
      people.map(({ id, name }) => ({
        ...record,
        id,
        displayName: name,
        motivation: [],
        createdAt: NOW,
        updatedAt: NOW,
        found: `\n${name}\n`,
      })),
    )
    await db.identities.bulkAdd(
      people.map(({ id }, i) =>
        identityRow({
          ...author(),
          network: 'x',
          key: `handle:h${i}`,
          handle: `h${i}`,
          handleHistory: [],
          personId: id,
          url: `https://x.com/h${i}`,
          kind: 'person',
        }),
      ),
    )
    const { rows, progress } = await readAll()
    expect(rows.map(({ accounts }) => accounts.length)).toEqual(people.map(() => 1))
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2500)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect(progress.at(-1)).toBe(1)
  })

  it('of nobody ends at once', async () => {
    expect((await readAll()).rows).toEqual([])
  })
})

describe('keeping the rows fresh', () => {
  const SINCE = NOW + 1000
  const fresh = async (rows: PeopleRow[], also: string[] = []) =>
    (await freshened(db, rows, SINCE, also, SINCE + 10))?.map(({ name, tier, lastContactAt }) => ({
      name,
      tier,
      lastContactAt,
    }))

  it('reads whoever was changed, added or heard of since', async () => {
    const [mara, devon] = [await keep('mara'), await keep('devon')]
    await keep('tuva')
    const { rows } = await readAll()
    await updatePerson(db, mara, { tier: 'engaged' }, SINCE)
    await logContact(db, contact(devon, SINCE + 1))
    await keep('ned', SINCE + 2)
    const known = (await fresh(rows))?.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    expect(known).toEqual([
      { name: 'devon Vance', tier: 'unknown', lastContactAt: SINCE + 1 },
      { name: 'mara Vance', tier: 'engaged', lastContactAt: undefined },
      { name: 'ned Vance', tier: 'unknown', lastContactAt: undefined },
      { name: 'tuva Vance', tier: 'unknown', lastContactAt: undefined },
    ])
  })

  it('lets whoever was deleted go', async () => {
    const mara = await keep('mara')
    await keep('devon')
    const { rows } = await readAll()
    await erasePerson(db, mara, NOW)
    expect(await fresh(rows)).toMatchObject([{ name: 'devon Vance' }])
  })

  it('reads again whose page is open, though their own record says nothing', async () => {
    const mara = await keep('mara')
    const { rows } = await readAll()
    await logContact(db, contact(mara, NOW - DAY))
    expect(await fresh(rows)).toMatchObject([{ lastContactAt: undefined }])
    expect(await fresh(rows, [mara])).toMatchObject([{ lastContactAt: NOW - DAY }])
  })

  it('reads those of a small edit of many', async () => {
    const mara = await keep('mara')
    const { rows } = await readAll()
    const edit = { field: 'tier', value: 'engaged' } as const
    await bulkEdit(db, [mara], edit, { by: '', at: SINCE }, '', job())
    expect(await fresh(rows)).toMatchObject([{ tier: 'engaged' }])
  })

  it('gives up after a change was undone: it put the old times back', async () => {
    const mara = await keep('mara')
    const edit = { field: 'status', value: 'former' } as const
    const editing = { by: '', at: NOW + 1 }
    const { change } = await bulkEdit(db, [mara], edit, editing, '', job())
    const { rows } = await readAll()
    await undoChange(db, change?.id ?? '', SINCE)
    expect(await fresh(rows)).toBeUndefined()
  })

  it('gives up after many people were restored or deleted behind its back', async () => {
    await keep('mara')
    const { rows } = await readAll()
    const { id: _, ...row } = (await db.people.toArray())[0] ?? {}
    await db.people.add({ ...row, id: crypto.randomUUID() } as never)
    expect(await fresh(rows)).toBeUndefined()
  })
})

it('gathers all notes on a person, folded', async () => {
  const id = await keep('mara')
  const note = { personId: id, kind: 'note', at: NOW } as const
  await addNote(db, { ...note, id: crypto.randomUUID(), text: 'Lives in Malmö' })
  await addNote(db, { ...note, id: crypto.randomUUID(), text: 'Two SHOPS' })
  const notes = await readNotes(db, NOW)
  expect(notes.get(id)).toContain('lives in malmo')
  expect(notes.get(id)).toContain('two shops')
})
