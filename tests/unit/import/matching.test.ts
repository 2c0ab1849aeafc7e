import { beforeEach, describe, expect, it } from 'vitest'
import { addNote } from '../../../lib/store/contacts'
import { Database } from '../../../lib/store/database'
import { updatePerson, upsertPerson } from '../../../lib/store/people'
import { author } from '../people'
import { importAll, NOW, open } from './importing'

let db: Database
/** Kept: Mara on X, Bao on LinkedIn with an e-mail address, and Noor by name alone. */
let mara: string
let bao: string
let noor: string

beforeEach(async () => {
  await db?.delete()
  db = new Database()
  mara = (await upsertPerson(db, 'x', author(), NOW - 1000)).id
  const onLinkedIn = {
    handle: 'bao-tran',
    name: 'Bao',
    url: 'https://www.linkedin.com/in/bao-tran/',
  }
  bao = (await upsertPerson(db, 'linkedin', author(onLinkedIn), NOW - 1000)).id
  await importAll(db, 'LinkedIn,Email\nbao-tran,bao@example.org\n', {}, NOW - 500)
  await importAll(db, 'Name,Town\nNoor Haddad,Lyon\n', {}, NOW - 400)
  noor =
    (await db.people.toArray()).find(({ displayName }) => displayName === 'Noor Haddad')?.id ?? ''
})

/** The one row of a file: what becomes of it, and whose it is. */
async function verdictOf(csv: string, changes = {}) {
  const { plan, list } = await open(db, csv)
  const { counts } = await plan(changes)
  const outcome = (['new', 'changed', 'unchanged', 'question', 'conflicting'] as const).find(
    (one) => counts[one] > 0,
  )
  const [row] = outcome ? await list(outcome) : []
  return { outcome, personId: row?.personId, row }
}

describe('a row is matched', () => {
  it.each([
    ['by handle', 'Twitter\n@MaraLind\n', () => mara],
    [
      'by the address of a profile',
      'Profile URL\nhttps://mobile.twitter.com/maralind/\n',
      () => mara,
    ],
    ['by e-mail address', 'Email\n BAO@example.org \n', () => bao],
    ['by e-mail address, whatever the name', 'Name,Email\nB. Tran,bao@example.org\n', () => bao],
    ['by a handle where the name is another’s', 'Name,Twitter\nNoor Haddad,maralind\n', () => mara],
  ])('%s', async (_, csv, expected) => {
    expect(await verdictOf(csv)).toMatchObject({ outcome: 'unchanged', personId: expected() })
  })

  it.each([
    ['of somebody unknown', 'Name,Twitter\nTuva Berg,tuva\n'],
    ['with a name of one word, which says too little', 'Name,Email\nBao,b@example.org\n'],
    [
      'with a known name and another account on the same network',
      'Name,Twitter\nMara Lindqvist,mara_l\n',
    ],
  ])('with nobody: %s', async (_, csv) => {
    expect(await verdictOf(csv)).toMatchObject({ outcome: 'new', personId: undefined })
  })
})

describe('the same full name', () => {
  const csv = 'Name,Email\n"Haddad, Noor",noor@example.org\n'

  it('is a question, and nothing is written until it is answered', async () => {
    const { outcome, row } = await verdictOf(csv)
    expect(outcome).toBe('question')
    expect(row?.candidates).toMatchObject([{ id: noor, displayName: 'Noor Haddad' }])
    await importAll(db, csv)
    expect(await db.people.count()).toBe(3)
  })

  it.each([
    ['the same person', () => ({ answers: { 2: noor } }), 'changed'],
    ['somebody else', () => ({ answers: { 2: 'new' } }), 'new'],
    ['the same, as all of them', () => ({ sameName: 'same' }), 'changed'],
    ['somebody else, as all of them', () => ({ sameName: 'different' }), 'new'],
    [
      'somebody else, unlike all others',
      () => ({ sameName: 'same', answers: { 2: 'new' } }),
      'new',
    ],
  ])('can be answered: %s', async (_, changes, outcome) => {
    expect(await verdictOf(csv, changes())).toMatchObject({ outcome })
  })

  it('of several people is for the user to choose from', async () => {
    await importAll(db, 'Name,Twitter\nNoor Haddad,noor_h\n', { sameName: 'different' })
    const { outcome, row } = await verdictOf(csv, { sameName: 'same' })
    expect(outcome).toBe('question')
    expect(row?.candidates).toHaveLength(2)
  })
})

describe('a conflict', () => {
  const both = 'Twitter,Email\nmaralind,bao@example.org\n'

  it('is a row that matches two people, and it is left out', async () => {
    const { outcome, row } = await verdictOf(both)
    expect(outcome).toBe('conflicting')
    expect(row).toMatchObject({
      problem: { key: 'two_people' },
      candidates: [{ id: mara }, { id: bao }],
    })
  })

  it('of two people can be settled for one of them; the other keeps the account', async () => {
    const { row } = await verdictOf(both, { answers: { 2: bao } })
    expect(row).toMatchObject({
      personId: bao,
      changes: [],
      kept: [{ field: 'x', before: '', after: 'maralind' }],
    })
  })

  it('is a second row about one person, by account, e-mail address or match', async () => {
    const { plan, list } = await open(
      db,
      'Name,Twitter,Email,Town\nTuva,tuva,t@example.org,Bergen\nT. Berg,,t@example.org,Oslo\nT. B.,tuva,,Voss\nMara,maralind,m@example.org,Åre\nMara L,,m@example.org,Umeå\n',
    )
    expect((await plan()).counts).toMatchObject({ new: 1, changed: 1, conflicting: 3 })
    expect((await list('conflicting')).map(({ row, problem }) => [row, problem?.args])).toEqual([
      [3, ['2']],
      [4, ['2']],
      [6, ['5']],
    ])
    await plan({ duplicates: 'last' })
    expect((await list('conflicting')).map(({ row, problem }) => [row, problem?.args])).toEqual([
      [2, ['4']],
      [3, ['4']],
      [5, ['6']],
    ])
  })

  it('is a value other than the staff’s, which stays unless it is to be overwritten', async () => {
    await updatePerson(db, mara, { status: 'partner', company: 'Makers' }, NOW - 10)
    const csv = 'Twitter,Status,Company,Followers\nmaralind,Customer,Guides,900\n'
    const { outcome, row } = await verdictOf(csv)
    expect(outcome).toBe('conflicting')
    expect(row?.kept).toEqual([
      { field: 'status', before: 'partner', after: 'customer' },
      { field: 'company', before: 'Makers', after: 'Guides' },
    ])
    expect(row?.changes).toEqual([{ field: 'followers', before: '', after: '900' }])

    await importAll(db, csv, { overwrite: ['company'] })
    expect(await db.people.get(mara)).toMatchObject({
      status: 'partner',
      company: 'Guides',
      influence: { followers: 900 },
    })
  })

  it('is another account on a network where the person has one', async () => {
    const { row } = await verdictOf('LinkedIn,Email\nbao-other,bao@example.org\n')
    expect(row?.kept).toEqual([{ field: 'linkedin', before: 'bao-tran', after: 'bao-other' }])
  })
})

describe('what a file says', () => {
  it('is laid over what is known, field by field', async () => {
    const csv =
      'Twitter,Name,Email,Status,Preference,Lifetime value,Motivation,Town\nmaralind,Mara E. Lindqvist,mara@fjellby.example,customer,offers,"1,200.50",mending; winter,Åre\n'
    const { row } = await verdictOf(csv)
    expect(row?.changes).toEqual([
      { field: 'email', name: 'mara@fjellby.example', before: '', after: 'mara@fjellby.example' },
      { field: 'status', before: '', after: 'customer' },
      { field: 'preference', before: '', after: 'discounts' },
      { field: 'lifetimeValue', before: '', after: '1200.5' },
      { field: 'motivation', before: '', after: 'mending; winter' },
      { field: 'crm', name: 'Town', before: '', after: 'Åre' },
    ])
    await importAll(db, csv)
    expect(await db.people.get(mara)).toMatchObject({
      displayName: 'Mara Lindqvist',
      tier: 'unknown',
      updatedAt: NOW,
      emails: ['mara@fjellby.example'],
      crm: { Town: 'Åre' },
    })
    expect(await verdictOf(csv)).toMatchObject({ outcome: 'unchanged' })
  })

  it('takes the place of the CRM’s earlier value; an empty cell says nothing', async () => {
    await importAll(db, 'Twitter,Town,Stage\nmaralind,Åre,open\n')
    const { row } = await verdictOf('Twitter,Town,Stage\nmaralind,Umeå,\n')
    expect(row?.changes).toEqual([{ field: 'crm', name: 'Town', before: 'Åre', after: 'Umeå' }])
  })

  it('never takes a caution back, and leaves a tier that somebody decided', async () => {
    await updatePerson(db, mara, { doNotEngage: true, tier: 'fully_engaged' }, NOW - 10)
    const { row } = await verdictOf('Twitter,Do not engage,Tier\nmaralind,no,Not engaged\n')
    expect(row?.changes).toEqual([])
    expect(row?.kept).toEqual([{ field: 'tier', before: 'fully_engaged', after: 'not_engaged' }])
  })

  it('changes a name only where that is wished', async () => {
    const csv = 'Twitter,Name\nmaralind,Mara Ek\n'
    expect(await verdictOf(csv)).toMatchObject({ outcome: 'unchanged' })
    await importAll(db, csv, { overwrite: ['displayName'] })
    expect(await db.people.get(mara)).toMatchObject({
      displayName: 'Mara Ek',
    })
  })

  it('adds a note once', async () => {
    const csv = 'Twitter,Note\nmaralind,Prefers a call\n'
    await importAll(db, csv)
    expect(await db.notes.toArray()).toMatchObject([{ personId: mara, text: 'Prefers a call' }])
    expect(await verdictOf(csv)).toMatchObject({ outcome: 'unchanged' })
    await addNote(db, { id: crypto.randomUUID(), personId: mara, text: 'x', kind: 'note', at: NOW })
    expect(await verdictOf(csv)).toMatchObject({ outcome: 'unchanged' })
  })
})
