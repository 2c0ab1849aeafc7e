import fc from 'fast-check'
import { beforeEach, expect, it, vi } from 'vitest'
import { makeBackup } from '../../../lib/backup/make-backup'
import { mergeBackup } from '../../../lib/backup/merge-backup'
import { exportPerson } from '../../../lib/backup/person-export'
import { replaceAll } from '../../../lib/backup/restore'
import { authorKeysOf } from '../../../lib/model/person/author-keys'
import type { Author, NetworkId } from '../../../lib/model/post/post'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { answer } from '../../../lib/rpc/server'
import { bulkEdit } from '../../../lib/store/bulk'
import { erasePerson } from '../../../lib/store/erasure'
import { identitiesOf } from '../../../lib/store/identities'
import { recentChanges, undoChange } from '../../../lib/store/undo'
import { bytesOf, dump } from '../backup/everything'
import { importAll } from '../import/importing'
import { job } from '../jobs'
import { author, post } from '../people'
import { db, handlers, page } from './context'

/** Lives of a person that are tried; more for whoever wants to know. */
const LIVES = Number(process.env.ARDENT_LIVES ?? 40)
const NOW = 1_700_000_000_000

type Face = { network: NetworkId; author: Author }
const face = (network: NetworkId, changes: Partial<Author> & { handle: string }): Face => {
  const url = `https://${network}.com/${network === 'x' ? '' : 'in/'}${changes.handle}`
  return { network, author: author({ name: 'Mara Quist', url, ...changes }) }
}

/** How Mara is seen: under earlier handles, with and without her id, on two networks. */
const MARA = [
  face('x', { handle: 'mara_one' }),
  face('x', { handle: 'mara_one', stableId: '4711998877' }),
  face('x', { handle: 'mara_two', stableId: '4711998877' }),
  face('x', { handle: 'mara_three', stableId: '4711998877' }),
  face('linkedin', { handle: 'mara-pro' }),
]
const BAO = face('x', { handle: 'bao', name: 'Bao', stableId: '5' })
const SIGNS = [
  ...['mara', 'Mara', '4711998877'],
  ...MARA.flatMap(({ network, author }) => authorKeysOf(network, author)),
]

let world: ReturnType<typeof handlers>
let saved: Blob | undefined
let time = NOW
beforeEach(() => {
  world = handlers()
})

const ask = (type: string, payload: unknown) => answer({ type, payload }, page, world)
const fromPage = (network: NetworkId, type: string, payload: unknown) =>
  answer({ type, payload }, { caller: 'content', network, tabId: 1 }, world)

/** What can happen around somebody's `nth` post. What is refused does nothing. */
const EVENTS: Record<string, (one: Face, nth: number) => Promise<unknown>> = {
  passes: ({ network, ...one }, nth) =>
    fromPage(network, 'annotate', { posts: [postOf({ network, ...one }, nth)] }),
  inspires: (one, nth) => {
    const { permalink } = postOf(one, nth)
    const words = { text: `${one.author.name} on straps`, topic: 'Straps', sentiment: 'neutral' }
    const insight = { ...words, sourceUrl: permalink }
    return ask('captureInsight', { post: postOf(one, nth), insight })
  },
  isAnswered: (one, nth) =>
    ask('rememberInsertion', {
      post: postOf(one, nth),
      action: 'answer',
      text: `Dear ${one.author.name}`,
    }),
  isSettled: (one, nth) => {
    const status = nth % 2 ? 'accepted' : 'snoozed'
    return ask('resolveOnPost', { post: postOf(one, nth), action: 'thank', status })
  },
  isCorrected: (one, nth) => ask('correctSentiment', { post: postOf(one, nth), label: 'negative' }),
  isKept: (one) => ask('upsertPerson', one),
  isStarred: ({ network, author }) => fromPage(network, 'toggleVip', { author }),
  isNoted: async ({ network, author }) => {
    const [identity] = await identitiesOf(db, network, [author])
    return ask('addNote', { personId: identity?.personId, text: `${author.name} sails` })
  },
  isImported: ({ network, author: { name, url } }) => {
    const column = network === 'x' ? 'Twitter' : 'LinkedIn'
    return importAll(db, `Name,${column},Notes\n${name},${url},met\n`, {}, ++time)
  },
  isEdited: async (_, nth) => {
    const ids = (await db.people.toArray()).map(({ id }) => id)
    const edit = { field: 'company', value: `company ${nth}` } as const
    return bulkEdit(db, ids, edit, { by: '', at: ++time }, 'Company', job())
  },
  isUndone: async () => {
    const [latest] = await recentChanges(db)
    return latest && undoChange(db, latest.id, ++time)
  },
  isMerged: async () => {
    const [keptId, foldedId] = await idsOfMara()
    return ask('mergePeople', { keptId, foldedId })
  },
  isUnmerged: async () => {
    const [merge] = await db.merges.toArray()
    return ask('unmergePeople', { mergeId: merge?.id })
  },
  isSaved: async () => {
    saved = await makeBackup(db, DEFAULT_SETTINGS, ++time)
  },
  isRestored: async () => saved && replaceAll(db, await bytesOf(saved), change()),
  isMergedFromFile: async (_, nth) => {
    const choices = { all: nth % 2 ? 'ours' : 'theirs', each: {} } as const
    return saved && mergeBackup(db, await bytesOf(saved), choices, change())
  },
}

const change = () => ({ id: crypto.randomUUID(), what: 'backup.json', at: ++time })

function postOf({ network, author: by }: Face, nth: number) {
  const permalink = `${by.url}/status/${nth}`
  const text = nth % 2 ? `@acme late again, ${by.handle} waits` : '@acme thank you for the straps'
  return post({ key: permalink, network, author: by, permalink, text })
}

async function idsOfMara(): Promise<string[]> {
  const [identities, people] = await Promise.all([db.identities.toArray(), db.people.toArray()])
  const byAccount = identities.filter(({ handle }) => handle.startsWith('mara'))
  const byName = people.filter(({ displayName }) => displayName.startsWith('Mara'))
  return [...new Set([...byAccount.map(({ personId }) => personId), ...byName.map(({ id }) => id)])]
}

const [OLD = BAO] = MARA
const LATER = ['passes', 'inspires', 'isAnswered', 'isCorrected', 'isSettled']

/** Tables whose rows are exported as they are. */
const EXPORTED = [
  'interactions',
  'notes',
  'insights',
  'suggestions',
  'insertions',
  'observations',
  'corrections',
  'examples',
  'merges',
  'discoveries',
]

async function rowsOf(tables: readonly string[]): Promise<string[]> {
  const rows = await dump(db)
  return tables.flatMap((table) => (rows[table] ?? []).map((row) => JSON.stringify(row)))
}

const event = fc.record({
  what: fc.constantFrom(...Object.keys(EVENTS)),
  who: fc.constantFrom(...MARA, BAO),
  nth: fc.nat({ max: 5 }),
})

it('whoever asks is given all that is kept of them, and once erased is gone, whatever happened before', async () => {
  let erased = 0
  const life = async (events: (typeof event extends fc.Arbitrary<infer One> ? One : never)[]) => {
    await Promise.all(db.tables.map((table) => table.clear()))
    saved = undefined
    const handles = { x: ['acme'], linkedin: ['acme'] }
    await ask('changeSettings', { brand: { handles }, discoverAdvocates: true })
    for (const { what, who, nth } of events) await EVENTS[what]?.(who, nth).catch(() => undefined)
    // Her handles become known to be hers by her id; then she is seen once more without it.
    for (const one of MARA.slice(1)) await ask('upsertPerson', one)
    for (const what of LATER) await EVENTS[what]?.(OLD, 8).catch(() => undefined)
    const ids = await idsOfMara()
    const isHers = (row: string) => [...SIGNS, ...ids].some((sign) => row.includes(sign))
    // An export finds out what is hers as well: half of the lives are erased without one.
    if (events.length % 2) {
      const exported = JSON.stringify(
        await Promise.all(ids.map((id) => exportPerson(db, id, time))),
      )
      for (const row of await rowsOf(EXPORTED)) if (isHers(row)) expect(exported).toContain(row)
    }
    for (const id of ids) await erasePerson(db, id, time)
    erased += ids.length
    expect((await rowsOf(db.tables.map(({ name }) => name))).filter(isHers)).toEqual([])
  }
  await fc.assert(fc.asyncProperty(fc.array(event, { minLength: 4, maxLength: 16 }), life), {
    numRuns: LIVES,
    seed: 7,
  })
  expect(erased).toBeGreaterThanOrEqual(LIVES)
}, 300_000)

it('a table that is passed over would be seen', async () => {
  await ask('upsertPerson', OLD)
  await EVENTS.isNoted?.(OLD, 1)
  const [id = ''] = await idsOfMara()
  const others = db.belongings.filter(({ name }) => name !== 'notes')
  vi.spyOn(db, 'belongings', 'get').mockReturnValue(others)
  await erasePerson(db, id, NOW)
  vi.restoreAllMocks()
  const left = await rowsOf(db.tables.map(({ name }) => name))
  expect(left.filter((row) => row.includes(id) && row.includes('sails'))).toHaveLength(1)
})
