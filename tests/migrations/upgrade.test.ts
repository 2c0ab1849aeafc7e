import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { BACKUP_TABLES, recordOf, TABLE_NAMES } from '../../lib/backup/tables'
import { userErrorMessage } from '../../lib/error-messages'
import { t } from '../../lib/i18n'
import { Database } from '../../lib/store/database'
import { untilDeath, untilDiskFull } from '../unit/nothing-lost/dying'

/**
 * A database of every earlier version opens, and is what it should be. `v<n>.json` is one as
 * version n stored it: its tables with their indexes, and rows of invented people in every table
 * that version wrote to. `v<n>-after.json` is what the present code makes of it.
 *
 * A new version of the database gets a stored example of the one before it, made with the code
 * before the change. The `-after` files of the earlier ones follow by hand: a failing test shows
 * what is different, and somebody has to mean it.
 */
interface Stored {
  version: number
  stores: Record<string, string>
  tables: Record<string, object[]>
}

const NAME = 'upgrade-test'
const file = (name: string) => join(import.meta.dirname, name)
const read = (name: string) => JSON.parse(readFileSync(file(name), 'utf8'))
const examples = readdirSync(import.meta.dirname)
  .flatMap((name) => /^v(\d+)\.json$/.exec(name)?.[1] ?? [])
  .toSorted((a, b) => Number(a) - Number(b))
  .map((version) => `v${version}`)

afterEach(() => Dexie.delete(NAME))

async function store({ version, stores, tables }: Stored): Promise<void> {
  const db = new Dexie(NAME)
  db.version(version).stores(stores)
  for (const [table, rows] of Object.entries(tables)) await db.table(table).bulkAdd(rows)
  db.close()
}

/**
 * Every table that holds something, with strengths to nine places: what lies behind them differs
 * between machines.
 */
async function upgraded(): Promise<Record<string, object[]>> {
  const db = new Database(NAME)
  const rows = db.tables.map(async ({ name }) => [name, await db.table(name).toArray()] as const)
  const tables = (await Promise.all(rows)).filter(([, all]) => all.length > 0)
  db.close()
  return JSON.parse(JSON.stringify(Object.fromEntries(tables), (_, value) => rounded(value)))
}

function rounded(value: unknown): unknown {
  const isFraction = typeof value === 'number' && !Number.isInteger(value)
  return isFraction ? Number(value.toPrecision(9)) : value
}

/** Dexie counts ten of the browser's versions for one of its own. */
async function versionOf(): Promise<number> {
  const stored = (await indexedDB.databases()).find(({ name }) => name === NAME)
  return (stored?.version ?? 0) / 10
}

describe('a stored database', () => {
  it('there is one of every earlier version', () => {
    const earlier = Array.from({ length: new Database(NAME).verno - 1 }, (_, n) => `v${n + 1}`)
    expect(examples).toEqual(earlier)
  })

  it.each(examples)('of %s opens, and is what it should be', async (version) => {
    await store(read(`${version}.json`))
    expect(await upgraded()).toEqual(read(`${version}-after.json`))
  })

  it.each(examples)(
    'of %s is brought up to date by the next opening, wherever one died',
    async (version) => {
      let nth = 1
      for (; ; nth++) {
        await store(read(`${version}.json`))
        if (await untilDeath(NAME, nth, async (db) => void (await db.open()))) break
        expect(await upgraded(), `dead at operation ${nth}`).toEqual(read(`${version}-after.json`))
        await Dexie.delete(NAME)
      }
      // Versions 13 to 15 bring nothing to change: there is no work to die in.
      if (!['v12', 'v13', 'v14'].includes(version)) expect(nth).toBeGreaterThan(1)
    },
  )

  it.each(examples)(
    'of %s says that the disk is full, and is brought up to date once there is room',
    async (version) => {
      for (let nth = 1; ; nth++) {
        await store(read(`${version}.json`))
        const error = await untilDiskFull(NAME, nth, async (db) => void (await db.open()))
        if (!error) break
        expect(userErrorMessage(error), `full at write ${nth}`).toBe(t('error_disk_full'))
        expect(await versionOf()).toBe(Number(version.slice(1)))
        expect(await upgraded()).toEqual(read(`${version}-after.json`))
        await Dexie.delete(NAME)
      }
    },
  )

  it.each(examples)('of %s holds, once it is open, what can be backed up', async (version) => {
    await store(read(`${version}.json`))
    const tables = await upgraded()
    for (const table of TABLE_NAMES) {
      for (const row of tables[table] ?? []) BACKUP_TABLES[table].record.parse(recordOf(table, row))
    }
  })
})
