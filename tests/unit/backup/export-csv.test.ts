import { beforeEach, describe, expect, it } from 'vitest'
import { exportPeopleCsv } from '../../../lib/backup/export-csv'
import { FIELDS, type FieldId, fieldOf, fieldsWith } from '../../../lib/model/person/fields'
import { type PeopleRow, rowFields } from '../../../lib/model/person/people-table'
import { fieldValue, newPerson } from '../../../lib/model/person/person'
import { newTag } from '../../../lib/model/person/tag'
import { NETWORK_IDS, networkFacts } from '../../../lib/networks'
import { Database } from '../../../lib/store/database'
import { choicesFor, importAll, NOW, open } from '../import/importing'

const TAGS = new Map([['guides', newTag('Guides')]])

const row = (changes: Partial<PeopleRow> = {}): PeopleRow => ({
  id: crypto.randomUUID(),
  name: 'Mara Lindqvist',
  accounts: [{ network: 'x', handle: 'maralind', url: 'https://x.com/maralind' }],
  tier: 'fully_engaged',
  vipSince: new Date(2026, 1, 3).getTime(),
  sentiment: 'positive',
  ...rowFields(newPerson('', 'Mara', NOW)),
  status: 'customer',
  tags: ['guides'],
  strength: undefined,
  lastContactAt: undefined,
  followUpDue: undefined,
  followers: 12_400,
  links: [],
  found: '',
  ...changes,
})

/** A value that the field can hold: of a choice the last one. */
function valueFor(id: FieldId): string | number | true {
  const field = fieldOf(id)
  if (field.kind === 'choice') return Object.keys(field.choices).at(-1) ?? ''
  if (field.kind === 'flag') return true
  return field.kind === 'number' ? 12 : 'Makers'
}

const linesOf = async (rows: PeopleRow[]) => {
  const blob = await exportPeopleCsv(rows, TAGS, NOW)
  return (await blob.text()).split('\r\n')
}

let db: Database
beforeEach(async () => {
  await db?.delete()
  db = new Database()
})

describe('people as a CSV file', () => {
  it('are in UTF-8 with its mark, with the columns of the table', async () => {
    const bytes = new Uint8Array(await (await exportPeopleCsv([], TAGS, NOW)).arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await linesOf([row()])).toEqual([
      `"Name",${networkFacts.map(({ name }) => `"${name}"`)},"Tier","VIP since","Sentiment","Tags","Status","Company","Preference","Consent","Consent date","Strength","Last contact","Next follow-up","Followers","Referrals","Do not engage","Team"`,
      `"Mara Lindqvist",${NETWORK_IDS.map((id) => (id === 'x' ? '"https://x.com/maralind"' : '""'))},"fully_engaged","2026-02-03","positive","Guides","customer","","","","","","","","12400","","",""`,
    ])
  })

  it.each(['=', '+', '-', '@', '\t', '\r'])(
    'cannot be run where they begin with %j',
    async (sign) => {
      const [, line] = await linesOf([row({ name: `${sign}cmd` })])
      expect(line?.startsWith(`"'${sign === '\r' ? '' : sign}`)).toBe(true)
    },
  )

  it('are all there, however many', async () => {
    const many = Array.from({ length: 4500 }, (_, n) => row({ name: `Given${n}` }))
    expect(await linesOf(many)).toHaveLength(4501)
  })

  it('are read back as who they were, without what Ardent knows better', async () => {
    const blob = await exportPeopleCsv([row({ name: '=Mara' })], TAGS, NOW)
    const { preview } = await open(db, await blob.arrayBuffer())
    expect(preview).toMatchObject({ kind: 'ardent', notices: [] })
    expect(choicesFor(preview).columns.slice(0, NETWORK_IDS.length + 2)).toEqual([
      'displayName',
      ...NETWORK_IDS,
      'ignore',
    ])
    await importAll(db, await blob.arrayBuffer())
    expect(await db.people.toArray()).toMatchObject([
      { displayName: '=Mara', tier: 'unknown', status: 'customer', tags: ['guides'] },
    ])
    expect((await db.people.toArray())[0]).not.toHaveProperty('crm')
  })

  it('bring back every field that can be imported', async () => {
    const ids = fieldsWith('headers').filter((id) => 'exported' in FIELDS[id])
    const wanted = ids.map((id): [FieldId, string | number | true] => [id, valueFor(id)])
    const own = Object.fromEntries(wanted.map(([id, value]) => [fieldOf(id).key, value]))
    const blob = await exportPeopleCsv([row(own)], TAGS, NOW)
    await importAll(db, await blob.arrayBuffer())
    const [read] = await db.people.toArray()
    if (!read) throw new Error('Nobody was imported.')
    expect(ids.map((id) => [id, fieldValue(read, id)])).toEqual(wanted)
  })
})
