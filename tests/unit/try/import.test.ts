// @vitest-environment node

import { expect, it } from 'vitest'
import tryImport from '../../try/import'
import { bad, fileWith, noInput, runTry } from './command'

const crm = fileWith(
  'crm.csv',
  [
    'Name,Email,Twitter,Status,Segment,Followers,Lifetime value,Notes,Region',
    'Mara Lindqvist,mara@example.org,@maralind,Customer,Retail,1204,99.5,Met in Oslo,North',
    'Dan Hart,dan@example.org,@dhart,,,,,,',
    'Ted Hollow,ted@example.org,@ted hollow,,,,,,',
  ].join('\n'),
)
const linkedin = fileWith(
  'Connections.csv',
  [
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Mara,Lindqvist,https://www.linkedin.com/in/mara-lindqvist,mara@example.org,Kestrel,,',
  ].join('\n'),
)

it('imports one file after the other, and says what became of the people', async () => {
  const { out, error, status } = await runTry('import', [crm, linkedin])
  expect({ error, status }).toEqual({ error: '', status: 0 })
  expect(JSON.parse(out)).toEqual({
    files: [
      {
        file: crm,
        kind: 'table',
        header: [
          'Name',
          'Email',
          'Twitter',
          'Status',
          'Segment',
          'Followers',
          'Lifetime value',
          'Notes',
          'Region',
        ],
        mapping: {
          Name: 'displayName',
          Email: 'email',
          Twitter: 'x',
          Status: 'status',
          Segment: 'tags',
          Followers: 'followers',
          'Lifetime value': 'lifetimeValue',
          Notes: 'note',
          Region: 'crm',
        },
        counts: { new: 3, changed: 0, conflicts: 0, unreadable: 0 },
        aside: [{ row: 4, why: expect.stringContaining('Column “Twitter”: “@ted hollow”') }],
        unreadable: [],
      },
      {
        file: linkedin,
        kind: 'linkedin',
        header: expect.arrayContaining(['Connected On']),
        mapping: expect.objectContaining({ URL: 'url', Company: 'company' }),
        counts: { new: 0, changed: 1, conflicts: 0, unreadable: 0 },
        aside: [],
        unreadable: [],
      },
    ],
    people: [
      {
        name: 'Dan Hart',
        accounts: [{ network: 'x', handle: 'dhart' }],
        emails: ['dan@example.org'],
        fields: {},
      },
      {
        name: 'Mara Lindqvist',
        accounts: [
          { network: 'linkedin', handle: 'mara-lindqvist' },
          { network: 'x', handle: 'maralind' },
        ],
        emails: ['mara@example.org'],
        fields: {
          status: 'customer',
          tags: ['Retail'],
          followers: 1204,
          lifetimeValue: 99.5,
          company: 'Kestrel',
          crm: { Region: 'North' },
          notes: ['Met in Oslo'],
        },
      },
      {
        name: 'Ted Hollow',
        accounts: [],
        emails: ['ted@example.org'],
        fields: { crm: { Twitter: '@ted hollow' } },
      },
    ],
  })
})

it('keeps a person that two files name once, and counts what they say otherwise', async () => {
  const other = fileWith('other.csv', 'Name,Email,Company\nMara Lindqvist,mara@example.org,Events')
  const { out } = await runTry('import', [crm, linkedin, other])
  const { files, people } = JSON.parse(out)
  expect(files[2].counts).toEqual({ new: 0, changed: 0, conflicts: 1, unreadable: 0 })
  expect(people).toHaveLength(3)
  expect(people[1].fields).toMatchObject({ company: 'Kestrel' })
})

it.each([
  ['no file', [], /No file is named/],
  ['a file that is not there', [crm, '/no/file.csv'], /no file \/no\/file\.csv/],
  ['an empty file', [fileWith('empty.csv', '')], /empty\.csv is empty/],
  ['a file without rows', [crm, fileWith('bare.csv', 'Name,Email')], /bare\.csv: .*no rows/],
  [
    'a file about nobody',
    [fileWith('sums.csv', 'Sum,Tax\n1,2\n')],
    /sums\.csv: No column says who/,
  ],
])('refuses %s', async (_, files, message) => {
  await expect(tryImport(files, noInput)).rejects.toMatchObject(bad(message))
})

it('prints nothing but the error, and ends with status 1', async () => {
  const { out, error, status } = await runTry('import', ['--odd'])
  expect(error).toMatch(/^try:import: .*--odd/)
  expect({ out, status }).toEqual({ out: '', status: 1 })
})
