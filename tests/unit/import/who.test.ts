import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { writeCsv } from '../../../lib/csv'
import { Database } from '../../../lib/store/database'
import { importAll, open } from './importing'

let db: Database

const empty = async () => {
  await db?.delete()
  db = new Database()
}
beforeEach(empty)

/** Everybody who is kept, by what they are known by. */
async function people() {
  const accounts = Map.groupBy(await db.identities.toArray(), ({ personId }) => personId)
  const all = (await db.people.toArray()).map(
    ({ id, displayName, emails = [], externalIds = [] }) =>
      [
        displayName,
        ...(accounts.get(id) ?? []).map(({ network, handle }) => `${network} ${handle}`).sort(),
        ...emails.toSorted(),
        ...externalIds.map((one) => one.id).sort(),
      ].join(', '),
  )
  return all.sort()
}

const HEADER = ['Name', 'Twitter', 'LinkedIn', 'Email', 'Customer ID']
const NAMES = [
  'Mara Lindqvist',
  'Bao',
  '山田太郎',
  'محمد علي',
  'Noor Haddad',
  'Zoë Müller',
  'Bao Trần',
]
const somebody = fc.integer({ min: 0, max: NAMES.length - 1 })
/** Which of their keys a row about somebody names. */
const keys = fc.record({
  x: fc.boolean(),
  linkedin: fc.boolean(),
  email: fc.boolean(),
  id: fc.boolean(),
})

function row(person: number, { x, linkedin, email, id }: Record<string, boolean>): string[] {
  return [
    NAMES[person] ?? '',
    x ? `handle${person}` : '',
    linkedin ? `https://www.linkedin.com/in/somebody-${person}` : '',
    email ? `p${person}@example.org` : '',
    id ? `c-${person}` : '',
  ]
}

/** A file that names some people, each in some rows that have a key in common. */
const file = fc
  .uniqueArray(
    fc.tuple(
      somebody,
      fc.constantFrom('x', 'linkedin', 'email', 'id'),
      fc.array(keys, { maxLength: 2 }),
    ),
    {
      minLength: 1,
      selector: ([person]) => person,
    },
  )
  .map((all) =>
    all.flatMap(([person, key, more]) =>
      [{}, ...more].map((one) => row(person, { ...one, [key]: true })),
    ),
  )
/** The same without any keys: a list of names. */
const names = fc
  .uniqueArray(somebody, { minLength: 1 })
  .map((all) => all.map((one) => row(one, {})))
const anyFile = fc.oneof({ weight: 4, arbitrary: file }, { weight: 1, arbitrary: names })

const csv = (rows: string[][]) => writeCsv([HEADER, ...rows])
const runs = { numRuns: 40 }

describe('the people of files', () => {
  it('are the same when a file is imported twice', async () => {
    await fc.assert(
      fc.asyncProperty(anyFile, async (rows) => {
        await empty()
        await importAll(db, csv(rows))
        const once = await people()
        const { plan } = await open(db, csv(rows))
        expect((await plan()).counts).toMatchObject({ new: 0, question: 0 })
        await importAll(db, csv(rows))
        expect(await people()).toEqual(once)
      }),
      runs,
    )
  })

  it('are the same whatever the order of its rows', async () => {
    const shuffled = file.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    )
    await fc.assert(
      fc.asyncProperty(shuffled, async ([rows, other]) => {
        await empty()
        await importAll(db, csv(rows))
        const before = await people()
        await empty()
        await importAll(db, csv(other))
        expect(await people()).toEqual(before)
      }),
      runs,
    )
  })

  it('are the same in whatever order two files come, where people of one name are one', async () => {
    const onlyFull = (rows: string[][]) => rows.filter(([name = '']) => name.includes(' '))
    await fc.assert(
      fc.asyncProperty(anyFile, anyFile, async (one, other) => {
        const [first, second] = [onlyFull(one), onlyFull(other)]
        fc.pre(first.length > 0 && second.length > 0)
        const after = []
        for (const files of [
          [first, second],
          [second, first],
        ]) {
          await empty()
          for (const rows of files) await importAll(db, csv(rows), { sameName: 'same' })
          after.push(await people())
        }
        expect(after[1]).toEqual(after[0])
      }),
      runs,
    )
  })
})

describe('who a row is about', () => {
  it('is told by the record’s id: a second import changes and never doubles', async () => {
    const list = (status: string) =>
      `Customer ID,Name,Status\n1,山田太郎,${status}\n2,محمد,${status}\n3,Zucchi,${status}\n`
    await importAll(db, list('Lead'))
    await importAll(db, list('Customer'), { overwrite: ['status'] })
    expect((await db.people.toArray()).map(({ status }) => status)).toEqual(
      Array(3).fill('customer'),
    )
  })

  it('is a question where a list of an unknown kind numbers somebody else alike', async () => {
    await importAll(db, 'ID,Name\n1,Mara Lindqvist\n2,Tuva Berg\n')
    const { plan } = await open(db, 'ID,Name\n1,Tuva Berg\n2,Noor Haddad\n')
    expect((await plan()).counts).toMatchObject({ new: 0, changed: 0, question: 2 })
  })

  it('is told by any of several e-mail addresses', async () => {
    await importAll(
      db,
      'Name,Email,Other email\nMara Lindqvist,mara@work.example,mara@home.example\n',
    )
    await importAll(db, 'Email,LinkedIn\nmara@home.example,mara-lindqvist\n')
    expect(await people()).toEqual([
      'Mara Lindqvist, linkedin mara-lindqvist, mara@home.example, mara@work.example',
    ])
  })

  it.each([
    ['of an office', 'info@fjellby.example', 'Mara Berg'],
    ['of a family', 'berg@fjellby.example', 'Tuva Berg'],
  ])('is a question where the mailbox is one %s and the name another', async (_, email, name) => {
    await importAll(db, `Name,Email\nOdd Berg,${email}\n`)
    const { plan, list, write } = await open(db, `Name,Email\n${name},${email}\n`)
    expect((await plan()).counts).toMatchObject({ question: 1, new: 0 })
    const [{ candidates } = { candidates: [] }] = await list('question')
    expect(candidates).toMatchObject([{ displayName: 'Odd Berg' }])
    await plan({ sameName: 'same' })
    await write()
    expect(await db.people.count()).toBe(1)
    await plan({ answers: { 2: 'new' } })
    await write()
    expect(await people()).toEqual([`${name}, ${email}`, `Odd Berg, ${email}`].sort())
    const again = await open(db, `Name,Email\n${name},${email}\nOdd Berg,${email}\n`)
    expect((await again.plan()).counts).toMatchObject({ unchanged: 2 })
  })

  it('is told by a person’s own mailbox however the name is written', async () => {
    await importAll(db, 'Name,Email\nJörn Käpplinger,joern@kaepp.example\n')
    await importAll(db, 'Name,Email\n"Kaepplinger, Joern",joern@kaepp.example\n')
    await importAll(db, 'Name,Email\nJ. Käpplinger,joern@kaepp.example\n')
    expect(await db.people.count()).toBe(1)
  })

  it('is not told by names that only look alike without their marks', async () => {
    await importAll(db, 'Name\nमीना शर्मा\nモモ\n')
    await importAll(db, 'Name\nमनी शर्मा\nボボ\n')
    expect(await db.people.count()).toBe(4)
  })

  it('is joined from rows of a file, the first of which counts', async () => {
    await importAll(
      db,
      'Name,Twitter,Email,Town\nMara,,m@example.org,Åre\n,maralind,,\nMara Lind,maralind,m@example.org,\n',
    )
    expect(await people()).toEqual(['Mara, x maralind, m@example.org'])
  })
})
