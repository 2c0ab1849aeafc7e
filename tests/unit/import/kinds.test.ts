import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../../lib/import/columns'
import { columnsOf } from '../../../lib/import/file-formats'
import { parseRow } from '../../../lib/import/parse-row'
import { readFile } from '../../../lib/import/read-file'
import { UserError } from '../../../lib/model/user-error'
import { utf16 } from '../backup/bytes'
import { workbookOf } from './workbook-file'

const read = (content: BlobPart) => readFile(new Blob([content]), {}, () => {})

/** What a file says about people, with nothing chosen by hand. */
async function peopleIn(content: BlobPart) {
  const { kind, table } = await read(content)
  const columns = guessColumns(table.headers, table.rows, columnsOf(kind))
  return {
    kind,
    table,
    people: table.rows.map((row) => parseRow(row, table.headers, columns, kind)),
  }
}

const refusal = (content: BlobPart) =>
  read(content).then(
    () => 'none',
    (error) => (error instanceof UserError ? error.key : error),
  )

describe('a workbook', () => {
  const rows = [
    ['VIP list', null, null],
    [null, null, null],
    ['Name', 'Twitter', 'Followers'],
    ['Kim Ito', '@kimito', 12_300],
    ['Lea & Voss', null, null],
  ]

  it('is read from its first sheet with people, below a title', async () => {
    const { kind, table, people } = await peopleIn(
      workbookOf({ Cover: [['Welcome']], People: rows, Old: [['x'], ['y']] }),
    )
    expect(kind).toBe('table')
    expect(people).toMatchObject([
      { name: 'Kim Ito', accounts: [{ handle: 'kimito' }], values: { followers: 12_300 } },
      { name: 'Lea & Voss', accounts: [] },
    ])
    expect(table.header).toBe(3)
    expect(table.notices).toContainEqual({ key: 'one_sheet', args: ['People', '2'] })
  })

  it('is read from the sheet with a header, behind one of words', async () => {
    const help = [['How to use this list'], ['Ask Kim before you write']]
    const { people } = await peopleIn(workbookOf({ 'Read me': help, People: rows }))
    expect(people).toMatchObject([{ name: 'Kim Ito' }, { name: 'Lea & Voss' }])
  })

  it('is read however large it is, in this thread alone', async () => {
    const many = Array.from({ length: 30_000 }, (_, n) => [
      `Given${n} Family${(n * 7919) % 30_011}`,
      `handle${n}`,
      n,
    ])
    const { table } = await read(
      workbookOf({ People: [['Name', 'X handle', 'Followers'], ...many] }),
    )
    expect(table.rows).toHaveLength(30_000)
    expect(table.rows.at(-1)?.cells[1]).toBe('handle29999')
  }, 30_000)

  it('that is not whole is refused', async () => {
    const whole = workbookOf({ People: rows })
    expect(await refusal(whole.slice(0, 900))).toMatch(/broken_workbook|is_archive/)
  })
})

describe('contact cards', () => {
  it('of Apple’s address book are people', async () => {
    const { kind, people } = await peopleIn(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Torres;Lena;;;\r\nFN:Lena Torres\r\nORG:Torres\\, Inc.;\r\nEMAIL;type=INTERNET;type=HOME;type=pref:lena@torres.example\r\nEMAIL;type=WORK:lena@work.exa\r\n mple\r\nX-SOCIALPROFILE;type=twitter;x-user=lenatorres:http://twitter.com/lenatorres\r\nitem3.URL:https\\://www.linkedin.com/in/lenatorres\r\nNOTE:two\\nlines\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:3.0\r\nN:Ade;Ola;;;\r\nEND:VCARD\r\n',
    )
    expect(kind).toBe('vcard')
    expect(people).toMatchObject([
      {
        name: 'Lena Torres',
        emails: ['lena@torres.example', 'lena@work.example'],
        accounts: [{ network: 'x', handle: 'lenatorres' }, { network: 'linkedin' }],
        values: { company: 'Torres, Inc.' },
        note: 'two\nlines',
      },
      { name: 'Ola Ade', accounts: [] },
    ])
  })

  it('of version 4 and 2.1 are people, and their ids are keys', async () => {
    const { people } = await peopleIn(
      'BEGIN:VCARD\nVERSION:4.0\nUID:urn:uuid:1\nFN:Bo Tran\nSOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/bo-tran\nEND:VCARD\nBEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;J=C3=B6rg\nEND:VCARD\n',
    )
    expect(people).toMatchObject([
      {
        name: 'Bo Tran',
        accounts: [{ handle: 'bo-tran' }],
        externalIds: [{ source: 'vcard', id: 'urn:uuid:1' }],
      },
      { name: 'Jörg Müller' },
    ])
  })
})

describe('Thunderbird’s address book', () => {
  it('as LDIF is people, with folded lines and letters as base64, without lists', async () => {
    const { kind, people } = await peopleIn(
      [
        ...['dn: cn=Ada One,mail=ada@one.example', 'objectclass: top', 'cn: Ada One'],
        ...['givenName: Ada', 'sn: One', 'mail: ada@one.', ' example', 'o: One Ltd', ''],
        ...['dn:: w5ZobQ==', 'objectclass: person', 'cn:: w4RubmUgw5ZobQ==', ''],
        ...['dn: cn=Friends', 'objectclass: groupOfNames', 'cn: Friends'],
        ...['member: cn=Ada One,mail=ada@one.example', ''],
      ].join('\r\n'),
    )
    expect(kind).toBe('thunderbird')
    expect(people).toMatchObject([
      { name: 'Ada One', emails: ['ada@one.example'], values: { company: 'One Ltd' } },
      { name: 'Änne Öhm' },
    ])
  })
})

describe('contact cards that', () => {
  it('name a list of others are nobody’s', async () => {
    const { people } = await peopleIn(
      [
        ...['BEGIN:VCARD', 'FN:Ada One', 'END:VCARD'],
        ...['BEGIN:VCARD', 'KIND:group', 'FN:Friends', 'MEMBER:urn:uuid:1', 'END:VCARD'],
        ...['BEGIN:VCARD', 'N:Press', 'X-ADDRESSBOOKSERVER-KIND:group', 'END:VCARD'],
      ].join('\r\n'),
    )
    expect(people).toMatchObject([{ name: 'Ada One' }])
  })

  it('have letters of Western Europe in numbers are read with them', async () => {
    const { people } = await peopleIn(
      'BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:J=F6rg M=FCller\nEND:VCARD\n',
    )
    expect(people).toMatchObject([{ name: 'Jörg Müller' }])
  })
})

describe('JSON', () => {
  it.each([
    ['a list', '[{"name":"Ada One","twitter":"adaone"}]'],
    [
      'a list within an object',
      '{"total":1,"contacts":[{"id":"7","properties":{"name":"Ada One","twitter":"adaone"}}]}',
    ],
    [
      'an object a line',
      '{"name":"Ada One","twitter":"adaone"}\n{"name":"Bea Two","twitter":null}\n',
    ],
  ])('is people as %s', async (_, text) => {
    const { kind, people } = await peopleIn(text)
    expect(kind).toBe('json')
    expect(people[0]).toMatchObject({
      name: 'Ada One',
      accounts: [{ network: 'x', handle: 'adaone' }],
    })
  })

  it.each([
    ['by itself', { '1023': { name: 'Ada One' }, '1024': { name: 'Bea Two', email: null } }],
    ['deeper', { users: { a1: { displayName: 'Ada One' }, a2: { displayName: 'Bea Two' } }, n: 2 }],
  ])('is people by the ids of their records, %s', async (_, value) => {
    const { people } = await peopleIn(JSON.stringify(value))
    const [one, two] = Object.keys('users' in value ? value.users : value)
    expect(people).toMatchObject([
      { name: 'Ada One', externalIds: [{ id: one }] },
      { name: 'Bea Two', externalIds: [{ id: two }] },
    ])
  })

  it('is people by their e-mail addresses or handles, which are no ids', async () => {
    const byEmail = await peopleIn(
      '{"a@one.example":{"name":"Ada"},"b@two.example":{"name":"Bea"}}',
    )
    expect(byEmail.people).toMatchObject([{ emails: ['a@one.example'], externalIds: [] }, {}])
    const byHandle = await peopleIn(
      '{"followers":{"ada_1":{"screen_name":"ada_1","id":7},"bea":{"screen_name":"bea","id":8}}}',
    )
    expect(byHandle.people).toMatchObject([
      { accounts: [{ network: 'x', handle: 'ada_1' }], externalIds: [{ id: '7' }] },
      { accounts: [{ network: 'x', handle: 'bea' }], externalIds: [{ id: '8' }] },
    ])
  })

  it('is not taken for people by keys where it holds a list, or nobody', async () => {
    const { people } = await peopleIn(
      '{"meta":{"next":"b","size":2},"self":{"href":"/1"},"data":[{"name":"Ada One"}]}',
    )
    expect(people).toMatchObject([{ name: 'Ada One' }])
    await expect(peopleIn('{"theme":{"dark":true},"size":{"width":2}}')).rejects.toThrow()
  })

  it('has what stands in objects within objects, as authors of posts have it', async () => {
    const post = { id: '1', conversation_id: '1', text: 'Hi' }
    const author = {
      username: 'ada1',
      name: 'Ada One',
      metrics: { followers_count: 12, tweet_count: 3 },
    }
    const { people } = await peopleIn(JSON.stringify([{ ...post, author }]))
    expect(people).toMatchObject([
      {
        name: 'Ada One',
        accounts: [{ handle: 'ada1' }],
        values: { followers: 12 },
        externalIds: [],
      },
    ])
  })

  it('has the full name where a short one stands before it', async () => {
    const { people } = await peopleIn('[{"name":"ada","profile":{"real_name":"Ada One"}}]')
    expect(people).toMatchObject([{ name: 'Ada One' }])
  })

  it('has letters that Facebook wrote as bytes', async () => {
    const { people } = await peopleIn(
      '{"friends_v2":[{"name":"Zo\\u00c3\\u00ab Lind"},{"name":"Zoé Ek"}]}',
    )
    expect(people).toMatchObject([{ name: 'Zoë Lind' }, { name: 'Zoé Ek' }])
  })

  it('has several e-mail addresses in a list', async () => {
    const { people } = await peopleIn(
      '[{"name":"Ada","emails":[{"type":"work","value":"a@one.example"},{"value":"b@one.example"}]}]',
    )
    expect(people).toMatchObject([{ emails: ['a@one.example', 'b@one.example'] }])
  })
})

describe('text', () => {
  it('with a stray NUL is read without it, and says so', async () => {
    const { table } = await read('Name,X\nAda,@a\0da\n')
    expect(table.rows).toEqual([{ number: 2, cells: ['Ada', '@ada'] }])
    expect(table.notices).toContainEqual({ key: 'nul', args: 1 })
  })

  it('as spreadsheets save “Unicode text” is a table', async () => {
    const { people } = await peopleIn(
      utf16('\u{FEFF}Name\tTwitter\tFollowers\r\nLý Nhã\t@lynha\t1.2E+04\r\n', true),
    )
    expect(people).toMatchObject([{ name: 'Lý Nhã', values: { followers: 12_000 } }])
  })
})

describe('any file', () => {
  const piece = fc.constantFrom(
    ...[
      'Name',
      'Email',
      'X',
      '@mara',
      'm@example.org',
      'https://x.com/mara',
      '12.3K',
      'BEGIN:VCARD',
      'FN:Mara',
    ],
    ...[
      'END:VCARD',
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      '\0',
      ' ',
      '<html>',
      'PK\x03\x04',
    ],
    ...[
      'window.YTD.tweets.part0 = ',
      '"name":"Mara"',
      '__proto__',
      'xl/workbook.xml',
      '=1+1',
      '|',
      '\u{FEFF}',
    ],
  )
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))
  const bytes = fc.uint8Array({ maxLength: 400 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>

  it('is read to its end, or refused in words', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof({ weight: 3, arbitrary: text }, bytes), async (content) => {
        const found = await peopleIn(content).catch((error) => error)
        if (!('people' in found)) expect(found).toBeInstanceOf(UserError)
        else expect(found.people).toHaveLength(found.table.rows.length)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a file that holds no people is named for what it is', () => {
  const bytes = (...all: number[]) => new Uint8Array(all)
  it.each<[string, BlobPart, string]>([
    ['an old workbook', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'xls'],
    ['an archive', bytes(0x50, 0x4b, 3, 4, 9), 'archive'],
    [
      'an OpenDocument workbook',
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
      'ods',
    ],
    ['a document', 'PK\x03\x04 word/document.xml', 'document'],
    ['the whole archive of X', 'PK\x03\x04 data/tweets.js', 'x_archive'],
    ['a PDF', '%PDF-1.7', 'pdf'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d), 'picture'],
    ['a web page', '<!DOCTYPE html><html><body>Sign in</body></html>', 'web_page'],
    [
      'a web page as a spreadsheet',
      '<html><body><table><tr><td>Name</td></tr></table>',
      'disguise',
    ],
    ['XML as a spreadsheet', '<?xml version="1.0"?><?mso-application?><Workbook>', 'disguise'],
    ['a backup', '{"ardent":"backup","version":4}', 'backup'],
  ])('%s', async (_, content, what) => {
    expect(await refusal(content)).toBe(`error_import_is_${what}`)
  })

  it('JSON without a list, and the file about one’s own account', async () => {
    expect(await refusal('{"a":1}')).toBe('error_import_no_list')
    expect(
      await refusal(
        'window.YTD.account.part0 = [{"account":{"username":"ourbrand","accountId":"22"}}]',
      ),
    ).toBe('error_import_own_account')
  })
})
