import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Database } from '../../../lib/store/database'

const root = join(import.meta.dirname, '../../..')
const tables = new Database().tables.map(({ name }) => name)

/** Methods of tables and collections that nothing else has. */
const OF_DEXIE = /\.(?:bulk(?:Put|Add|Update|Delete|Upsert)|modify)\(/
/** A table, what is asked of it, and at the end of the chain a method that writes. */
const ON_A_TABLE = new RegExp(
  [
    String.raw`\.(?:(?:${tables.join('|')})\b|table(?:<.*?>)?\([^()]*\))`,
    String.raw`(?:\s*\.\w+\((?:[^()]|\([^()]*\))*\))*?`,
    String.raw`\s*\.(?:put|add|update|upsert|delete|clear)\(`,
  ].join(''),
)

const writes = (source: string) => OF_DEXIE.test(source) || ON_A_TABLE.test(source)

describe('writing to the database', () => {
  it('is done in the store alone', () => {
    const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root })
    const elsewhere = files.filter((file) => !file.startsWith(join('lib', 'store')))
    expect(elsewhere.length).toBeGreaterThan(300)
    const writing = elsewhere.filter((file) => writes(readFileSync(join(root, file), 'utf8')))
    expect(writing).toEqual([])
  })

  it.each([
    'await db.people.put(row)',
    "db.table(name).delete('a')",
    "db.table<{ id: string }, string>('notes').clear()",
    "context.db.insights\n    .where('topic')\n    .equals(topicOf(from))\n    .delete()",
    'insights.modify({ topic })',
    'await table.bulkPut(rows)',
  ])('is seen in %j', (source) => {
    expect(writes(source)).toBe(true)
  })

  it.each([
    'known.people.get(id)',
    "db.notes.where('personId').equals(id).toArray()",
    'seen.add(person.id)',
    'campaigns.delete(id)',
    'locals.clear()',
  ])('is not seen in %j', (source) => {
    expect(writes(source)).toBe(false)
  })
})
