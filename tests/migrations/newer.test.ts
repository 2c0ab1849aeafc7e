import Dexie from 'dexie'
import { afterEach, describe, expect, it } from 'vitest'
import { userErrorMessage } from '../../lib/error-messages'
import { t } from '../../lib/i18n'
import { DEFAULT_SETTINGS } from '../../lib/model/settings'
import { answer } from '../../lib/rpc/server'
import { Database } from '../../lib/store/database'

const NAME = 'newer-test'
const opened: Dexie[] = []

function open<Kind extends Dexie>(db: Kind): Kind {
  opened.push(db)
  return db
}

/** The database of an extension that has gone on: one more table, one version later. */
class Later extends Dexie {
  constructor() {
    super(NAME)
    const now = new Database('names')
    const stores = now.tables.map(({ name, schema }) => [
      name,
      [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', '),
    ])
    this.version(now.verno + 1).stores({ ...Object.fromEntries(stores), hunches: 'id' })
  }
}

afterEach(async () => {
  for (const db of opened.splice(0)) db.close()
  await Dexie.delete(NAME)
})

describe('a database that is newer than the code', () => {
  it('is refused, in words, and nothing in it is changed', async () => {
    const later = open(new Later())
    await later.table('people').add({ id: '1', displayName: 'Ada', sparkle: 7, words: [] })
    later.close()
    const db = open(new Database(NAME))
    const error = await db.people.toArray().catch((caught) => caught)
    const versions = [String(db.verno + 1), String(db.verno)]
    expect(userErrorMessage(error)).toBe(t('error_newer_database', versions))
    const again = await db.people.put({} as never).catch((caught) => caught)
    expect(userErrorMessage(again)).toContain('newer version of Ardent')
    db.close()
    expect(await open(new Later()).table('people').toArray()).toMatchObject([{ sparkle: 7 }])
  })

  it('is refused in the background’s answers: that is how panel and popup learn of it', async () => {
    open(new Later()).close()
    const later = open(new Later())
    await later.open()
    later.close()
    const db = open(new Database(NAME))
    const handlers = {
      vipAdvocates: () => db.people.toArray(),
      settings: async () => DEFAULT_SETTINGS,
    }
    const message = { type: 'vipAdvocates', payload: {} }
    expect(await answer(message, { caller: 'page' }, handlers as never)).toMatchObject({
      ok: false,
      error: expect.stringContaining('newer version of Ardent'),
    })
  })
})

describe('two dashboards that are open during an upgrade', () => {
  it('do not hang it: the older one lets go, and says what to do when it is used again', async () => {
    const older = open(new Database(NAME))
    await older.people.count()
    const later = open(new Later())
    await later.open()
    expect(await later.table('hunches').count()).toBe(0)
    const error = await older.people.count().catch((caught) => caught)
    expect(userErrorMessage(error)).toContain('Reload this page')
  })

  it('finish what the older one is writing first', async () => {
    const older = open(new Database(NAME))
    const row = { displayName: 'Ada', words: [] } as never as { id: string }
    const writing = older.transaction('rw', older.people, async () => {
      for (const id of ['1', '2', '3']) await older.people.add({ ...row, id } as never)
    })
    const later = open(new Later())
    await Promise.all([writing, later.open()])
    expect(await later.table('people').count()).toBe(3)
  })
})
