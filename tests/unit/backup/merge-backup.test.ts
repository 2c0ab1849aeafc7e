import { beforeEach, describe, expect, it } from 'vitest'
import type { Bytes } from '../../../lib/backup/backup-file'
import { compareBackup } from '../../../lib/backup/compare'
import { CONFLICTS_SHOWN, type ConflictRule, type MergeChoices } from '../../../lib/backup/conflict'
import { makeBackup } from '../../../lib/backup/make-backup'
import { mergeBackup } from '../../../lib/backup/merge-backup'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { logContact } from '../../../lib/store/contacts'
import { Database, identityRow } from '../../../lib/store/database'
import { findPeople } from '../../../lib/store/find'
import { mergeInto } from '../../../lib/store/merges'
import { updatePerson } from '../../../lib/store/people'
import { recentChanges, undoChange } from '../../../lib/store/undo'
import { importAll } from '../import/importing'
import { bytesOf, contact, dump, id, NOW, person, putInEveryTable, putPerson } from './everything'

const DAY = 86_400_000
const CHANGE = { id: id(900), what: 'ardent-backup.json', at: NOW }

/** What is here, and the other machine's, of which the backup is. */
let here: Database
let there: Database

beforeEach(async () => {
  for (const db of [here, there]) await db?.delete()
  here = new Database(`here-${crypto.randomUUID()}`)
  there = new Database(`there-${crypto.randomUUID()}`)
})

const backup = async (): Promise<Bytes> =>
  bytesOf(await makeBackup(there, { ...DEFAULT_SETTINGS, staffName: 'Other' }, NOW))

const merge = async (all: ConflictRule = 'newer', each: MergeChoices['each'] = {}) =>
  mergeBackup(here, await backup(), { all, each }, CHANGE)

/** The same person on both machines, with other facts and another last change there. */
async function putOnBoth(changes: Parameters<typeof person>[1], updatedAt: number) {
  await putPerson(here, person(1, { tier: 'engaged', updatedAt: NOW - 2 * DAY }))
  await putPerson(there, person(1, { ...changes, updatedAt }))
}

const everything = async (db: Database) => {
  const { changes: _, changeBlocks: __, ...tables } = await dump(db)
  return tables
}

describe('who is in a backup and here', () => {
  it('is the same person under the same id', async () => {
    await putPerson(here, person(1))
    await putPerson(there, person(1))
    await putPerson(there, person(2))
    expect(await compareBackup(here, await backup())).toMatchObject({
      here: { people: 1, contacts: 2, notes: 0 },
      added: 1,
      same: 1,
    })
  })

  it('is the same person under another id, by an account of theirs', async () => {
    await putPerson(here, person(1))
    await putPerson(there, person(1, { id: id(501) }))
    await there.identities.clear()
    const accounts = await here.identities.toArray()
    await there.identities.bulkAdd(accounts.map((one) => ({ ...one, personId: id(501) })))
    expect(await merge()).toEqual({ added: 0, changed: 1 })
    expect(await here.people.count()).toBe(1)
    expect(await here.interactions.where('personId').equals(id(1)).count()).toBe(4)
  })

  it('is the same account, where only one side knows its stable id', async () => {
    await putPerson(here, person(1))
    await putPerson(there, person(7))
    const own = { network: 'x', key: 'id:42', stableId: '42', handle: 'ada1_x' } as const
    const account = identityRow({
      ...own,
      handleHistory: [],
      url: 'https://x.com/ada1_x',
      kind: 'person',
      personId: id(7),
    })
    await there.identities.clear()
    await there.identities.add(account)
    const post = { network: 'x', postKey: 'ff', identityKey: 'id:42', personId: id(7) } as const
    await there.observations.add({ ...post, label: 'positive', at: NOW })
    await merge()
    expect(await here.people.count()).toBe(1)
    expect(await here.observations.toArray()).toMatchObject([
      { personId: id(1), identityKey: 'handle:ada1_x' },
    ])
  })

  it.each([
    ['the record of a CRM', { externalIds: [{ source: 'hubspot', id: '901' }] }, 1],
    ['an e-mail address and the name', { emails: ['ada@berg.example'] }, 1],
    ['a number in a list and the name', { externalIds: [{ source: 'table 1a2b', id: '1' }] }, 1],
  ])('is known without an account by %s', async (_, keys, count) => {
    await putPerson(here, person(1, keys))
    await putPerson(there, person(7, { ...keys, displayName: 'Ada1 Berg' }))
    for (const db of [here, there]) await db.identities.clear()
    await merge()
    expect(await here.people.count()).toBe(count)
  })

  it('is somebody else where a number in a list is that of another name', async () => {
    const keys = { externalIds: [{ source: 'table 1a2b', id: '1' }] }
    await putPerson(here, person(1, keys))
    await putPerson(there, person(7, { ...keys, displayName: 'Dan Hart' }))
    for (const db of [here, there]) await db.identities.clear()
    await merge()
    expect(await here.people.count()).toBe(2)
  })

  it('keeps every e-mail address of both', async () => {
    await putPerson(here, person(1, { emails: ['ada@berg.example'] }))
    await putPerson(there, person(1, { emails: ['ada@home.example'], updatedAt: NOW + 1 }))
    await merge('theirs')
    expect((await here.people.get(id(1)))?.emails?.toSorted()).toEqual([
      'ada@berg.example',
      'ada@home.example',
    ])
  })

  it('is somebody else where both have an account on one network', async () => {
    const keys = { emails: ['ada@berg.example'] }
    await putPerson(here, person(1, keys))
    await putPerson(there, person(7, { ...keys, displayName: 'Ada1 Berg' }))
    await merge()
    expect(await here.people.count()).toBe(2)
  })

  it('is whom they were merged into here', async () => {
    for (const db of [here, there]) for (const n of [1, 2]) await putPerson(db, person(n))
    await here.identities.bulkDelete([
      ['x', 'handle:ada2_x'],
      ['linkedin', 'handle:ada2_linkedin'],
    ])
    await there.identities.where('personId').equals(id(2)).delete()
    await mergeInto(here, id(1), id(2), NOW)
    await there.notes.add({ id: id(60), personId: id(2), text: 'late', kind: 'note', at: NOW })
    await merge()
    expect(await here.people.toCollection().primaryKeys()).toEqual([id(1)])
    expect(await here.notes.toArray()).toMatchObject([{ personId: id(1), text: 'late' }])
  })
})

describe('a list that two colleagues imported for themselves', () => {
  const list = [
    'Customer ID,Name,Email,Notes,Tags',
    '17,Mara Lindqvist,,Met in Oslo,Press',
    '18,Mara Lindqvist,,,',
    '19,Dan Hart,dan@example.org,Likes maps,Press; Makers',
    ',Tuva Berg,tuva@example.org,,',
  ].join('\n')

  it('is there once after a merge, with each note and tag once', async () => {
    for (const db of [here, there]) await importAll(db, list)
    const before = await here.people.count()
    expect(await merge()).toEqual({ added: 0, changed: 0 })
    expect(await here.people.count()).toBe(before)
    expect(await here.notes.count()).toBe(2)
    expect(await here.tags.count()).toBe(2)
  })
})

describe('somebody who is to be left alone', () => {
  it.each(['ours', 'theirs'] as const)('is left alone whoever’s record stays: %s', async (rule) => {
    for (const [one, other] of [
      [here, there],
      [there, here],
    ] as const) {
      await Promise.all([here.delete(), there.delete()].map((gone) => gone))
      await Promise.all([here.open(), there.open()])
      await putPerson(one, person(1, { doNotEngage: true, tier: 'engaged' }))
      await putPerson(other, person(1, { tier: 'fully_engaged' }))
      await merge(rule)
      expect(await here.people.get(id(1))).toMatchObject({
        doNotEngage: true,
        tier: (rule === 'ours') === (one === here) ? 'engaged' : 'fully_engaged',
      })
    }
  })
})

describe('somebody who differs', () => {
  it('is shown field by field, with who changed them last', async () => {
    await putOnBoth({ tier: 'fully_engaged', crm: { Company: 'Acme' } }, NOW - DAY)
    const { conflicts, differing } = await compareBackup(here, await backup())
    expect(differing).toBe(1)
    expect(conflicts).toEqual([
      {
        id: id(1),
        displayName: 'Ada1 Berg',
        newer: 'theirs',
        differences: [
          { field: 'tier', ours: 'engaged', theirs: 'fully_engaged' },
          { field: 'crm.Company', ours: undefined, theirs: 'Acme' },
        ],
      },
    ])
  })

  it.each<[ConflictRule, number, MergeChoices['each'], string]>([
    ['ours', NOW - DAY, {}, 'engaged'],
    ['theirs', NOW - 9 * DAY, {}, 'fully_engaged'],
    ['newer', NOW - DAY, {}, 'fully_engaged'],
    ['newer', NOW - 9 * DAY, {}, 'engaged'],
    ['newer', NOW - 2 * DAY, {}, 'engaged'],
    ['newer', NOW - DAY, { [id(1)]: 'ours' }, 'engaged'],
    ['ours', NOW - 9 * DAY, { [id(1)]: 'theirs' }, 'fully_engaged'],
  ])('rule “%s”, changed there at %i, decided %o: is %s', async (rule, at, each, tier) => {
    await putOnBoth({ tier: 'fully_engaged' }, at)
    await merge(rule, each)
    expect(await here.people.get(id(1))).toMatchObject({ tier })
  })

  it('is found by the name that stays', async () => {
    await putOnBoth({ displayName: 'Zoe Bergström' }, NOW - DAY)
    await merge('theirs')
    expect(await findPeople(here, 'bergstrom', 5)).toHaveLength(1)
    expect(await findPeople(here, 'ada1_x', 5)).toHaveLength(1)
  })

  it('is compared to the end, and shown up to a limit', async () => {
    const people = Array.from({ length: CONFLICTS_SHOWN + 5 }, (_, n) => person(n + 1))
    await here.people.bulkAdd(people.map((one) => ({ ...one, found: '' })))
    await there.people.bulkAdd(people.map((one) => ({ ...one, tier: 'engaged', found: '' })))
    const { differing, conflicts } = await compareBackup(here, await backup())
    expect([differing, conflicts.length]).toEqual([CONFLICTS_SHOWN + 5, CONFLICTS_SHOWN])
  })
})

describe('a merge', () => {
  it('brings in everything of somebody who is new', async () => {
    await putPerson(here, person(1))
    await putInEveryTable(there, person(2), 'trace')
    await merge()
    const [all, theirs] = [await everything(here), await everything(there)]
    const { discoveries: _, ...tables } = theirs
    for (const [table, rows] of Object.entries(tables)) {
      expect(all[table], table).toEqual(expect.arrayContaining(rows))
    }
  })

  it('changes nothing when it is done again', async () => {
    await putInEveryTable(there, person(2), 'trace')
    await merge()
    const once = await everything(here)
    expect(
      await mergeBackup(
        here,
        await backup(),
        { all: 'newer', each: {} },
        { ...CHANGE, id: id(901) },
      ),
    ).toEqual({ added: 0, changed: 0 })
    expect(await everything(here)).toEqual(once)
  })

  it('adds contacts, and what follows from them', async () => {
    await putPerson(here, person(1))
    await putPerson(there, person(1))
    await there.interactions.add({ ...contact(50, id(1)), at: NOW })
    const before = await here.people.get(id(1))
    expect(await merge()).toEqual({ added: 0, changed: 1 })
    const after = await here.people.get(id(1))
    expect(after).toMatchObject({ lastContactAt: NOW })
    expect(after?.strength).toBeGreaterThan(before?.strength ?? 0)
  })

  it('remembers of a campaign everybody who was told on either side', async () => {
    const campaign = { id: id(70), name: 'Crag', kind: 'preview' as const, startsAt: NOW }
    for (const n of [1, 2]) await putPerson(here, person(n))
    await putPerson(there, person(2))
    await here.campaigns.add({ ...campaign, asked: [id(1)], tookPart: [] })
    await there.campaigns.add({ ...campaign, asked: [id(2)], tookPart: [id(2)] })
    await merge('ours')
    expect(await here.campaigns.toArray()).toEqual([
      { ...campaign, asked: [id(1), id(2)], tookPart: [id(2)] },
    ])
  })

  it('suggests nothing twice on one post', async () => {
    await putInEveryTable(here, person(1), 'trace')
    await putInEveryTable(there, person(1), 'trace')
    await there.suggestions.toCollection().modify({ id: id(80) })
    await merge()
    expect(await here.suggestions.count()).toBe(1)
  })

  it('leaves out the memory of two being joined, who are apart here', async () => {
    for (const db of [here, there]) for (const n of [1, 2]) await putPerson(db, person(n))
    await there.identities.where('personId').equals(id(2)).delete()
    await mergeInto(there, id(1), id(2), NOW)
    await merge('ours')
    expect(await here.merges.count()).toBe(0)
    expect(await here.people.count()).toBe(2)
  })

  it('changes nothing at all where the file is not right', async () => {
    await putPerson(here, person(1))
    await putPerson(there, person(2))
    await there.interactions.add({ ...contact(50, id(2)), at: -1 })
    const before = await dump(here)
    await expect(merge()).rejects.toMatchObject({ key: 'error_backup_value' })
    expect(await dump(here)).toEqual(before)
  })
})

describe('undoing a merge', () => {
  it('gives the database as it was', async () => {
    await putOnBoth({ tier: 'fully_engaged', displayName: 'Zoe' }, NOW - DAY)
    await putInEveryTable(there, person(2), 'trace')
    await there.interactions.add(contact(50, id(1)))
    const before = await everything(here)
    await merge()
    const [change] = await recentChanges(here)
    expect(change).toMatchObject({ kind: 'merge_restore', people: 2, what: CHANGE.what })
    expect(await undoChange(here, CHANGE.id, NOW + 1)).toMatchObject({ skipped: 0 })
    expect(await everything(here)).toEqual(before)
  })

  it('gives somebody back as they were whom two of the file became', async () => {
    await putPerson(here, person(1))
    for (const [n, tier] of [
      [5, 'engaged'],
      [1500, 'fully_engaged'],
    ] as const) {
      await there.people.add({ ...person(n, { tier, updatedAt: NOW }), found: '' })
    }
    const [x, linkedin] = await here.identities.toArray()
    if (!x || !linkedin) throw new Error('Ada has two accounts.')
    await there.identities.bulkAdd([
      { ...x, personId: id(5) },
      { ...linkedin, personId: id(1500) },
    ])
    const filler = Array.from({ length: 1000 }, (_, n) => person(100 + n))
    await there.people.bulkAdd(filler.map((one) => ({ ...one, found: '' })))
    const before = await everything(here)
    await merge('theirs')
    expect(await here.people.get(id(1))).toMatchObject({ tier: 'fully_engaged' })
    await undoChange(here, CHANGE.id, NOW + 1)
    expect(await everything(here)).toEqual(before)
  })

  it('leaves those whom somebody has worked with since, with all they have', async () => {
    for (const n of [2, 3]) await putPerson(there, person(n))
    await merge()
    await logContact(here, { ...contact(51, id(2)), at: NOW + 1 })
    expect(await undoChange(here, CHANGE.id, NOW + 2)).toMatchObject({ skipped: 1 })
    expect(await here.people.toCollection().primaryKeys()).toEqual([id(2)])
    expect(await here.interactions.where('personId').equals(id(2)).count()).toBe(3)
  })

  it('leaves those who were changed since', async () => {
    await putOnBoth({ tier: 'fully_engaged' }, NOW - DAY)
    await merge()
    await updatePerson(here, id(1), { company: 'Makers' }, NOW + 1)
    expect(await undoChange(here, CHANGE.id, NOW + 2)).toMatchObject({ skipped: 1 })
    expect(await here.people.get(id(1))).toMatchObject({ tier: 'fully_engaged', company: 'Makers' })
  })
})
