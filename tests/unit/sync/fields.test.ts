import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { BACKUP_TABLES, type TableName } from '../../../lib/backup/tables'
import { Database } from '../../../lib/store/database'
import { declareTeam } from '../../../lib/store/team-tables'
import { cellsOf, databaseKey, rowOf } from '../../../lib/sync/cells'
import { LOCAL, rulesOf, SHARED } from '../../../lib/sync/fields'
import { nameOf } from '../../../lib/sync/state'
import { id, person, putInEveryTable, putPerson } from '../backup/everything'

const ofTeam = new Database()
declareTeam(ofTeam)
/** What is one thing though it has several in it. */
const WRITTEN_AT_ONCE = [
  'insights.authorKeys',
  'corrections.authorKeys',
  'examples.authorKeys',
  'reviews.verdict',
]

function kindOf(schema: z.ZodType): string {
  return schema instanceof z.ZodOptional ? kindOf(schema.unwrap() as z.ZodType) : schema.def.type
}

const tables = ofTeam.tables.map(({ name }) => name).sort()

describe('what is shared', () => {
  it('is said of every table of the database, once', () => {
    expect([...Object.keys(SHARED), ...Object.keys(LOCAL)].sort()).toEqual(tables)
  })

  it.each(Object.keys(SHARED))('is said of every field of %s', (table) => {
    const { record } = BACKUP_TABLES[table as TableName] ?? rulesOf(table)
    const fields = Object.keys((record as unknown as { shape: object }).shape)
    expect(Object.keys(rulesOf(table)?.fields ?? {}).sort()).toEqual(fields.sort())
  })

  it('is said by an own rule of each field that has several things in it', () => {
    const byField = Object.entries(SHARED).flatMap(([table, { record, fields }]) =>
      Object.entries(record.shape).map(([field, schema]) => ({
        is: `${table}.${field}`,
        rule: fields[field] ?? '',
        hasSeveral: ['array', 'record', 'object'].includes(kindOf(schema as z.ZodType)),
      })),
    )
    const atOnce = byField.filter(({ hasSeveral, rule }) => hasSeveral && rule === 'last')
    expect(atOnce.map(({ is }) => is)).toEqual(WRITTEN_AT_ONCE)
    expect(byField.filter(({ rule }) => rule === 'each').length).toBeGreaterThan(3)
  })

  it.each(Object.keys(SHARED))('has the key of the database in %s', (table) => {
    const keyPath = ofTeam.table(table).schema.primKey.keyPath
    const rules = Object.entries(rulesOf(table)?.fields ?? {})
    expect(rules.flatMap(([field, rule]) => (rule === 'key' ? [field] : []))).toEqual(
      [keyPath].flat(),
    )
  })
})

describe('the rows of a full database', () => {
  it('come out of their cells as they went in', async () => {
    const db = new Database(`test-${crypto.randomUUID()}`)
    declareTeam(db)
    await db.table('members').add({ user: 'ann', name: 'Ann' })
    const by = { ann: { what: 'on', at: 1 } }
    await db.table('claims').add({ network: 'x', postKey: 'x:status:1', by })
    const settled = { kind: 'complaint', at: 1, end: 'answered', endedAt: 2 }
    await db
      .table('outcomes')
      .add({ network: 'x', postKey: 'abc', personId: person(1).id, ...settled })
    await db.table('agreements').add({ id: 'team', countColleagues: true, approve: ['thank'] })
    const asked = { id: id(801), personId: person(1).id, from: 'ann', at: 1, text: 'Sorry to hear' }
    const verdict = { what: 'approved', text: 'Sorry', by: 'ben', at: 2 }
    const reply = { network: 'x', postKey: 'abc', action: 'answer' }
    await db.table('reviews').add({ ...asked, ...reply, verdict })
    const given = { id: id(800), personId: person(1).id, from: 'ann', to: 'ben', at: 1, doneAt: 2 }
    const post = { network: 'x', postKey: 'abc', action: 'answer' }
    await db.table('handovers').add({ ...given, post, words: 'Call her' })
    await putPerson(db, person(1))
    await putInEveryTable(db, person(1), 'trace')
    const told: string[] = []
    for (const table of Object.keys(SHARED)) {
      if (table === 'merges') continue
      for (const stored of await db.table<Record<string, unknown>>(table).toArray()) {
        const { found: _, lastContactAt: __, strength: ___, handleKey: ____, ...row } = stored
        const { primKey } = db.table(table).schema
        const name = nameOf(
          table,
          [primKey.keyPath ?? ''].flat().map((field) => String(row[field])),
        )
        const { updatedAt = 0, personId = '' } = row
        const rest = { people: { updatedAt }, identities: { personId } }[table] ?? {}
        expect(rowOf(name, cellsOf(table, row), rest)).toEqual(row)
        expect(await db.table(table).get(databaseKey(name))).toEqual(stored)
        told.push(table)
      }
    }
    expect(new Set(told).size).toBe(Object.keys(SHARED).length - 1)
    await db.delete()
  })
})

describe('a row', () => {
  it('says nothing by what nobody said yet', () => {
    const person = {
      id: 'p',
      displayName: 'Ada',
      tier: 'unknown',
      tierSource: 'staff',
      status: 'unknown',
      motivation: [],
      createdAt: 1,
      updatedAt: 2,
    }
    expect([...cellsOf('people', person).keys()]).toEqual(['displayName', 'createdAt'])
  })

  it('is shown without what this version cannot read', () => {
    const id = '00000000-0000-4000-8000-000000000001'
    const cells = new Map<string, string | number>([
      ['displayName', 'Ada'],
      ['createdAt', 1],
      ['status', 'a status of a later version'],
      ['a field of a later version', 'x'],
    ])
    const row = rowOf(nameOf('people', id), cells, { updatedAt: 2 })
    expect(row).toMatchObject({ displayName: 'Ada', status: 'unknown' })
    expect(row).not.toHaveProperty('a field of a later version')
  })
})
