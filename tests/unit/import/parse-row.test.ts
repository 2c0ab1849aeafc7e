import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../../lib/import/columns'
import { columnsOf } from '../../../lib/import/file-formats'
import { parseRow } from '../../../lib/import/parse-row'
import { readFile } from '../../../lib/import/read-file'
import { choiceIn, numberIn } from '../../../lib/import/values'
import type { ColumnTarget } from '../../../lib/model/column-map'
import { FIELDS } from '../../../lib/model/person/fields'

async function factsIn(name: string) {
  const content = readFileSync(join(import.meta.dirname, 'files', name))
  const { kind, table } = await readFile(new Blob([content]), {}, () => {})
  const columns = guessColumns(table.headers, table.rows, columnsOf(kind))
  return { kind, parsed: table.rows.map((row) => parseRow(row, table.headers, columns)) }
}

/** What a row of one cell says, in a column of this target. */
const factsOfCell = (target: ColumnTarget, cell: string) =>
  parseRow({ number: 2, cells: ['Mara', cell] }, ['Name', 'Column'], ['displayName', target])

it('leaves out what would turn the words around a name about', () => {
  const facts = parseRow(
    { number: 2, cells: ['\u202Egnitekram\u2067', '\u200E@mara\u202Elind'] },
    ['Name', 'Twitter'],
    ['displayName', 'x'],
  )
  expect(facts).toMatchObject({ name: 'gnitekram', accounts: [{ handle: 'maralind' }] })
})

describe('an export', () => {
  it('of HubSpot’s contacts is recognised and understood', async () => {
    const { kind, parsed } = await factsIn('hubspot.csv')
    expect(kind).toBe('hubspot')
    expect(parsed[0]).toMatchObject({
      name: 'Mara Lindqvist',
      emails: ['mara@fjellby.example'],
      accounts: [{ network: 'x', handle: 'maralind' }],
      values: { status: 'customer', followers: 12_400, company: 'Fjellby Outdoors' },
    })
    expect(parsed[0]).toHaveProperty('crm.size', 6)
    expect(parsed[1]).toMatchObject({ name: 'Jürgen Öster', values: { status: 'prospect' } })
    expect(parsed[2]).toMatchObject({ values: { followers: 860 }, externalIds: [{ id: '453' }] })
    expect(parsed[2]).not.toHaveProperty('values.status')
    expect(Object.fromEntries(parsed[2] && 'crm' in parsed[2] ? parsed[2].crm : [])).toMatchObject({
      'Lifecycle Stage': 'Other',
    })
  })

  it('of Salesforce’s contacts is recognised and understood', async () => {
    const { kind, parsed } = await factsIn('salesforce.csv')
    expect(kind).toBe('salesforce')
    expect(parsed[0]).toMatchObject({
      name: 'Samira Haddad',
      accounts: [{ network: 'linkedin', handle: 'samira-haddad' }],
      values: { lifetimeValue: 4150.5 },
    })
    expect(parsed[1]).toMatchObject({ name: 'Dmitri Sokol', accounts: [], values: {} })
  })

  it('of LinkedIn’s connections is recognised and understood', async () => {
    const { kind, parsed } = await factsIn('Connections.csv')
    expect(kind).toBe('linkedin')
    expect(parsed.slice(0, 2)).toMatchObject([
      { name: 'Ebba Nyfors', accounts: [{ handle: 'ebba-nyfors-20' }], row: 5 },
      {
        name: 'Jörg Müller',
        accounts: [{ handle: 'jörg-müller-8b' }],
        emails: ['joerg@mueller.example'],
      },
    ])
    // Whoever closed their account is a row with a date alone.
    expect(parsed[2]).toEqual({ key: 'nobody', args: [] })
  })
})

describe('columns', () => {
  it.each<[string, ColumnTarget]>([
    ['E-mail address', 'email'],
    ['Nachname', 'lastName'],
    ['Twitter handle', 'x'],
    ['LinkedIn Profile URL', 'linkedin'],
    ['Customer Lifetime Value', 'lifetimeValue'],
    ['Website URL', 'crm'],
    ['constructor', 'crm'],
    ['toString', 'crm'],
  ])('called %j are about %s', (header, target) => {
    expect(guessColumns([header])).toEqual([target])
  })

  it('say once what a person has one of, and more often what they can have several of', () => {
    expect(guessColumns(['Email', 'E-mail', 'Note', 'Notes'])).toEqual([
      'email',
      'email',
      'note',
      'note',
    ])
  })
})

describe('numbers', () => {
  it.each([
    ['12', 12],
    ['12,400', 12_400],
    ['12.400', 12_400],
    ['1,234,567', 1_234_567],
    ['1.234,50 €', 1234.5],
    ['$1,234.50', 1234.5],
    ['EUR 99', 99],
    ["CHF 1'200.05", 1200.05],
    ['1 200', 1200],
    ['0.125', 0.125],
    ['1234.567', 1234.567],
    ['7,5', 7.5],
    ['12.3K', 12_300],
    ['1,2 Mio.', 1_200_000],
    ['1.2M', 1_200_000],
    ['~500', 500],
    ['500+', 500],
    ['1.2E+04', 12_000],
    ['3400.0', 3400],
  ])('are read from %j', (cell, number) => {
    expect(numberIn(cell)).toBe(number)
  })

  it.each(['many', '-5', '12x', '1,2,3', '1.2.3', '', '5 of 7', '9'.repeat(400)])(
    'are not read from %j',
    (cell) => {
      expect(numberIn(cell)).toBeUndefined()
    },
  )
})

describe('a word for', () => {
  it.each([
    ['Customer', 'customer'],
    ['Former customer', 'former'],
    ['marketingqualifiedlead', 'prospect'],
    ['Mitarbeiter', 'employee'],
    ['Gold', undefined],
    ['constructor', undefined],
  ])('the status %j means %s', (word, status) => {
    expect(choiceIn(FIELDS.status, word)).toBe(status)
  })

  it.each([
    ['Offers', 'discounts'],
    ['None', 'none'],
    ['often', undefined],
  ])('the preference %j means %s', (word, preference) => {
    expect(choiceIn(FIELDS.preference, word)).toBe(preference)
  })
})

describe('a mark', () => {
  const said = (target: ColumnTarget, cell: string) =>
    parseRow({ number: 2, cells: ['Ada One', cell] }, ['Name', 'Mark'], ['displayName', target])

  it.each(['✓', '✅', '☑', 'x', '❌', '⛔', 'tak', 'evet', 'kyllä', 'da'])(
    '%s says to leave somebody alone',
    (cell) => {
      expect(said('do_not_engage', cell)).toMatchObject({ values: { do_not_engage: true } })
    },
  )

  it.each(['☐', '-', 'nie', 'hayır', 'ei', 'нет', 'ne'])('%s says nothing of the kind', (cell) => {
    expect(said('do_not_engage', cell)).toMatchObject({ values: {} })
    expect(said('do_not_engage', cell)).not.toHaveProperty('values.do_not_engage')
  })

  it('makes somebody a VIP, and a cross nobody', () => {
    expect(said('vip', '✓')).toMatchObject({ vip: 'Mark' })
    expect(said('vip', '❌')).not.toHaveProperty('vip')
  })
})

describe('a row', () => {
  it.each<[ColumnTarget, string, object]>([
    ['x', 'Mara L', { key: 'not_handle', column: 'Column', args: ['Mara L'] }],
    ['url', 'fjellby', { key: 'not_address', args: ['fjellby'] }],
    ['email', 'ask her', { key: 'not_email', args: ['ask her'] }],
    ['followers', 'many', { key: 'not_number', args: ['many'] }],
    ['followers', '1.5', { key: 'not_whole', args: ['1.5'] }],
    ['lifetimeValue', '-3', { key: 'not_number' }],
  ])('with a %s of %j is read without it, and says so', (target, cell, problem) => {
    const parsed = factsOfCell(target, cell)
    expect(parsed).toMatchObject({ name: 'Mara', accounts: [], emails: [], values: {} })
    expect(parsed).toMatchObject({ aside: [{ row: 2, problem: { column: 'Column', ...problem } }] })
    expect('crm' in parsed && [...parsed.crm]).toEqual([['Column', cell]])
  })

  it.each([
    ['Nea Nordh <NEA@NORDH.EXAMPLE>', ['nea@nordh.example']],
    ['mailto:olle@orme.example?subject=Hi', ['olle@orme.example']],
    ['sam@t.example;s2@t.example', ['sam@t.example', 's2@t.example']],
    ['none', []],
    ['urn:li:person:x', []],
    ['/O=EXCHANGELABS/OU=GROUP/CN=RECIPIENTS/CN=MARA', []],
  ])('has the e-mail addresses in %j', (cell, emails) => {
    expect(factsOfCell('email', cell)).toMatchObject({ name: 'Mara', emails })
  })

  it('has the name that stands before an e-mail address, where there is no other', () => {
    const row = { number: 2, cells: ['"Nea Nordh" <nea@nordh.example>'] }
    expect(parseRow(row, ['To'], ['email'])).toMatchObject({ name: 'Nea Nordh' })
  })

  it('keeps accounts and the address of a website beside them', () => {
    const parsed = factsOfCell('url', 'https://x.com/maralind; https://fjellby.example')
    expect(parsed).toMatchObject({ accounts: [{ network: 'x', handle: 'maralind' }], aside: [] })
    expect(parsed).toHaveProperty('crm', new Map([['Column', 'https://fjellby.example']]))
  })

  it('keeps the address of a website, which is no mistake', () => {
    const parsed = factsOfCell('url', 'https://fjellby.example')
    expect(parsed).toMatchObject({
      aside: [],
      crm: new Map([['Column', 'https://fjellby.example']]),
    })
  })

  it.each<[ColumnTarget, string, object]>([
    ['do_not_engage', 'yes', { values: { do_not_engage: true } }],
    ['do_not_engage', '2024-05-01', { values: { do_not_engage: true } }],
    ['do_not_engage', 'nein', { values: {} }],
    ['vip', 'x', { vip: 'Column' }],
    ['vip', 'no', { vip: undefined }],
    ['tier', 'Fully engaged', { tier: 'fully_engaged' }],
    ['consent', 'Opted out', { values: { consent: 'refused' } }],
    ['tags', 'VIP, Blog', { vip: undefined, tags: ['VIP', 'Blog'], crm: new Map() }],
    ['tags', 'do not contact', { values: { do_not_engage: true } }],
    ['tags', 'Blog; DNC', { values: { do_not_engage: true }, tags: ['Blog', 'DNC'] }],
  ])('says with a %s of %j how somebody stands', (target, cell, said) => {
    expect({ vip: undefined, ...factsOfCell(target, cell) }).toMatchObject(said)
  })

  it('is about the network that it names, and about none that is not there', () => {
    const row = (network: string, handle: string) =>
      parseRow({ number: 2, cells: [network, handle] }, ['N', 'H'], ['network', 'handle'])
    expect(row('Twitter', '@maralind')).toMatchObject({ accounts: [{ network: 'x' }] })
    expect(row('fb', 'mara.lind')).toMatchObject({ accounts: [{ network: 'facebook' }] })
    expect(row('Elsewhere', '@mara')).toMatchObject({ name: 'mara', accounts: [] })
  })

  it.each<[ColumnTarget, string]>([
    ['followers', 'N/A'],
    ['email', '-'],
    ['x', ''],
    ['x', 'inconnu'],
    ['linkedin', 'keins'],
    ['lifetimeValue', '#N/A'],
  ])('says nothing with a %s of %j', (target, cell) => {
    expect(factsOfCell(target, cell)).toMatchObject({ name: 'Mara', values: {}, accounts: [] })
  })

  it('names nobody by what programs write for nothing, but somebody called Null', () => {
    const row = (first: string, last: string) =>
      parseRow(
        { number: 2, cells: [first, last, 'm@example.org'] },
        ['A', 'B', 'C'],
        ['firstName', 'lastName', 'email'],
      )
    expect(row('Mara', 'NaN')).toMatchObject({ name: 'Mara' })
    expect(row('None', 'nan')).toMatchObject({ name: '' })
    expect(row('Christopher', 'Null')).toMatchObject({ name: 'Christopher Null' })
  })

  it('keeps the first of two accounts on one network', () => {
    const row = { number: 2, cells: ['maralind', 'https://x.com/other'] }
    expect(parseRow(row, ['X', 'Address'], ['x', 'url'])).toMatchObject({
      accounts: [{ handle: 'maralind' }],
      aside: [{ problem: { key: 'two_accounts', column: 'Address', args: ['maralind', 'other'] } }],
    })
  })

  it('takes a number and a name for one account', () => {
    const row = { number: 2, cells: ['https://facebook.com/profile.php?id=100004711', 'mara.lind'] }
    expect(parseRow(row, ['A', 'B'], ['url', 'facebook'])).toMatchObject({
      accounts: [{ handle: 'mara.lind', stableId: '100004711' }],
      aside: [],
    })
  })

  it('keeps a status and a preference that mean nothing here as CRM fields', () => {
    const parsed = factsOfCell('status', 'Gold')
    expect('crm' in parsed && [...parsed.crm]).toEqual([['Column', 'Gold']])
  })

  it.each<[ColumnTarget, number]>([
    ['crm', 2000],
    ['note', 10_000],
    ['company', 200],
  ])('has a %s cut to %i characters, and says so', (target, kept) => {
    const parsed = factsOfCell(target, 'x'.repeat(1_000_000))
    expect('cut' in parsed && parsed.cut).toEqual([
      { row: 2, column: 'Column', length: 1_000_000, kept },
    ])
  })
})
