import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { exportPeople, type PeopleFileKind } from '../../../lib/backup/export-people'
import { FIELDS, fieldOf, fieldsWith } from '../../../lib/model/person/fields'
import { identityOf } from '../../../lib/model/person/identity'
import { Note } from '../../../lib/model/person/note'
import type { PeopleRow } from '../../../lib/model/person/people-table'
import { newPerson, Person } from '../../../lib/model/person/person'
import { NETWORK_IDS } from '../../../lib/networks'
import { accountIn } from '../../../lib/networks/accounts'
import { Database, identityRow } from '../../../lib/store/database'
import { updatePerson, upsertPerson } from '../../../lib/store/people'
import { readPeople } from '../../../lib/store/people-table'
import { changeTag, tagsNamed } from '../../../lib/store/tags'
import { choicesFor, importAll, NOW, open } from '../import/importing'
import { author } from '../people'

let db: Database
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`)
})

async function rowsIn(from: Database): Promise<PeopleRow[]> {
  const rows: PeopleRow[] = []
  for await (const batch of readPeople(from, NOW)) rows.push(...batch.rows)
  return rows
}

const exported = async (from: Database, kind: PeopleFileKind) =>
  exportPeople(from, await rowsIn(from), kind, NOW)
const linesOf = async (from: Database) =>
  (await (await exported(from, 'csv')).text()).split('\r\n"')

describe('people as a file', () => {
  it('are in UTF-8 with its mark, with a column for all that is known', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    await updatePerson(db, id, { tier: 'engaged', tags: { add: 'Guides' }, company: 'Acme' }, NOW)
    const file = await exported(db, 'csv')
    expect([...new Uint8Array(await file.arrayBuffer()).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const [head, line] = (await file.text()).split('\r\n')
    expect(head).toMatch(
      /^\uFEFF?"Name","X","Facebook",.*"E-mail","Tier","VIP","VIP since","Tags",/,
    )
    for (const id of fieldsWith('exported')) expect(head).toContain(`"${FIELDS[id].exported}"`)
    expect(line).toMatch(
      /^"Mara Lindqvist","https:\/\/x.com\/maralind","".*,"engaged","","","Guides"/,
    )
  })

  it.each(['=', '+', '-', '@'])('cannot be run where they begin with %j', async (sign) => {
    await upsertPerson(db, 'x', author({ name: `${sign}cmd` }), NOW)
    const [, line] = await linesOf(db)
    expect(line?.startsWith(`'${sign}cmd`)).toBe(true)
  })

  it('are all there, however many', async () => {
    const { id: _, ...row } = (await db.people.get(
      (
        await upsertPerson(db, 'x', author(), NOW)
      ).id,
    )) as { id: string } & object
    await db.people.bulkAdd(
      Array.from({ length: 2500 }, () => ({ ...row, id: crypto.randomUUID() })) as never,
    )
    expect(await linesOf(db)).toHaveLength(2502)
  })

  it('are known again, and what Ardent reckons is left', async () => {
    await upsertPerson(db, 'x', author({ name: '=Mara' }), NOW)
    const { preview } = await open(db, await (await exported(db, 'csv')).arrayBuffer())
    expect(preview).toMatchObject({ kind: 'ardent', notices: [] })
    const columns = choicesFor(preview).columns
    const about = (title: string) =>
      columns[preview.columns.findIndex(({ header }) => header === title)]
    expect(columns.slice(0, NETWORK_IDS.length + 1)).toEqual(['displayName', ...NETWORK_IDS])
    expect(about('Strength')).toBe('ignore')
    expect(about('Ardent')).toBe('beyond')
  })
})

/** Words that programs, spreadsheets and this one's own import take for something else. */
const AWKWARD = [
  '=1+1',
  "'=1+1",
  'N/A',
  'null',
  'Lindqvist, Mara',
  '_x0041_',
  'a\r\nb',
  'two  spaces',
  '"quoted"',
  'semi; colon, comma | bar',
  '\u202Eturned\u202C',
  'nul\u0000',
  'line\u2028separator',
  '12.3K',
  '1,234',
  '0012',
  '#REF!',
  '東京 🚀',
  'Total',
  "O'Neil",
  '-',
  '<b>&amp;</b>',
]
const word = (longest: number) =>
  fc
    .oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'grapheme', maxLength: 30 }))
    .map((text) => text.slice(0, longest).trim())
    .filter((text) => text !== '')
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined })
const moment = fc.integer({ min: Date.UTC(2001, 1), max: NOW })

const fields = Object.fromEntries(
  fieldsWith('exported').map((id) => {
    const field = fieldOf(id)
    const values = {
      text: word(200),
      choice: fc.constantFrom(...('choices' in field ? Object.keys(field.choices) : [''])),
      number:
        field.kind === 'number' && field.whole
          ? fc.nat()
          : fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
      flag: fc.constant(true),
    }
    return [id, maybe(values[field.kind] as fc.Arbitrary<unknown>)]
  }),
)

const somebody = fc.record({
  name: word(300),
  vip: maybe(
    fc.record({ since: moment, by: word(200), why: fc.oneof(word(200), fc.constant('')) }),
  ),
  tier: fc.constantFrom('unknown', 'engaged', 'actively_disengaged'),
  sentimentOverride: maybe(fc.constantFrom('positive', 'negative')),
  motivation: fc.uniqueArray(word(200), { maxLength: 3 }),
  tags: fc.uniqueArray(fc.constantFrom('Press', 'Maker Faire', 'VIP', 'Ölers'), { maxLength: 3 }),
  emails: fc.uniqueArray(fc.constantFrom('a@x.org', 'info@x.org', 'ä@b.c', 'odd mail@x'), {
    maxLength: 2,
  }),
  externalIds: fc.array(
    fc.record({ source: fc.constantFrom('hubspot', 'table 12'), id: word(50) }),
    {
      maxLength: 2,
    },
  ),
  crm: fc.dictionary(
    fc
      .oneof(
        fc.constantFrom('Town', 'town', 'Notes', 'CRM: x', 'Ardent', '=x', 'toString'),
        word(90),
      )
      // No object takes it as the name of a field.
      .filter((name) => name !== '__proto__'),
    fc.oneof(word(2000), fc.constant(' '), fc.constant('')),
    { maxKeys: 3 },
  ),
  notes: fc.array(fc.record({ text: word(300), at: moment }), { maxLength: 3 }),
  fields: fc.record(fields),
  accounts: fc.subarray(['x', 'facebook', 'linkedin'] as const),
  /** Whether they have two accounts on each of their networks. */
  isTwice: fc.boolean(),
  isOdd: fc.boolean(),
  createdAt: moment,
  reviewAfter: maybe(moment),
  contactEveryDays: maybe(fc.integer({ min: 1, max: 3650 })),
})
type Somebody = typeof somebody extends fc.Arbitrary<infer Value> ? Value : never

async function store(into: Database, one: Somebody, nth: number): Promise<void> {
  const id = crypto.randomUUID()
  const { keys } = await tagsNamed(into, one.tags)
  const influence: Record<string, unknown> = {}
  const own: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(one.fields)) {
    const { kind, key } = fieldOf(name as never) as { kind: string; key: string }
    if (value === undefined) continue
    ;(kind === 'number' ? influence : own)[key] = value === 'unknown' ? undefined : value
  }
  const known = Object.entries({
    ...newPerson(id, one.name, one.createdAt),
    ...own,
    status: own.status ?? 'unknown',
    vip: one.vip,
    tier: one.tier,
    sentimentOverride: one.sentimentOverride,
    motivation: one.motivation,
    reviewAfter: one.reviewAfter,
    contactEveryDays: one.contactEveryDays,
    tags: one.tags.length > 0 ? [...keys.values()].sort() : undefined,
    emails: one.emails.length > 0 ? one.emails : undefined,
    externalIds:
      one.externalIds.length > 0
        ? [...new Map(one.externalIds.map((each) => [each.id, each])).values()]
        : undefined,
    influence: Object.keys(influence).length > 0 ? influence : undefined,
    crm: Object.keys(one.crm).length > 0 ? { ...one.crm } : undefined,
  }).filter(([, value]) => value !== undefined)
  await into.people.add({ ...Person.parse(Object.fromEntries(known)), found: '' })
  const handles = one.isTwice ? [`somebody${nth}x`, `another${nth}x`] : [`somebody${nth}x`]
  const wanted = one.accounts.flatMap((id) => handles.map((handle) => [id, handle] as const))
  for (const [network, handle] of wanted) {
    const account = accountIn(network, handle)
    if (!account) throw new Error('No account.')
    const identity = identityOf({ ...account, name: '' }, account.network, id)
    await into.identities.add(
      identityRow(one.isOdd ? { ...identity, handleHistory: [`before${nth}`] } : identity),
    )
  }
  for (const { text, at } of one.notes) {
    await into.notes.add(
      Note.parse({ id: crypto.randomUUID(), personId: id, text, at, kind: 'note' }),
    )
  }
}

/** What of the records comes back: ids and the moment of the last change are new. */
async function known(from: Database): Promise<string[]> {
  const notes = await from.notes.toArray()
  const identities = await from.identities.toArray()
  const spelled = (value: unknown): string =>
    JSON.stringify(value, (_, inner) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    )
  return (await from.people.toArray())
    .map(({ id, updatedAt: _, found: __, ...person }) =>
      spelled({
        person,
        notes: notes
          .filter(({ personId }) => personId === id)
          .map(({ text, at, kind }) => `${at} ${kind} ${text}`)
          .sort(),
        accounts: identities
          .filter(({ personId }) => personId === id)
          .map(({ personId: ___, ...account }) => spelled(account))
          .sort(),
      }),
    )
    .sort()
}

describe('an own export that is imported into an empty database', () => {
  it.each<PeopleFileKind>(['csv', 'xlsx'])(
    'brings everybody back as they were: %s',
    async (kind) => {
      await fc.assert(
        fc.asyncProperty(fc.array(somebody, { minLength: 1, maxLength: 4 }), async (people) => {
          const full = new Database(`test-${crypto.randomUUID()}`)
          for (const [nth, one] of people.entries()) await store(full, one, nth)
          const empty = new Database(`test-${crypto.randomUUID()}`)
          await importAll(empty, await (await exported(full, kind)).arrayBuffer())
          expect(await known(empty)).toEqual(await known(full))
          expect((await linesOf(empty)).sort()).toEqual((await linesOf(full)).sort())
          await Promise.all([full.delete(), empty.delete()])
        }),
        { numRuns: kind === 'csv' ? 30 : 12 },
      )
    },
    60_000,
  )

  const AWKWARD_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']
  it.each([
    ['a table', `Name,${AWKWARD_NAMES}\nAda Berg,0,1,2,3,4\n`],
    [
      'a list',
      `[{"name":"Ada Berg",${AWKWARD_NAMES.map((name, n) => `"${name}":"${n}"`).join()}}]`,
    ],
    [
      'an own file with columns of somebody’s own',
      `Name,Tier,VIP,VIP since,Ardent,${AWKWARD_NAMES.map((name) => `CRM: ${name}`)}\nAda Berg,,,,,0,1,2,3,4\n`,
    ],
  ])('brings back fields of %s that are called what objects are made of', async (_, file) => {
    await importAll(db, file)
    const fields = Object.entries((await db.people.toArray())[0]?.crm ?? {})
    expect(fields.sort()).toEqual([
      ['#__proto__', '0'],
      ['#constructor', '1'],
      ['#prototype', '2'],
      ['hasOwnProperty', '4'],
      ['toString', '3'],
    ])
    const empty = new Database(`test-${crypto.randomUUID()}`)
    await importAll(empty, await (await exported(db, 'csv')).arrayBuffer())
    expect(await known(empty)).toEqual(await known(db))
  })

  it('brings back how a tag looks and how often it asks to be in touch, where it is new', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    await updatePerson(db, id, { tags: { add: 'Guides' } }, NOW)
    await updatePerson(db, id, { tags: { add: 'Press' } }, NOW)
    await changeTag(db, 'guides', { colour: 'red', everyDays: 30, onMarker: true })
    const file = await (await exported(db, 'csv')).arrayBuffer()
    const empty = new Database(`test-${crypto.randomUUID()}`)
    await importAll(empty, file)
    expect(await empty.tags.toArray()).toEqual(await db.tags.toArray())
    const other = new Database(`test-${crypto.randomUUID()}`)
    await tagsNamed(other, ['Guides'])
    const before = await other.tags.get('guides')
    await importAll(other, file)
    expect(await other.tags.get('guides')).toEqual(before)
  })

  it('says nothing new where everybody is', async () => {
    const { id } = await upsertPerson(db, 'x', author(), NOW)
    await updatePerson(db, id, { tier: 'engaged', tags: { add: 'Guides' }, company: 'Acme' }, NOW)
    const { plan } = await open(db, await (await exported(db, 'xlsx')).arrayBuffer())
    expect((await plan()).counts).toMatchObject({ unchanged: 1, new: 0, conflicting: 0 })
  })

  it('takes notes that were changed in it as one', async () => {
    await store(
      db,
      { ...(fc.sample(somebody, 1)[0] as Somebody), name: 'Ada', notes: [{ text: 'One', at: 5 }] },
      1,
    )
    const text = (await (await exported(db, 'csv')).text()).replace('"One"', '"Two of them"')
    const empty = new Database(`test-${crypto.randomUUID()}`)
    await importAll(empty, text)
    expect(await empty.notes.toArray()).toMatchObject([{ text: 'Two of them', at: NOW }])
  })
})
