import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { foundText } from '../../../lib/model/person/found-text'
import { findRows, haystack } from '../../../lib/model/person/people-find'
import { newPerson, type Person } from '../../../lib/model/person/person'
import { fold } from '../../../lib/model/search'
import { Database, type IdentityRow, identityRow } from '../../../lib/store/database'
import { erasePerson } from '../../../lib/store/erasure'
import { findPeople } from '../../../lib/store/find'
import { findBlocksOf, stampOf } from '../../../lib/store/find-block'
import { refreshIdentities } from '../../../lib/store/identities'
import { mergeInto, unmerge } from '../../../lib/store/merges'
import { updatePerson, upsertPerson } from '../../../lib/store/people'
import { readPeople } from '../../../lib/store/people-table'
import { addPeople } from '../../../lib/store/person-rows'
import { author } from '../people'

const NOW = 1_760_000_000_000
let db: Database

beforeEach(async () => {
  await db?.delete()
  db = new Database(`find-${crypto.randomUUID()}`)
})

const WORDS = [
  'Zoë',
  'Müller',
  'Anna-Lena',
  'O’Brien',
  'Łukasz',
  'Weiß',
  'Ærø',
  'मीना',
  'मनी',
  'パパ',
  '山田',
  'Li',
  'Lin',
  'Mara',
  'محمد',
]
const HANDLES = ['mara', 'mara_l', 'anna-lena', 'zoe99', 'li', 'x_com', 'brien']
const NETWORKS = ['x', 'facebook', 'linkedin'] as const
const FACTS = [
  'Company 17',
  'Nordkurs GmbH & Co',
  'A-1042',
  'https://www.acme.example/shop/',
  'Malmö',
  '0049 30 12',
]

const word = fc.constantFrom(...WORDS)
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const somebody = fc.record({
  name,
  handles: fc.array(fc.tuple(fc.constantFrom(...NETWORKS), fc.constantFrom(...HANDLES)), {
    maxLength: 2,
  }),
  before: fc.option(fc.constantFrom('earlier', 'old_name'), { nil: undefined }),
  email: fc.option(fc.constantFrom('mara@example.org', 'anna-lena@nordkurs.example'), {
    nil: undefined,
  }),
  facts: fc.array(fc.constantFrom(...FACTS), { maxLength: 2 }),
  record: fc.option(fc.constantFrom('A-1042', '0031x7'), { nil: undefined }),
})
type Somebody = typeof somebody extends fc.Arbitrary<infer One> ? One : never

const ADDRESSES = {
  x: (handle: string) => `https://twitter.com/${handle}?lang=de`,
  facebook: (handle: string) => `m.facebook.com/${handle}/`,
  linkedin: (handle: string) => `https://de.linkedin.com/in/${handle}`,
}

/** What somebody types: a part of a thing that may be known, or all of it. */
type Token = { text: string; account?: { network: (typeof NETWORKS)[number]; handle: string } }
const part = (text: string) =>
  fc.tuple(fc.nat(), fc.nat()).map(([from, length]) => {
    const letters = [...text]
    const start = from % letters.length
    return letters.slice(start, start + 1 + (length % letters.length)).join('')
  })
const token: fc.Arbitrary<Token> = fc.oneof(
  word.map((text) => ({ text })),
  word.map((text) => ({ text: text.toUpperCase() })),
  word.chain(part).map((text) => ({ text })),
  fc.constantFrom(...FACTS.flatMap((fact) => fact.split(' '))).map((text) => ({ text })),
  fc.constantFrom('mara', 'zoe99', 'brien').map((handle) => ({ text: `@${handle}` })),
  fc.constantFrom('mara@example.org', 'example.org', '@nordkurs.example').map((text) => ({ text })),
  fc
    .tuple(fc.constantFrom(...NETWORKS), fc.constantFrom('mara', 'zoe99', 'brien'))
    .map(([network, handle]) => ({
      text: ADDRESSES[network](handle),
      account: { network, handle },
    })),
)

/** Reads everything that is known of somebody, thing by thing. */
function isMeant(one: Somebody, { text, account }: Token): boolean {
  const plain = (raw: string) => fold(raw).replace(/['’]/g, '')
  const handles = [...one.handles.map(([, handle]) => handle)]
  if (one.before && one.handles.length > 0) handles.push(one.before)
  const things = [one.name, one.email, one.record, ...one.facts, ...handles].map((thing) =>
    plain(thing ?? ''),
  )
  const has = (sought: string) => things.some((thing) => thing.includes(plain(sought)))
  if (account) {
    return one.handles.some(
      ([network, handle], nth) =>
        network === account.network &&
        (handle.includes(account.handle) ||
          (nth === 0 && (one.before ?? '').includes(account.handle))),
    )
  }
  if (text.includes('/')) return has(text.replace(/^https:\/\/www\.|\/$/g, ''))
  const bare = text.replace(/^@/, '')
  const parts = bare.split('-').filter(Boolean)
  const letters = parts.map(
    (piece) => piece.replace(/^[^\p{L}\p{M}\p{N}_]+|[^\p{L}\p{M}\p{N}_]+$/gu, '') || piece,
  )
  return letters.every(has)
}

const idOf = (nth: number) => `00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`

async function keep(people: readonly Somebody[]): Promise<void> {
  const identities: IdentityRow[] = people.flatMap((one, nth) =>
    one.handles.map(([network, handle], turn) =>
      identityRow({
        network,
        key: `handle:${handle}-${nth}-${turn}`,
        handle,
        handleHistory: one.before && turn === 0 ? [one.before] : [],
        url: `https://example.org/${handle}`,
        kind: 'person',
        personId: idOf(nth),
      }),
    ),
  )
  await db.identities.bulkAdd(identities)
  await addPeople(
    db,
    people.map(
      (one, nth): Person => ({
        ...newPerson(idOf(nth), one.name, NOW),
        ...(one.email && { emails: [one.email] }),
        ...(one.record && { externalIds: [{ source: 'hubspot', id: one.record }] }),
        crm: Object.fromEntries(one.facts.map((fact, at) => [`Field ${at}`, fact])),
      }),
    ),
  )
}

async function rows() {
  const all = []
  for await (const batch of readPeople(db, NOW)) all.push(...batch.rows)
  return all
}

describe('finding people', () => {
  it('finds whom a reading of everything finds, in the popup and in the table', async () => {
    const query = fc
      .array(token, { minLength: 1, maxLength: 3 })
      .filter((tokens) => tokens.some(({ text }) => text.replaceAll('-', '') !== ''))
    await fc.assert(
      fc.asyncProperty(
        fc.array(somebody, { minLength: 1, maxLength: 12 }),
        fc.array(query, { minLength: 12, maxLength: 12 }),
        async (people, queries) => {
          await db.delete()
          db = new Database(db.name)
          await keep(people)
          const hay = haystack(await rows(), new Map())
          for (const tokens of queries) {
            const typed = tokens.map(({ text }) => text).join(' ')
            const meant = people.flatMap((one, nth) =>
              tokens.every((sought) => isMeant(one, sought)) ? [idOf(nth)] : [],
            )
            const found = (await findPeople(db, typed, 50)).map(({ id }) => id)
            expect(found.toSorted(), typed).toEqual(meant)
            expect(
              findRows(hay, typed)
                .map(({ id }) => id)
                .toSorted(),
              typed,
            ).toEqual(meant)
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('finds nobody by a hyphen alone, which is in no word that is sought', async () => {
    await keep([{ ...NOBODY, name: 'Anna-Lena Berg' }])
    expect(await findPeople(db, '-', 10)).toEqual([])
    expect(await findPeople(db, 'anna - berg', 10)).toHaveLength(1)
  })

  it('puts who is just what is sought first, then whose words begin with it', async () => {
    const names = ['Annalena Li', 'Hanna', 'Anna Berg', 'Anna', 'Joanna']
    await keep(names.map((one) => ({ ...NOBODY, name: one })))
    const found = await findPeople(db, 'anna', 10)
    expect(found.map(({ displayName }) => displayName)).toEqual([
      'Anna',
      'Anna Berg',
      'Annalena Li',
      'Hanna',
      'Joanna',
    ])
    expect(findRows(haystack(await rows(), new Map()), 'Anna')[0]?.name).toBe('Anna')
  })

  it('does not take the name of a network for everybody on it', async () => {
    await keep([{ ...NOBODY, handles: [['linkedin', 'mara']] }])
    expect(await findPeople(db, 'li', 10)).toEqual([])
    expect(await findPeople(db, 'linkedin.com/in/mar', 10)).toHaveLength(1)
  })

  it.each(['', '  ', '@@', '…'])('finds nobody by %j', async (typed) => {
    await keep([NOBODY])
    expect(await findPeople(db, typed, 10)).toEqual([])
  })

  it('reads a few rows, however many people there are', async () => {
    await keep(Array.from({ length: 600 }, (_, nth) => ({ ...NOBODY, name: `Mara ${nth}` })))
    let read = 0
    db.people.hook('reading', (row) => {
      read++
      return row
    })
    expect(await findPeople(db, 'mara', 20)).toHaveLength(20)
    expect(read).toBeLessThanOrEqual(60)
  })

  it('finds the best known and each once, where more are found than can be meant', async () => {
    const many = Array.from({ length: 5200 }, (_, nth) => newPerson(idOf(nth), `Mara ${nth}`, NOW))
    await db.people.bulkAdd(many.map((one) => ({ ...one, found: foundText(one, []) })))
    await db.people.update(idOf(5100), { vip: { since: NOW, by: '', why: '' } })
    await db.people.update(idOf(4000), { lastContactAt: NOW })
    const found = (await findPeople(db, 'mara', 20)).map(({ id }) => id)
    expect(found.slice(0, 2)).toEqual([idOf(5100), idOf(4000)])
    expect(new Set(found).size).toBe(20)
  })
})

describe('what was read to find people', () => {
  let elsewhere: Database
  const names = async (from: Database, query = 'mara') =>
    (await findPeople(from, query, 10)).map(({ displayName }) => displayName).toSorted()

  beforeEach(() => {
    elsewhere = new Database(db.name)
    return () => elsewhere.close()
  })

  it('is read again where it has changed, and nothing else is', async () => {
    await keep(Array.from({ length: 600 }, (_, nth) => ({ ...NOBODY, name: `Mara ${nth}` })))
    let read = 0
    db.findBlocks.hook('reading', (row) => {
      read++
      return row
    })
    await findPeople(db, '', 10)
    const first = read
    expect(first).toBeGreaterThan(100)
    await findPeople(db, 'mara', 10)
    expect(read).toBe(first)
    await updatePerson(elsewhere, idOf(17), { displayName: 'Zoë' }, NOW)
    expect(await names(db, 'zoe')).toEqual(['Zoë'])
    expect(read).toBe(first + 1)
  })

  it('is never what was true before, whatever another page, a worker or the next wake writes', async () => {
    const mara = await upsertPerson(db, 'x', author({ name: 'Mara', handle: 'a' }), NOW)
    const lena = await upsertPerson(db, 'x', author({ name: 'Lena', handle: 'b' }), NOW)
    expect(await names(db)).toEqual(['Mara'])
    await updatePerson(elsewhere, lena.id, { displayName: 'Mara Berg' }, NOW)
    expect(await names(db)).toEqual(['Mara', 'Mara Berg'])
    await erasePerson(elsewhere, mara.id, NOW)
    expect(await names(db)).toEqual(['Mara Berg'])
    const next = new Database(db.name)
    await upsertPerson(next, 'x', author({ name: 'Mara Voss', handle: 'c' }), NOW)
    next.close()
    expect(await names(db)).toEqual(['Mara Berg', 'Mara Voss'])
    expect(await names(elsewhere)).toEqual(['Mara Berg', 'Mara Voss'])
    await elsewhere.people.clear()
    expect(await names(db)).toEqual([])
    await elsewhere.delete()
    await upsertPerson(db, 'x', author({ name: 'Mara Lind', handle: 'd' }), NOW)
    expect(await names(db)).toEqual(['Mara Lind'])
  })

  it('is not taken from what was never stored', async () => {
    await upsertPerson(db, 'x', author({ name: 'Lena', handle: 'b' }), NOW)
    const failing = db.transaction('rw', [db.people, db.findBlocks, db.findStamps], async () => {
      await db.people.toCollection().modify({ found: '\nmara\n' })
      expect(await findPeople(db, 'mara', 10)).toHaveLength(1)
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await names(db)).toEqual([])
    expect(await names(db, 'lena')).toEqual(['Lena'])
  })
})

const NOBODY: Somebody = {
  name: 'Nobody',
  handles: [],
  before: undefined,
  email: undefined,
  facts: [],
  record: undefined,
}

describe('what people are found by', () => {
  /** All of it, worked out anew. */
  async function isTrue() {
    const people = await db.people.toArray()
    for (const { found, ...person } of people) {
      const accounts = await db.identities.where('personId').equals(person.id).toArray()
      expect(found).toBe(foundText(person, accounts))
    }
    const blocks = findBlocksOf(people).toSorted((a, b) => a.block - b.block)
    expect(await db.findBlocks.toArray()).toEqual(blocks)
    expect(await db.findStamps.toArray()).toEqual(blocks.map(stampOf))
  }

  it('follows whatever is done to them', async () => {
    const mara = await upsertPerson(db, 'x', author({ name: 'Mara', handle: 'mara' }), NOW)
    const lena = await upsertPerson(db, 'facebook', author({ name: 'Lena', handle: 'lena' }), NOW)
    await isTrue()
    await updatePerson(db, mara.id, { displayName: 'Mara Lindqvist' }, NOW + 1)
    await isTrue()
    const renamed = author({ name: 'Mara', handle: 'mara_new', stableId: '17' })
    await refreshIdentities(db, 'x', [author({ name: 'M', handle: 'mara', stableId: '17' })])
    await refreshIdentities(db, 'x', [renamed])
    await isTrue()
    expect(await findPeople(db, '@mara_new', 5)).toHaveLength(1)
    const merge = await mergeInto(db, mara.id, lena.id, NOW + 2)
    await isTrue()
    expect((await findPeople(db, 'lena', 5)).map(({ id }) => id)).toEqual([mara.id])
    await unmerge(db, merge, NOW + 3)
    await isTrue()
    await erasePerson(db, lena.id, NOW)
    await isTrue()
    expect(await findPeople(db, 'lena', 5)).toEqual([])
  })

  it('is left as it was by what fails', async () => {
    await upsertPerson(db, 'x', author({ name: 'Mara', handle: 'mara' }), NOW)
    const before = await db.findBlocks.toArray()
    const failing = db.transaction('rw', db.people, async () => {
      await db.people.toCollection().modify({ found: '\nsomebody else\n' })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    expect(await db.findBlocks.toArray()).toEqual(before)
  })
})
