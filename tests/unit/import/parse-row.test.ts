import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../../lib/import/file-formats'
import { parseRow } from '../../../lib/import/parse-row'
import { readFile } from '../../../lib/import/read-file'
import { choiceIn, numberIn } from '../../../lib/import/values'
import type { ColumnTarget } from '../../../lib/model/column-map'
import { FIELDS } from '../../../lib/model/person/fields'

async function factsIn(name: string) {
  const content = readFileSync(join(import.meta.dirname, 'files', name))
  const { kind, table } = await readFile(new Blob([content]), {}, () => {})
  const columns = guessColumns(table.headers)
  return { kind, parsed: table.rows.map((row) => parseRow(row, table.headers, columns)) }
}

/** What a row of one cell says, in a column of this target. */
const factsOfCell = (target: ColumnTarget, cell: string) =>
  parseRow({ number: 2, cells: ['Mara', cell] }, ['Name', 'Column'], ['displayName', target])

it('leaves out what would turn the words around a name about', () => {
  const facts = parseRow(
    { number: 2, cells: ['\u202Egnitekram\u2067', '@mara\u202Elind'] },
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
      email: 'mara@fjellby.example',
      accounts: [{ network: 'x', handle: 'maralind' }],
      values: { status: 'customer', followers: 12_400 },
    })
    expect(parsed[0]).toHaveProperty('crm.size', 8)
    expect(parsed[1]).toMatchObject({ name: 'Jürgen Öster', values: { status: 'prospect' } })
    expect(parsed[2]).toMatchObject({ values: { followers: 860 } })
    expect(parsed[2]).not.toHaveProperty('values.status')
    expect(Object.fromEntries(parsed[2] && 'crm' in parsed[2] ? parsed[2].crm : [])).toMatchObject({
      'Record ID': '453',
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
        email: 'joerg@mueller.example',
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

  it('say once what a person has one of', () => {
    expect(guessColumns(['Email', 'E-mail', 'Note', 'Notes'])).toEqual([
      'email',
      'crm',
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
  ])('are read from %j', (cell, number) => {
    expect(numberIn(cell)).toBe(number)
  })

  it.each(['many', '-5', '12k', '1,2,3', '1.2.3', '', '5 of 7', '9'.repeat(400)])(
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

describe('a row', () => {
  it.each<[ColumnTarget, string, object]>([
    ['x', 'Mara L', { key: 'not_handle', column: 'Column', args: ['Mara L'] }],
    ['url', 'https://fjellby.example', { key: 'not_address', args: ['https://fjellby.example'] }],
    ['email', 'ask her', { key: 'not_email', args: ['ask her'] }],
    ['followers', 'many', { key: 'not_number', args: ['many'] }],
    ['followers', '1.5', { key: 'not_whole', args: ['1.5'] }],
    ['lifetimeValue', '-3', { key: 'not_number' }],
  ])('is unreadable when its %s is %j, and says where', (target, cell, problem) => {
    expect(factsOfCell(target, cell)).toMatchObject({ column: 'Column', ...problem })
  })

  it.each<[ColumnTarget, string]>([
    ['followers', 'N/A'],
    ['email', '-'],
    ['x', ''],
    ['lifetimeValue', '#N/A'],
  ])('says nothing with a %s of %j', (target, cell) => {
    expect(factsOfCell(target, cell)).toMatchObject({ name: 'Mara', values: {}, accounts: [] })
  })

  it('with two accounts on one network is unreadable', () => {
    const row = { number: 2, cells: ['maralind', 'https://x.com/other'] }
    expect(parseRow(row, ['X', 'Address'], ['x', 'url'])).toEqual({
      key: 'two_accounts',
      column: 'Address',
      args: ['maralind', 'other'],
    })
  })

  it('keeps a status and a preference that mean nothing here as CRM fields', () => {
    const parsed = factsOfCell('status', 'Gold')
    expect('crm' in parsed && [...parsed.crm]).toEqual([['Column', 'Gold']])
  })

  it.each<[ColumnTarget, number]>([
    ['crm', 2000],
    ['note', 10_000],
    ['segment', 200],
  ])('has a %s cut to %i characters, and says so', (target, kept) => {
    const parsed = factsOfCell(target, 'x'.repeat(1_000_000))
    expect('cut' in parsed && parsed.cut).toEqual([
      { row: 2, column: 'Column', length: 1_000_000, kept },
    ])
  })
})
