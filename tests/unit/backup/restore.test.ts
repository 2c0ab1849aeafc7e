import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  BACKUP_LIMIT,
  BACKUP_VERSION,
  type Bytes,
  endLine,
  FIRST_BACKUP_VERSION,
} from '../../../lib/backup/backup-file'
import { makeBackup } from '../../../lib/backup/make-backup'
import { checkBackup, replaceAll } from '../../../lib/backup/restore'
import { BACKUP_TABLES } from '../../../lib/backup/tables'
import { userErrorMessage } from '../../../lib/error-messages'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'
import { Database } from '../../../lib/store/database'
import {
  bytesIn,
  bytesOf,
  dump,
  id,
  NOW,
  ofVersion,
  person,
  putInEveryTable,
  putPerson,
  RESTORED,
} from './everything'

let db: Database
let text: string
let before: Record<string, object[]>

beforeEach(async () => {
  await db?.delete()
  db = new Database(`test-${crypto.randomUUID()}`)
  for (const number of [1, 2, 3]) await putPerson(db, person(number))
  text = await (await makeBackup(db, DEFAULT_SETTINGS, NOW)).text()
  await putInEveryTable(db, person(4), 'later')
  before = await dump(db)
})

const bytesOfText = (written: string) => bytesIn(new TextEncoder().encode(written))

/** A backup with another body and a checksum that fits it, as somebody with intent would write. */
async function forged(change: (body: string) => string): Promise<Bytes> {
  const body = new Blob([change(text.slice(0, text.lastIndexOf('"sha256"')))])
  return bytesOf(new Blob([body, await endLine(body)]))
}

/** Changes the nth row, from 1, of a table. */
function row(table: string, number: number, change: (line: string) => string) {
  return (body: string) => {
    const lines = body.split('\n')
    const at = lines.indexOf(`"${table}":[`) + number
    lines[at] = change(lines[at] ?? '')
    return lines.join('\n')
  }
}

const field = (name: string, value: string) => (line: string) =>
  line.replace(new RegExp(`"${name}":("[^"]*"|\\d+|\\[[^\\]]*\\])`), `"${name}":${value}`)

const nest = '['.repeat(5000) + ']'.repeat(5000)

/** Each bad file, what is said of it, and the facts in it. */
const bad: [what: string, file: () => Bytes | Promise<Bytes>, key: string, args?: unknown[]][] = [
  ['an empty file', () => bytesOfText(''), 'error_backup_cut_off'],
  ['a picture', () => bytesIn(new Uint8Array([137, 80, 78, 71, 13])), 'error_backup_other_file'],
  ['a CSV file', () => bytesOfText('name,mail\nAda,a@x.org\n'), 'error_backup_other_file'],
  ['other JSON', () => bytesOfText('{"name":"package"}'), 'error_backup_other_file'],
  [
    'one person’s export',
    () => bytesOfText('{"ardent":"person","person":{}}'),
    'error_backup_other_file',
  ],
  [
    'a file cut off in its first line',
    () => bytesOfText(text.slice(0, 60)),
    'error_backup_cut_off',
  ],
  ['a file cut off in the middle', () => bytesOfText(text.slice(0, 3000)), 'error_backup_cut_off'],
  ['a file without its last line', () => bytesOfText(text.slice(0, -80)), 'error_backup_cut_off'],
  ['a file without its last byte', () => bytesOfText(text.slice(0, -1)), 'error_backup_cut_off'],
  [
    'a file that an editor has laid out anew',
    () => bytesOfText(JSON.stringify(JSON.parse(text), null, 2)),
    'error_backup_cut_off',
  ],
  [
    'a file in which one letter was changed',
    () => bytesOfText(text.replace('Ada2', 'Bda2')),
    'error_backup_damaged',
  ],
  [
    'a file of a newer version',
    () =>
      bytesOfText(
        text.replace(`"version":${BACKUP_VERSION}`, `"version":${BACKUP_VERSION + 1},"shards":7`),
      ),
    'error_backup_newer',
    [BACKUP_VERSION + 1, BACKUP_VERSION],
  ],
  ...['-2', '0', '1', '2.5'].map((version): (typeof bad)[number] => [
    `a file of a version ${version}`,
    () => forged((body) => body.replace(`"version":${BACKUP_VERSION}`, `"version":${version}`)),
    'error_backup_version',
    [version, FIRST_BACKUP_VERSION, BACKUP_VERSION],
  ]),
  [
    'a field that is there twice',
    () => forged(row('people', 2, (line) => line.replace('"tier":', '"tier":"engaged","tier":'))),
    'error_backup_field_twice',
    ['people', 2],
  ],
  [
    'a field twice, once in disguise',
    () =>
      forged(row('people', 2, (line) => line.replace('"tier":', '"t\\u0069er":"engaged","tier":'))),
    'error_backup_field_twice',
    ['people', 2],
  ],
  [
    'a count that is there twice',
    () => forged((body) => body.replace('"people":3', '"people":4,"people":3')),
    'error_backup_field_twice',
    ['header', 1],
  ],
  [
    'a setting that is there twice',
    () => forged((body) => body.replace('"overlays":', '"overlays":false,"overlays":')),
    'error_backup_field_twice',
    ['settings', 1],
  ],
  [
    'a time of the year 285,000',
    () => forged(row('people', 2, field('createdAt', '8925000000000000'))),
    'error_backup_value',
    ['people', 2, 'createdAt'],
  ],
  [
    'a file that is too large',
    () => ({ size: BACKUP_LIMIT + 1, read: () => new Uint8Array() }),
    'error_backup_too_large',
    [1001, 1000],
  ],
  [
    'a table that is missing',
    () => forged((body) => body.replace('"notes":[\n],\n', '')),
    'error_backup_table_missing',
    ['notes'],
  ],
  [
    'a table that nobody knows',
    () => forged((body) => `${body}"passwords":[\n],\n`),
    'error_backup_table_unknown',
    ['"passwords":['],
  ],
  [
    'fewer rows than promised',
    () => forged((body) => body.replace('"people":3', '"people":4')),
    'error_backup_count',
    ['people', 4, 3],
  ],
  [
    'a row that is no JSON',
    () => forged(row('people', 2, (line) => line.slice(1))),
    'error_backup_unreadable',
    ['people', 2],
  ],
  [
    'a row that is no record',
    () => forged(row('interactions', 3, () => '17,')),
    'error_backup_unreadable',
    ['interactions', 3],
  ],
  [
    'a row nested without end',
    () => forged(row('people', 2, field('motivation', nest))),
    'error_backup_unreadable',
    ['people', 2],
  ],
  [
    'a field that is missing',
    () => forged(row('people', 3, (line) => line.replace(/"tier":"\w+",/, ''))),
    'error_backup_value',
    ['people', 3, 'tier'],
  ],
  [
    'a value of the wrong kind',
    () => forged(row('interactions', 2, field('at', '"yesterday"'))),
    'error_backup_value',
    ['interactions', 2, 'at'],
  ],
  [
    'an address that would run a script',
    () => forged(row('identities', 1, field('url', '"javascript:alert(1)"'))),
    'error_backup_value',
    ['identities', 1, 'url'],
  ],
  [
    'a field that nobody knows',
    () => forged(row('people', 1, (line) => line.replace('{', '{"admin":true,'))),
    'error_backup_unknown_field',
    ['people', 1, 'admin'],
  ],
  [
    'a key __proto__',
    () => forged(row('people', 1, (line) => line.replace('{', '{"__proto__":{"vip":1},'))),
    'error_backup_unknown_field',
    ['people', 1, '__proto__'],
  ],
  [
    'a key __proto__ in disguise',
    () => forged(row('people', 1, (line) => line.replace('{', '{"crm":{"\\u005f_proto__":"1"},'))),
    'error_backup_unknown_field',
    ['people', 1, '__proto__'],
  ],
  [
    'a key constructor',
    () => forged(row('people', 2, (line) => line.replace('{', '{"crm":{"constructor":"1"},'))),
    'error_backup_unknown_field',
    ['people', 2, 'constructor'],
  ],
  [
    'an id that is there twice in a row',
    () => forged(row('people', 3, field('id', `"${id(2)}"`))),
    'error_backup_twice',
    ['people', 3],
  ],
  [
    'an id that is there twice, apart',
    () => forged(row('people', 3, field('id', `"${id(1)}"`))),
    'error_backup_twice',
    ['people', 3],
  ],
  [
    'an account that is there twice',
    () => forged((body) => row('identities', 2, () => lineOf(body, 'identities', 1))(body)),
    'error_backup_twice',
    ['identities', 2],
  ],
  [
    'a contact with nobody',
    () => forged(row('interactions', 2, field('personId', `"${id(77)}"`))),
    'error_backup_nobody',
    ['interactions', 2],
  ],
  [
    'settings that are none',
    () => forged((body) => body.replace('"dailyBudget":5', '"dailyBudget":-5')),
    'error_backup_value',
    ['settings', 1, 'dailyBudget'],
  ],
]

function lineOf(body: string, table: string, number: number): string {
  const lines = body.split('\n')
  return lines[lines.indexOf(`"${table}":[`) + number] ?? ''
}

describe('a backup that is not right is refused, and nothing is changed', () => {
  it.each(bad)('%s', async (_, file, key, args = []) => {
    const bytes = await file()
    await expect(checkBackup(db, bytes)).rejects.toMatchObject({ key, args })
    expect(await dump(db)).toEqual(before)
  })

  it('is refused by the restore itself as well, should nobody have checked it', async () => {
    const bytes = await forged(row('interactions', 5, field('at', '-1')))
    await expect(replaceAll(db, bytes, RESTORED)).rejects.toMatchObject({
      key: 'error_backup_value',
    })
    expect(await dump(db)).toEqual(before)
  })

  it('would be taken if records were not checked', async () => {
    const bytes = await forged(row('interactions', 2, field('at', '"yesterday"')))
    const { record } = BACKUP_TABLES.interactions
    const checked = vi.spyOn(record, 'safeParse')
    checked.mockImplementation((data) => ({ success: true, data }) as never)
    await checkBackup(db, bytes)
    expect(checked).toHaveBeenCalled()
    checked.mockRestore()
    await expect(checkBackup(db, bytes)).rejects.toMatchObject({ key: 'error_backup_value' })
  })

  it('leaves the language’s own objects as they are', async () => {
    const bytes = await forged(
      row('people', 1, (line) => line.replace('{', '{"__proto__":{"polluted":true},')),
    )
    await expect(checkBackup(db, bytes)).rejects.toThrow()
    expect({}).not.toHaveProperty('polluted')
  })
})

describe('a restore', () => {
  it('takes what is right', async () => {
    const { header } = await checkBackup(db, bytesOfText(text))
    expect(header).toMatchObject({ madeAt: NOW, counts: { people: 3, identities: 6 } })
  })

  it('fills in settings that came with a later version', async () => {
    const bytes = await forged((body) => body.replace('"overlays":true,', ''))
    expect((await checkBackup(db, bytes)).settings).toEqual(DEFAULT_SETTINGS)
  })

  it('tells that the disk is full, and leaves nothing half written', async () => {
    const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
      this: IDBObjectStore,
      value: unknown,
    ) {
      if (this.name === 'interactions') throw new DOMException('full', 'QuotaExceededError')
      return this.put(value)
    })
    const error = await replaceAll(db, bytesOfText(text), RESTORED).catch((caught) => caught)
    add.mockRestore()
    expect(userErrorMessage(error)).toContain('storage for extensions')
    expect(await dump(db)).toEqual(before)
  })

  it('tells how far it is', async () => {
    const told: number[] = []
    await replaceAll(db, bytesOfText(text), RESTORED, (share) => told.push(share))
    expect(told.at(-1)).toBe(1)
  })
})

it('a backup from before there were tags is read: who had a segment has a tag', async () => {
  const file = await forged((body) =>
    ofVersion(4, body).replace('"tier":', '"segment":"Guides; Makers","tier":'),
  )
  await checkBackup(db, file)
  await replaceAll(db, file, RESTORED)
  const tagged = (await db.people.toArray()).filter(({ tags }) => tags)
  expect(tagged).toMatchObject([{ tags: ['guides', 'makers'] }])
  expect((await db.tags.toArray()).map(({ name }) => name)).toEqual(['Guides', 'Makers'])
})
