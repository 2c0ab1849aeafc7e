import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { UserError } from '../../../lib/model/user-error'
import { addNote, logContact } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { findPeople } from '../../../lib/store/find'
import { identitiesOf } from '../../../lib/store/identities'
import { updatePerson, upsertPerson } from '../../../lib/store/people'
import { recentChanges, undoChange } from '../../../lib/store/undo'
import { author } from '../people'
import { choicesFor, dump, importAll, NOW, open, step } from './importing'

const stored = (name: string) => readFileSync(join(import.meta.dirname, 'files', name))
const CSV =
  'Name,Twitter,LinkedIn,Email,Company,Note,Town\nMara,maralind,mara-lindqvist,m@example.org,Makers,Call her,Åre\nTuva Berg,,tuva-berg,t@example.org,Guides,Met at the fair,Bergen\nOdd Vik,,,,,,Voss\n'

let db: Database
let mara: string

beforeEach(async () => {
  await db?.delete()
  db = new Database()
  mara = (await upsertPerson(db, 'x', author(), NOW - 1000)).id
  await addNote(db, { id: crypto.randomUUID(), personId: mara, text: 'x', kind: 'note', at: NOW })
})

describe('an import', () => {
  it('adds people with their accounts, also those without any', async () => {
    expect(await importAll(db, CSV)).toMatchObject({ added: 2, changed: 1 })
    const [tuva] = await findPeople(db, 'berg tuva bergen', 10)
    expect(tuva).toMatchObject({
      displayName: 'Tuva Berg',
      tier: 'unknown',
      company: 'Guides',
      emails: ['t@example.org'],
      crm: { Town: 'Bergen' },
      createdAt: NOW,
    })
    expect(await findPeople(db, 'voss vik', 10)).toMatchObject([{ displayName: 'Odd Vik' }])
    const seen = author({ handle: 'tuva-berg', url: 'https://www.linkedin.com/in/tuva-berg/' })
    expect(await identitiesOf(db, 'linkedin', [seen])).toMatchObject([{ personId: tuva?.id }])
  })

  it('finds a known person by the account it adds, and by the ones they had', async () => {
    await importAll(db, CSV)
    expect(await findPeople(db, 'mara-lindqvist', 10)).toMatchObject([{ id: mara }])
    expect(await findPeople(db, 'maralind', 10)).toMatchObject([{ id: mara }])
  })

  it('leaves tier, VIP, strength and contacts of known people alone', async () => {
    await updatePerson(db, mara, { tier: 'fully_engaged' }, NOW - 100)
    const contact = { channel: 'phone', direction: 'in', kind: 'praise', direct: true } as const
    await logContact(db, { ...contact, id: crypto.randomUUID(), personId: mara, at: NOW - 50 })
    const before = await db.people.get(mara)
    await importAll(db, CSV)
    const { tier, strength, lastContactAt } = (await db.people.get(mara)) ?? {}
    expect({ tier, strength, lastContactAt }).toEqual({
      tier: 'fully_engaged',
      strength: before?.strength,
      lastContactAt: NOW - 50,
    })
  })

  it('remembers the header that was chosen by hand', async () => {
    const text = 'Mara,Åre\nWho,Where\nTuva,Bergen\n'
    const { importing } = await open(db, text)
    const chosen = await importing.read(new Blob([text]), { header: 2 }, step())
    expect(chosen.columns.map(({ header }) => header)).toEqual(['Who', 'Where'])
    await importing.plan({ ...choicesFor(chosen), columns: ['displayName', 'crm'] }, step())
    await importing.write('contacts.csv', step())
    const { preview } = await open(db, text)
    expect(preview).toMatchObject({ remembered: true, header: 2 })
    expect(preview.columns).toMatchObject([{ header: 'Who', target: 'displayName' }, {}])
  })

  it('remembers what the columns are about', async () => {
    const columns = ['displayName', 'x', 'linkedin', 'email', 'crm', 'ignore', 'ignore'] as const
    await importAll(db, CSV, { columns })
    const { preview } = await open(db, CSV)
    expect(preview.remembered).toBe(true)
    expect(preview.columns.map(({ target }) => target)).toEqual(columns)
    expect((await open(db, CSV.replace('Town', 'City'))).preview.remembered).toBe(false)
  })

  it('of the stored exports can be done one after the other', async () => {
    for (const name of ['hubspot.csv', 'salesforce.csv', 'Connections.csv', 'tweets.js.txt']) {
      await importAll(db, stored(name))
    }
    // Mara of the posts and of HubSpot is the Mara who is kept, as is Bao of the posts.
    expect((await db.people.toArray()).map(({ displayName }) => displayName).sort()).toEqual([
      'Bao Trần',
      'Dmitri Sokol',
      'Ebba Nyfors',
      'Jörg Müller',
      'Jürgen Öster',
      'Mara Lindqvist',
      'Samira Haddad',
    ])
  })

  it('is refused when somebody in it was changed since the dry run', async () => {
    const { plan, write } = await open(db, CSV)
    await plan()
    await updatePerson(db, mara, { company: 'VIPs' }, NOW - 1)
    const before = await dump(db)
    await expect(write()).rejects.toMatchObject({ key: 'error_import_changed_meanwhile' })
    expect(await dump(db)).toEqual(before)
    await plan()
    expect(await write()).toMatchObject({ changed: 1 })
  })

  it('is refused when an account in it was kept since the dry run', async () => {
    const { plan, write } = await open(db, CSV)
    await plan()
    const tuva = { handle: 'tuva-berg', url: 'https://www.linkedin.com/in/tuva-berg/' }
    await upsertPerson(db, 'linkedin', author(tuva), NOW - 1)
    const before = await dump(db)
    await expect(write()).rejects.toBeInstanceOf(UserError)
    expect(await dump(db)).toEqual(before)
  })
})

describe('undoing an import', () => {
  it('leaves everything as it was', async () => {
    const before = await dump(db)
    const { changeId } = await importAll(db, CSV)
    expect(await dump(db)).not.toEqual(before)
    expect(await recentChanges(db)).toMatchObject([
      { id: changeId, kind: 'import', what: 'contacts.csv', people: 3 },
    ])
    expect(await undoChange(db, changeId, NOW + 1)).toMatchObject({ skipped: 0 })
    expect(await dump(db)).toEqual(before)
  })

  it('takes back tiers, VIP advocates, cautions and addresses as well', async () => {
    const before = await dump(db)
    const csv =
      'Name,Twitter,Email,Tier,VIP,Do not contact,Customer ID\nMara,maralind,m@example.org,Engaged,yes,x,c-1\nTuva,,t@example.org,Fully engaged,,,c-2\n'
    const { changeId } = await importAll(db, csv)
    expect(await db.people.get(mara)).toMatchObject({
      tier: 'engaged',
      tierSource: 'staff',
      vip: { since: NOW, why: 'VIP' },
      doNotEngage: true,
      emails: ['m@example.org'],
      externalIds: [{ id: 'c-1' }],
    })
    const moves = await db.tierMoves.toArray()
    expect(moves.map(({ to }) => to).sort()).toEqual(['engaged', 'fully_engaged'])
    await undoChange(db, changeId, NOW + 1)
    expect(await dump(db)).toEqual(before)
  })

  it('leaves whoever somebody has worked with since', async () => {
    const { changeId } = await importAll(db, CSV)
    const [tuva] = await findPeople(db, 'berg tuva bergen', 10)
    const note = { id: crypto.randomUUID(), kind: 'note', text: 'Own words', at: NOW } as const
    await addNote(db, { ...note, personId: tuva?.id ?? '' })
    expect(await undoChange(db, changeId, NOW + 1)).toMatchObject({ skipped: 1 })
    expect(await findPeople(db, 'tuva', 10)).toHaveLength(1)
    expect(await findPeople(db, 'odd', 10)).toHaveLength(0)
  })
})

describe('cancelling', () => {
  const many = `Name,Twitter\n${Array.from({ length: 3500 }, (_, n) => `Given${n} F,handle${n}`).join('\n')}`

  it.each([0, 1000, 3000])('after %i rows leaves everything as it was', async (rows) => {
    const { importing, preview } = await open(db, many)
    await importing.plan(choicesFor(preview), step())
    const before = await dump(db)
    const life = new AbortController()
    const onProgress = ({ done }: { done: number }) => {
      if (done === rows) life.abort()
    }
    const writing = importing.write('many.csv', { onProgress, signal: life.signal })
    await expect(writing).rejects.toThrow()
    expect(await dump(db)).toEqual(before)
    expect(await recentChanges(db)).toEqual([])
    expect(await db.columnMaps.count()).toBe(0)
  })
})
