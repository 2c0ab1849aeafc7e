import { beforeEach, describe, expect, it } from 'vitest'
import { makeBackup } from '../../../lib/backup/make-backup'
import { mergeBackup } from '../../../lib/backup/merge-backup'
import { exportPerson } from '../../../lib/backup/person-export'
import { replaceAll } from '../../../lib/backup/restore'
import { authorKeysOf } from '../../../lib/model/person/author-keys'
import type { Author } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { answer } from '../../../lib/rpc/server'
import { Database } from '../../../lib/store/database'
import { countPraise } from '../../../lib/store/discoveries'
import { erasePerson } from '../../../lib/store/erasure'
import { identitiesOf, refreshIdentities } from '../../../lib/store/identities'
import { mergeInto } from '../../../lib/store/merges'
import { upsertPerson } from '../../../lib/store/people'
import { undoChange } from '../../../lib/store/undo'
import { bytesOf, dump, ofVersion, RESTORED } from '../backup/everything'
import { importAll } from '../import/importing'
import { author, post } from '../people'
import { content, db, handlers, page } from './context'

const NOW = 1_700_000_000_000
const PEOPLE_CSV = 'Name,Twitter\nMara Lindqvist,https://x.com/maralind\nBao,https://x.com/bao\n'
/** What was remembered of a post before its author was kept. */
const TABLES = ['insights', 'suggestions', 'insertions', 'corrections'] as const

let world: ReturnType<typeof handlers>
let ask: (type: string, payload: unknown) => Promise<unknown>
beforeEach(() => {
  world = handlers()
  ask = (type, payload) => answer({ type, payload }, page, world)
})

const written = (by: Author, key = 'x:status:1') =>
  post({ key, author: by, permalink: `https://x.com/${by.handle}/status/1` })

/** All that can be done about a post of somebody who is not kept. */
async function work(by: Author = author(), key?: string): Promise<void> {
  const about = written(by, key)
  const insight = { text: `${by.name} on straps`, topic: 'Straps', sentiment: 'neutral' }
  await ask('captureInsight', { post: about, insight: { ...insight, sourceUrl: about.permalink } })
  await ask('resolveOnPost', { post: about, action: 'thank', status: 'rejected' })
  await ask('correctSentiment', { post: about, label: 'negative' })
  await ask('rememberInsertion', { post: about, action: 'thank', text: `Thank you, ${by.name}!` })
}

async function keep(by: Author = author()): Promise<string> {
  await ask('upsertPerson', { network: 'x', author: by })
  const [identity] = await identitiesOf(db, 'x', [by])
  return identity?.personId ?? ''
}

/** How many rows of each of the tables are in an export, or in the database. */
const counts = (rows: Record<string, unknown>) =>
  TABLES.map((name) => (rows[name] as unknown[]).length)

async function left(signs: readonly string[]): Promise<string[]> {
  const rows = Object.entries(await dump(db)).flatMap(([table, all]) =>
    all.map((row) => `${table} ${JSON.stringify(row)}`),
  )
  return rows.filter((row) => signs.some((sign) => row.includes(sign)))
}

const personIn = async (name: string) =>
  (await db.people.toArray()).find(({ displayName }) => displayName === name)?.id ?? ''

describe('what was remembered of a post before its author was kept', () => {
  it('holds neither name nor address of theirs but where staff wrote it', async () => {
    await work()
    const { insights, ...others } = await dump(db)
    expect(JSON.stringify(others).replace('Thank you, Mara Lindqvist!', '')).not.toMatch(
      /mara|x\.com/i,
    )
    expect(insights).toHaveLength(1)
  })

  it('is theirs once they are kept, and nobody else’s', async () => {
    await work()
    await work(author({ handle: 'bao', name: 'Bao' }), 'x:status:2')
    const personId = await keep()
    for (const name of TABLES) {
      const rows = await db.table(name).toArray()
      expect(rows.filter((row) => row.personId === personId)).toHaveLength(1)
      expect(rows.filter((row) => row.authorKeys)).toHaveLength(1)
    }
  })

  it('is in their export, and gone once they are erased', async () => {
    await work()
    const personId = await keep()
    expect(counts(await exportPerson(db, personId, NOW))).toEqual([1, 1, 1, 1])
    await erasePerson(db, personId, NOW)
    expect(counts(await dump(db))).toEqual([0, 0, 0, 0])
    expect(await left(['Mara', 'maralind', personId])).toEqual([])
  })

  it('is found by the stable id, under another handle', async () => {
    await work(author({ handle: 'oldmara', stableId: '9' }))
    const personId = await keep(author({ handle: 'newmara', stableId: '9' }))
    await erasePerson(db, personId, NOW)
    expect(counts(await dump(db))).toEqual([0, 0, 0, 0])
  })

  it('is found by an earlier handle', async () => {
    const personId = await keep(author({ handle: 'bmara', stableId: '9' }))
    await work(author({ handle: 'amara' }))
    await refreshIdentities(db, 'x', [author({ handle: 'amara', stableId: '9' })])
    await refreshIdentities(db, 'x', [author({ handle: 'cmara', stableId: '9' })])
    await erasePerson(db, personId, NOW)
    expect(counts(await dump(db))).toEqual([0, 0, 0, 0])
  })

  it('stays where a freed handle went to somebody else', async () => {
    await work(author({ stableId: '1' }))
    const personId = await keep(author({ stableId: '2' }))
    expect(counts(await exportPerson(db, personId, NOW))).toEqual([0, 0, 0, 0])
    await erasePerson(db, personId, NOW)
    expect(counts(await dump(db))).toEqual([1, 1, 1, 1])
  })

  it('is found where it has no keys, by the posts they are known to have written', async () => {
    await work()
    for (const name of TABLES) await db.table(name).toCollection().modify({ authorKeys: undefined })
    const personId = await keep()
    const seen = {
      network: 'x',
      postKey: (await db.corrections.toArray())[0]?.postKey ?? '',
    } as const
    await db.observations.add({
      ...seen,
      postUrl: 'https://x.com/maralind/status/1',
      personId,
      identityKey: 'handle:maralind',
      label: 'neutral',
      at: NOW,
    })
    expect(counts(await exportPerson(db, personId, NOW))).toEqual([1, 1, 1, 1])
    await erasePerson(db, personId, NOW)
    expect(counts(await dump(db))).toEqual([0, 0, 0, 0])
  })

  it('is theirs when the post goes past again, though it has no keys', async () => {
    const brand = {
      ...DEFAULT_SETTINGS.brand,
      handles: { ...DEFAULT_SETTINGS.brand.handles, x: ['acme'] },
    }
    await ask('changeSettings', { brand })
    await work()
    for (const name of TABLES) await db.table(name).toCollection().modify({ authorKeys: undefined })
    const personId = await keep()
    await answer({ type: 'annotate', payload: { posts: [written(author())] } }, content, world)
    expect((await db.insertions.toArray())[0]).toMatchObject({ personId })
    expect((await db.corrections.toArray())[0]).toMatchObject({ personId })
  })
})

describe('somebody who comes in by a file', () => {
  it('gets it by an import, which can be taken back', async () => {
    await work()
    const before = await dump(db)
    const { changeId } = await importAll(db, PEOPLE_CSV)
    const personId = await personIn('Mara Lindqvist')
    for (const name of TABLES) {
      expect(await db.table(name).toArray()).toMatchObject([{ personId }])
    }
    expect(await undoChange(db, changeId, NOW + 1)).toMatchObject({ skipped: 0 })
    expect({ ...(await dump(db)), changes: [], columnMaps: [] }).toEqual({
      ...before,
      changes: [],
      columnMaps: [],
    })
  })

  it('gets it by a merge of a backup, which can be taken back', async () => {
    const elsewhere = new Database(`test-${crypto.randomUUID()}`)
    await upsertPerson(elsewhere, 'x', author(), NOW)
    const bytes = await bytesOf(await makeBackup(elsewhere, DEFAULT_SETTINGS, NOW))
    await work()
    const before = await dump(db)
    await mergeBackup(db, bytes, { all: 'ours', each: {} }, RESTORED)
    const personId = await personIn('Mara Lindqvist')
    for (const name of TABLES) {
      expect(await db.table(name).toArray()).toMatchObject([{ personId }])
    }
    expect(await undoChange(db, RESTORED.id, NOW + 1)).toMatchObject({ skipped: 0 })
    expect({ ...(await dump(db)), changes: [] }).toEqual({ ...before, changes: [] })
  })

  it('gets it by a restore of a backup of version 2, which had no keys', async () => {
    await work()
    await db.insights.toCollection().modify({ authorKeys: undefined })
    await db.people.add({
      id: '00000000-0000-4000-8000-000000000001',
      displayName: 'Mara Lindqvist',
      tier: 'unknown',
      tierSource: 'staff',
      status: 'unknown',
      motivation: [],
      createdAt: NOW,
      updatedAt: NOW,
      found: '',
    })
    await db.identities.add({
      network: 'x',
      key: 'handle:maralind',
      handleKey: 'handle:maralind',
      handle: 'maralind',
      handleHistory: [],
      url: 'https://x.com/maralind',
      kind: 'person',
      personId: '00000000-0000-4000-8000-000000000001',
    })
    const text = await (await makeBackup(db, DEFAULT_SETTINGS, NOW)).text()
    const old = new Blob([ofVersion(2, text)])
    await replaceAll(db, await bytesOf(old), RESTORED)
    const [insight] = await db.insights.toArray()
    expect(insight).toMatchObject({ personId: '00000000-0000-4000-8000-000000000001' })
  })
})

describe('erasing somebody', () => {
  it('takes along what an import remembers under the key that they had then', async () => {
    await importAll(db, PEOPLE_CSV)
    const personId = await personIn('Mara Lindqvist')
    await refreshIdentities(db, 'x', [author({ handle: 'maralind', stableId: '777' })])
    expect(JSON.stringify(await exportPerson(db, personId, NOW))).toContain('"handle:maralind"')
    await erasePerson(db, personId, NOW)
    expect(await left(['Mara', 'maralind', personId])).toEqual([])
    expect(await left(['handle:bao'])).not.toEqual([])
  })

  it('takes along a discovery under an earlier handle', async () => {
    const personId = await keep(author({ handle: 'oldmara', stableId: '9' }))
    const url = 'https://x.com/oldmara'
    const praise = {
      network: 'x',
      postKey: 'abc',
      author: author({ handle: 'oldmara', url }),
    } as const
    await countPraise(db, [praise], NOW)
    await refreshIdentities(db, 'x', [author({ handle: 'newmara', stableId: '9' })])
    expect((await exportPerson(db, personId, NOW)).discoveries).toHaveLength(1)
    await erasePerson(db, personId, NOW)
    expect(await left(['oldmara', 'newmara', personId])).toEqual([])
  })

  it('takes along what is about an account that came by a merge', async () => {
    const keptId = await keep()
    const other = author({
      handle: 'mara.lindqvist',
      name: 'Mara',
      url: 'https://facebook.com/mara',
    })
    const { id: foldedId } = await upsertPerson(db, 'facebook', other, NOW)
    await mergeInto(db, keptId, foldedId, NOW)
    const authorKeys = authorKeysOf('facebook', other)
    await db.corrections.add({
      network: 'facebook',
      postKey: 'p',
      authorKeys,
      label: 'neutral',
      at: NOW,
    })
    await erasePerson(db, keptId, NOW)
    expect(await left(['ara', 'corrections', keptId, foldedId])).toEqual([])
  })
})
