import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Bytes } from '../../../lib/backup/backup-file'
import { BACKUP_VERSION, isBackupDue } from '../../../lib/backup/backup-file'
import { makeBackup } from '../../../lib/backup/make-backup'
import { checkBackup, replaceAll } from '../../../lib/backup/restore'
import { TABLE_NAMES } from '../../../lib/backup/tables'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { Database } from '../../../lib/store/database'
import {
  bytesOf,
  contact,
  dump,
  id,
  NOW,
  person,
  putInEveryTable,
  putPerson,
  RESTORED,
  waiting,
} from './everything'

const DAY = 86_400_000
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database(`test-${crypto.randomUUID()}`)
})

async function backup(): Promise<Blob> {
  return makeBackup(db, { ...DEFAULT_SETTINGS, staffName: 'Robin' }, NOW)
}

/** All as it was, and the note of it among the changes. */
async function restore(file: Bytes): Promise<void> {
  await replaceAll(db, file, RESTORED)
  expect(await db.changes.get(RESTORED.id)).toMatchObject({ kind: 'restore', at: NOW })
  await db.changes.delete(RESTORED.id)
}

async function clear(): Promise<void> {
  for (const table of db.tables) await table.clear()
}

describe('a backup', () => {
  it('holds who waits for an answer and is not kept', async () => {
    await db.suggestions.add(waiting(1, 'dhart'))
    const before = await dump(db)
    const file = await bytesOf(await backup())
    await clear()
    await restore(file)
    expect(await dump(db)).toEqual(before)
  })

  it('is JSON that anybody can read, with every table and the settings', async () => {
    await putInEveryTable(db, person(1), 'trace')
    const all = JSON.parse(await (await backup()).text())
    expect(Object.keys(all)).toEqual([
      'ardent',
      'version',
      'madeAt',
      'counts',
      'settings',
      ...TABLE_NAMES,
      'sha256',
    ])
    expect(all).toMatchObject({ ardent: 'backup', madeAt: NOW, settings: { staffName: 'Robin' } })
    for (const { name } of db.tables) expect(all[name], name).not.toEqual([])
  })

  it('has one row a line, and no row that a batch ends with twice', async () => {
    await db.interactions.bulkAdd(Array.from({ length: 4001 }, (_, n) => contact(n, id(1))))
    await db.people.add({ ...person(1), found: '' })
    const lines = (await (await backup()).text()).split('\n')
    const contacts = lines.filter((line) => line.includes('"excerpt"'))
    expect(new Set(contacts).size).toBe(4001)
    expect(contacts.every((line) => JSON.parse(line.replace(/,$/, '')).personId === id(1))).toBe(
      true,
    )
  })

  it('holds no derived values, since a later version may derive them in another way', async () => {
    await putPerson(db, person(1))
    const { people, identities } = JSON.parse(await (await backup()).text())
    expect(people).toEqual([person(1)])
    expect(identities[0]).not.toHaveProperty('handleKey')
  })

  it('leaves out what belongs to somebody who is gone, so that it can be restored', async () => {
    await putPerson(db, person(1))
    await db.insights.add({
      id: id(9),
      personId: id(404),
      text: 'of nobody',
      topic: 'Straps',
      sentiment: 'neutral',
      at: NOW,
    })
    const { header } = await checkBackup(db, await bytesOf(await backup()))
    expect(header.counts).toMatchObject({ people: 1, insights: 0 })
  })

  it('tells how far it is', async () => {
    await putInEveryTable(db, person(1), 'trace')
    const told: number[] = []
    await makeBackup(db, DEFAULT_SETTINGS, NOW, (share) => told.push(share))
    expect(told.at(-1)).toBe(1)
    expect(told).toEqual(told.toSorted((a, b) => a - b))
  })

  it('has the database’s version: a change of either is a new version of both', () => {
    expect(BACKUP_VERSION).toBe(db.verno)
  })

  it('knows every table of the database', () => {
    const derived = ['findBlocks', 'findStamps']
    const names = db.tables.map(({ name }) => name)
    expect([...TABLE_NAMES, ...derived].toSorted()).toEqual(names.toSorted())
  })
})

describe('backup, erase, restore', () => {
  it('gives the same database again', async () => {
    await putInEveryTable(db, person(1), 'trace')
    await putPerson(db, person(2, { crm: { Company: 'Øst & “Co”\n' }, displayName: '😀 \ud800' }))
    const before = await dump(db)
    const file = await bytesOf(await backup())
    await clear()
    await restore(file)
    expect(await dump(db)).toEqual(before)
  })

  it('gives the same database again, whatever is in it', async () => {
    const people = fc.uniqueArray(fc.record({ number: fc.nat(300), ...anything() }), {
      selector: ({ number }) => number,
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(people, async (chosen) => {
        await clear()
        for (const { number, ...changes } of chosen) {
          await putPerson(db, person(number, changes as Partial<ReturnType<typeof person>>))
        }
        const before = await dump(db)
        const file = await bytesOf(await backup())
        await clear()
        await restore(file)
        expect(await dump(db)).toEqual(before)
      }),
      { numRuns: 25 },
    )
  })

  it('takes the place of what was there meanwhile', async () => {
    await putPerson(db, person(1))
    const before = await dump(db)
    const file = await bytesOf(await backup())
    await putInEveryTable(db, person(3), 'later')
    const erasures = await db.erasures.toArray()
    await restore(file)
    // Who was erased stays so.
    expect(await dump(db)).toEqual({ ...before, erasures })
  })
})

/** What a person can have in the fields that hold words. */
function anything() {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  const trimmed = text.map((one) => one.trim()).filter((one) => one.length > 0)
  return {
    displayName: trimmed,
    motivation: fc.array(trimmed, { maxLength: 3 }),
    crm: fc.dictionary(
      trimmed.filter((one) => !['__proto__', 'constructor', 'prototype'].includes(one)),
      text,
    ),
    updatedAt: fc.nat(NOW),
  }
}

describe('the reminder of backups', () => {
  it.each([
    ['nobody is kept, so there is nothing to lose', null, 0, false],
    ['somebody is kept, and there never was a backup', null, 1, true],
    ['the last one is a day old', NOW - DAY, 1, false],
    ['the last one is fourteen days old', NOW - 14 * DAY, 1, false],
    ['the last one is fifteen days old', NOW - 15 * DAY, 1, true],
  ])('%s', (_, lastAt, people, due) => {
    expect(isBackupDue(lastAt, people, NOW)).toBe(due)
  })
})
