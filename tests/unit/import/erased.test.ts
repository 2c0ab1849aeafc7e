import { beforeEach, describe, expect, it } from 'vitest'
import { Database } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { mergeInto } from '../../../lib/store/merges'
import { upsertPerson } from '../../../lib/store/people'
import { undoChange } from '../../../lib/store/undo'
import { author } from '../people'
import { importAll, NOW, open } from './importing'

const DAY = 86_400_000
let db: Database
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`)
})

/** Imports a file into an empty database, and erases whom it was about. */
async function erased(file: string): Promise<void> {
  await importAll(db, file)
  for (const { id } of await db.people.toArray()) await erasePerson(db, id, NOW)
  expect(await db.people.count()).toBe(0)
}

const outcomes = async (file: string) => {
  const { counts } = await (await open(db, file)).plan()
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0))
}

const MARA = 'Name,Twitter,Email\nMara Lindqvist,maralind,mara@fjellby.example\n'

describe('somebody who was erased', () => {
  it('stays out when a file about them is imported again', async () => {
    await erased(MARA)
    const { importing, plan, list } = await open(db, `${MARA}Bao Tran,bao_k,\n`)
    expect(await plan()).toMatchObject({ counts: { new: 1, erased: 1 }, writes: 1 })
    const at = new Date(NOW).setHours(0, 0, 0, 0)
    expect(await list('erased')).toMatchObject([
      { name: 'Mara Lindqvist', erased: { at, byName: false } },
    ])
    await importing.write('contacts.csv', { onProgress() {}, signal: AbortSignal.any([]) })
    expect((await db.people.toArray()).map(({ displayName }) => displayName)).toEqual(['Bao Tran'])
  })

  it('comes back where their row is ticked, and is erased again where that is undone', async () => {
    await erased(MARA)
    const { changeId } = await importAll(db, MARA, { back: [2] })
    expect(await db.people.count()).toBe(1)
    expect(await outcomes(MARA)).toEqual({ unchanged: 1 })
    await undoChange(db, changeId, NOW + DAY)
    expect(await outcomes(MARA)).toEqual({ erased: 1 })
  })

  it.each([
    ['by an account', 'X\nhttps://twitter.com/MaraLind\n'],
    ['by an e-mail address', 'Email\nMARA@fjellby.example\n'],
    [
      'by another of their rows',
      'Name,Twitter,Email\nM,mara2,m@x.org\n,,mara@fjellby.example\nM,mara2,mara@fjellby.example\n',
    ],
  ])('is recognised %s', async (_, file) => {
    await erased(MARA)
    expect(await outcomes(file)).toMatchObject({ erased: 1 })
  })

  it('is recognised by the id of their record, in files of that program', async () => {
    const file = (name: string) =>
      `Record ID,First Name,Last Name,Lifecycle Stage\n77,${name},Lead\n`
    await erased(file('Mara,Lindqvist'))
    expect(await outcomes(file('Bao,Tran'))).toEqual({ erased: 1 })
    expect(await outcomes('Record ID,Name\n77,Bao Tran\n')).toEqual({ new: 1 })
  })

  it('may be meant by a full name alone, which is said', async () => {
    await erased(MARA)
    const { plan, list } = await open(
      db,
      'Name,Email\n"Lindqvist, Mara",m.l@work.example\nMara,m@x.org\n',
    )
    await plan()
    expect(await list('erased')).toMatchObject([{ row: 2, erased: { byName: true } }])
  })

  it('is nobody else at an address of an office', async () => {
    await erased('Name,Email\nMara Lindqvist,info@fjellby.example\n')
    expect(await outcomes('Name,Email\nBao Tran,info@fjellby.example\n')).toEqual({ new: 1 })
  })

  it('is recognised by earlier handles, and as those who were merged into them', async () => {
    const url = (handle: string) => `https://x.com/${handle}`
    const seen = (handle: string) =>
      upsertPerson(db, 'x', author({ handle, url: url(handle), stableId: '9' }), NOW)
    const { id } = await seen('mara_one')
    await seen('mara_two')
    const name = 'M. L.'
    const pro = author({ handle: 'mara-pro', name, url: 'https://www.linkedin.com/in/mara-pro/' })
    await mergeInto(db, id, (await upsertPerson(db, 'linkedin', pro, NOW)).id, NOW)
    await erasePerson(db, id, NOW)
    for (const address of [url('mara_one'), url('mara_two'), pro.url]) {
      expect(await outcomes(`Name,URL\nBo,${address}\n`)).toEqual({ erased: 1 })
    }
  })

  it('is remembered without anything of theirs, and no more closely than by the day', async () => {
    await erased(MARA)
    const rows = await db.erasures.toArray()
    expect(rows).toHaveLength(4)
    for (const row of rows) {
      expect(Object.keys(row).sort()).toEqual(['at', 'hash', 'salt'])
      expect(`${row.hash}${row.salt}`).toMatch(/^[0-9a-f]{64}$/)
      expect(new Date(row.at).getHours()).toBe(0)
    }
    const other = new Database(`test-${crypto.randomUUID()}`)
    await importAll(other, MARA)
    for (const { id } of await other.people.toArray()) await erasePerson(other, id, NOW)
    const hashes = new Set(rows.map(({ hash }) => hash))
    expect((await other.erasures.toArray()).filter(({ hash }) => hashes.has(hash))).toEqual([])
  })
})
