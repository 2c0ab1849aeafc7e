import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { parseCsv, separatorOf, unguarded, writeCsv } from '../../../lib/csv'
import type { ReadOptions } from '../../../lib/import/contract'
import { decode, readFile } from '../../../lib/import/read-file'
import { UserError } from '../../../lib/model/user-error'
import { utf16, windows1252 } from '../backup/bytes'

const stored = (name: string) => readFileSync(join(import.meta.dirname, 'files', name))
const read = (content: BlobPart, as: ReadOptions = {}) =>
  readFile(new Blob([content]), as, () => {})
const cellsOf = async (content: BlobPart, as: ReadOptions = {}) =>
  (await read(content, as)).table.rows.map(({ cells }) => cells)

/** The key of the error that says why a file is refused. */
const refusal = (content: BlobPart) =>
  read(content).then(
    () => 'none',
    (error) => (error instanceof UserError ? error.key : error),
  )

describe('the encoding of a file', () => {
  const text = 'Name;Stadt\r\nJörg Müller;Köln – 5 €\r\n'
  const plain = new TextEncoder().encode(text)
  it.each([
    ['UTF-8', 'utf-8', plain],
    ['UTF-8 with a mark', 'utf-8', new Uint8Array([0xef, 0xbb, 0xbf, ...plain])],
    ['UTF-16 LE with a mark', 'utf-16le', utf16(`\u{FEFF}${text}`, true)],
    ['UTF-16 BE with a mark', 'utf-16be', utf16(`\u{FEFF}${text}`, false)],
    ['UTF-16 LE without a mark', 'utf-16le', utf16(text, true)],
    ['UTF-16 BE without a mark', 'utf-16be', utf16(text, false)],
    ['Windows-1252', 'windows-1252', windows1252(text)],
  ])('is recognised as %s', (_, encoding, bytes) => {
    expect(decode(bytes)).toEqual({ text, encoding, zeros: 0 })
  })

  it('is the old Mac’s where lines end as they did there', () => {
    const bytes = Uint8Array.from([...'Name\rZo\x91 L\x8evy\r'], (letter) => letter.charCodeAt(0))
    expect(decode(bytes)).toMatchObject({ text: 'Name\rZoë Lévy\r', encoding: 'macintosh' })
  })

  it('of Cyrillic letters is not taken for a Western one', () => {
    const cyrillic = 'Имя,Город\nАнна Петрова,Москва\nИван Сидоров,Санкт-Петербург\n'
    const bytes = Uint8Array.from(cyrillic, (letter) => {
      const code = letter.charCodeAt(0)
      return code >= 0x410 ? code - 0x410 + 0xc0 : code
    })
    expect(decode(bytes)).toMatchObject({ text: cyrillic, encoding: 'windows-1251' })
  })

  it.each([
    [
      'Polish',
      'windows-1250',
      'E-mail;Imi\xea;Nazwisko\na@b.example;\xa3ukasz;\xafak\nc@d.example;\x8cwi\xeatos\xb3awa;G\xea\x9c\n',
      'Łukasz;Żak',
    ],
    [
      'Cyrillic, among addresses',
      'windows-1251',
      '\xc8\xec\xff,E-mail\n\xc8\xe2\xe0\xed,ivan@example.org\n\xce\xeb\xfc\xe3\xe0,olga@example.org\n',
      'Иван',
    ],
    ['Spanish', 'windows-1252', 'Nombre;Notas\n\xc1ngel;\xbfqu\xe9 tal? \xbfc\xf3mo?\n', '¿cómo?'],
    [
      'Korean',
      'euc-kr',
      '\xc0\xcc\xb8\xa7,\xc0\xcc\xb8\xde\xc0\xcf,\xc6\xae\xc0\xa7\xc5\xcd,\xc8\xb8\xbb\xe7\n\xb1\xe8\xb9\xce\xbc\xf6,kim@k.example,kimminsu,\xb9\xce\xbc\xf6\xbb\xf3\xbb\xe7\n',
      '김민수',
    ],
  ])('is told by its letters: %s', (_, encoding, written, word) => {
    const found = decode(Uint8Array.from(written, (letter) => letter.charCodeAt(0)))
    expect(found.encoding).toBe(encoding)
    expect(found.text).toContain(word)
  })

  it('can be said where it is recognised wrongly', () => {
    expect(decode(windows1252(text), 'iso-8859-2').text).toContain('Jörg')
    expect(decode(plain, 'windows-1252').text).toContain('JÃ¶rg')
  })

  it('has replaced characters told where its bytes do not fit', async () => {
    const { table } = await read(new Uint8Array([...plain, 0x4a, 0xf6, 0x3b, 0x4b]), {
      encoding: 'utf-8',
    })
    expect(table.notices).toContainEqual({ key: 'strange_characters', args: 1 })
  })
})

describe('the separator of a file', () => {
  it.each([',', ';', '\t', '|'] as const)('is recognised as %j', (separator) => {
    const rows = [
      ['Name', 'Town', 'About'],
      ['Mara Lindqvist', 'Åre, Jämtland', 'walks; climbs'],
      ['Bao', '', `"so ${separator} so"`],
    ]
    expect(separatorOf(rows.map((row) => row.join(separator)).join('\n'))).toBe(separator)
  })

  it('is the same in LinkedIn’s list, whose preamble has commas of its own', () => {
    expect(separatorOf(stored('Connections.csv').toString())).toBe(',')
  })
})

describe('rows of a file', () => {
  it('keep quotes, separators and line ends within their cells', async () => {
    const text = 'Name,Note\r\n"Lind, ""Mara""","two\r\nlines"\r\n'
    expect(await cellsOf(text)).toEqual([['Lind, "Mara"', 'two\r\nlines']])
  })

  it('are numbered as a spreadsheet numbers them, empty lines included', async () => {
    const { table } = await read('Name,Town\nMara,Åre\n\n,\nBao,"Hue\nand Đà Nẵng"\nNoor,Lyon\n')
    expect(table.rows.map(({ number }) => number)).toEqual([2, 5, 6])
    expect(table.notices).toEqual([{ key: 'empty_lines', args: 2 }])
  })

  it('that are too long are unreadable, by number and reason, and short ones are filled up', async () => {
    const { table } = await read('Name,Town,Note\nMara,Åre\nBao,Hue,x,y\nNoor,Lyon,z,,\n')
    expect(table.unreadable).toEqual([
      { row: 3, begins: 'Bao Hue x y', problem: { key: 'too_many_cells', args: ['4', '3'] } },
    ])
    expect(table.rows).toEqual([
      { number: 2, cells: ['Mara', 'Åre', ''] },
      { number: 4, cells: ['Noor', 'Lyon', 'z'] },
    ])
  })

  it('with a quote that is not closed, or goes on, are unreadable', async () => {
    const inside = await read('Name,Town\n"Mara"s,Åre\n"Bao",Hue\n')
    expect(inside.table.unreadable).toMatchObject([{ row: 2, problem: { key: 'quote_inside' } }])
    const open = await read('Name,Town\nBao,Hue\n"Mara,Åre\nNoor,Lyon\n')
    expect(open.table.rows.map(({ cells }) => cells[0])).toEqual(['Bao', 'Noor'])
    expect(open.table.unreadable).toMatchObject([{ row: 3, problem: { key: 'quote_open' } }])
  })

  it('with stray quotes take no other row with them', async () => {
    const { table } = await read('Name,X\n"Bo" Two,bo\n"Cy "C" Three",cy\nDi Four,di\n')
    expect(table.unreadable.map(({ row }) => row)).toEqual([2, 3])
    expect(table.rows).toEqual([{ number: 4, cells: ['Di Four', 'di'] }])
  })

  it('that a spreadsheet quoted as a whole are what they were', async () => {
    const text = 'First Name,Last Name,Company\n"Kaena,Vascon,""Sky, Ltd"""\nJoa,Albu,Laurea\n'
    expect(await cellsOf(text)).toEqual([
      ['Kaena', 'Vascon', 'Sky, Ltd'],
      ['Joa', 'Albu', 'Laurea'],
    ])
    expect(await cellsOf('Name\n"Lindqvist, Mara"\n"Berg, Tuva"\n')).toEqual([
      ['Lindqvist, Mara'],
      ['Berg, Tuva'],
    ])
  })

  it('that have a separator in a text without quotes are put together', async () => {
    const text = 'Name,Company,Town\nTilda,Kestrel, Inc.,Bergen\nJoa,Laurea,Voss\nBao,x,y,z\n'
    const { table } = await read(text)
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['Tilda', 'Kestrel, Inc.', 'Bergen'],
      ['Joa', 'Laurea', 'Voss'],
    ])
    expect(table.unreadable.map(({ row }) => row)).toEqual([4])
  })

  it('end where a report ends', async () => {
    const text =
      'First Name,Last Name,Email,Town\nElsa,Ek,e@ek.example,\n\n"Grand Totals (1 records)"\n\n"Copyright (c) 2026 Fjellby"\n'
    const { table } = await read(text)
    expect(table.rows).toHaveLength(1)
    expect(table.notices).toContainEqual({ key: 'below_table', args: 2 })
  })

  it('may end in a cell of a megabyte', async () => {
    const long = 'long '.repeat(200_000)
    const cells = await cellsOf(`Name,Note\nMara,"${long}"\nBao,short\n`)
    expect(cells.map((row) => row[1]?.length)).toEqual([1_000_000, 5])
  })

  it.each(['\n', '\r\n', '\r'])('may end in %j', async (end) => {
    expect(await cellsOf(['Name,Town', 'Mara,Åre', 'Bao,Hue'].join(end))).toEqual([
      ['Mara', 'Åre'],
      ['Bao', 'Hue'],
    ])
  })
})

describe('the header of a file', () => {
  it('stands below what a program wrote above it', async () => {
    const { table } = await read(stored('Connections.csv'))
    expect(table.headers.slice(0, 3)).toEqual(['First Name', 'Last Name', 'URL'])
    expect(table.rows[0]?.number).toBe(5)
    expect(table.notices).toEqual([{ key: 'above_header', args: 3 }])
  })

  it.each([
    [
      'a title',
      'VIP list Q3,,,\r\n,,,\r\nPrepared by,Ana Ruiz,,\r\n\r\nName,Twitter,Email,Notes\r\n',
      5,
    ],
    [
      'what a report is about',
      '"Report:","Mentions"\n"Brand:","Acme"\n\nAuthor,Full Name,X Followers\n',
      4,
    ],
    ['words of another language', 'Liste,2026\n\nVorname,Nachname,E-Mail\n', 3],
  ])('stands below %s', async (_, above, header) => {
    const { table } = await read(`${above}Kim,Ito,5100\n`)
    expect(table.header).toBe(header)
    expect(table.rows.map(({ number }) => number)).toEqual([header + 1])
  })

  it('is the row that is chosen, or none', async () => {
    const blob = new Blob(['A,B\nName,Town\nMara,Åre\n'])
    const second = await readFile(blob, { header: 2 }, () => {})
    expect(second.table).toMatchObject({ headers: ['Name', 'Town'], rows: [{ number: 3 }] })
    const none = await readFile(blob, { header: 0 }, () => {})
    expect(none.table).toMatchObject({ headers: ['#1', '#2'], rows: [{}, {}, {}] })
  })

  it('has every name once', async () => {
    const { table } = await read('Email,email,,Email (2)\na,b,c,d\n')
    expect(table.headers).toEqual(['Email', 'email (2)', '#3', 'Email (2) (2)'])
    expect(table.notices).toEqual([{ key: 'renamed', args: ['email (2), #3, Email (2) (2)'] }])
  })

  it('is renamed where no object can have a field of that name', async () => {
    const { table } = await read('Name,__proto__,constructor,prototype\na,b,c,d\n')
    expect(table.headers).toEqual(['Name', '#__proto__', '#constructor', '#prototype'])
    expect(table.notices).toEqual([
      { key: 'renamed', args: ['#__proto__, #constructor, #prototype'] },
    ])
  })

  it.each([
    ['a list of names', 'Mara Lindqvist\nBao Tran\n', 2],
    ['a single row with a date', 'Raula,Ortega,,Capstone,11 Jun 2021\n', 1],
    ['rows with dates', 'Raula,Ortega,11 Jun 2021\nBo,Ek,12 Jun 2021\n', 2],
  ])('is missing in %s', async (_, text, rows) => {
    const { table } = await read(text)
    expect(table.header).toBe(0)
    expect(table.rows).toHaveLength(rows)
  })

  it('may be missing, when the first row is data', async () => {
    const { table } = await read('mara@fjellby.example,Mara\nbao@example.org,Bao\n')
    expect(table.headers).toEqual(['#1', '#2'])
    expect(table.rows).toHaveLength(2)
    expect(table.notices).toEqual([{ key: 'no_header', args: [] }])
  })

  it('may be of one column', async () => {
    expect(await cellsOf('Handle\nmaralind\nbao_k\n')).toEqual([['maralind'], ['bao_k']])
  })

  it('may be wider than its names, if no row uses the rest', async () => {
    expect(await cellsOf('Name,Town,,\nMara,Åre,,\nBao,Hue\n')).toEqual([
      ['Mara', 'Åre'],
      ['Bao', 'Hue'],
    ])
  })
})

describe('a file is refused', () => {
  it.each<[string, BlobPart, string]>([
    ['when it is empty', '', 'error_import_empty'],
    ['when it is no text', new Uint8Array([1, 0, 0, 2, 0, 0, 0, 5]), 'error_import_not_text'],
    ['when it has a header alone', 'Name,Town\n', 'error_import_no_rows'],
    ['when it has nothing but empty lines', '\n,,\n\n', 'error_import_no_rows'],
    [
      'when it has thousands of columns',
      `${'a,'.repeat(1001)}b\n1,2`,
      'error_import_too_many_columns',
    ],
    [
      'when it holds account numbers alone',
      stored('following.js.txt'),
      'error_import_numbers_only',
    ],
    ['when it is cut off', stored('tweets.js.txt').subarray(0, 300), 'error_import_broken_list'],
    ['when it names nobody', 'window.YTD.lists.part0 = [ ]', 'error_import_not_list'],
  ])('%s', async (_, content, key) => {
    expect(await refusal(content)).toBe(key)
  })

  it('when it has more rows than can be held', async () => {
    expect(await refusal(`Name\n${'a\n'.repeat(250_001)}`)).toBe('error_import_too_many_rows')
  })
})

it('reads whom posts of X’s archive mention, each once', async () => {
  const { kind, table } = await read(stored('tweets.js.txt'))
  expect(kind).toBe('x_archive')
  expect(table.rows.map(({ cells }) => cells)).toEqual([
    ['maralind', 'Mara Lindqvist'],
    ['bao_k', 'Bao'],
  ])
})

it('reads the handles of X’s lists where they have some, and tells of the others', async () => {
  const followed = [
    { following: { accountId: '1', userLink: 'https://twitter.com/maralind' } },
    { following: { accountId: '2', userLink: 'https://twitter.com/intent/user?user_id=2' } },
  ]
  const { table } = await read(`window.YTD.following.part0 = ${JSON.stringify(followed)}`)
  expect(table.rows.map(({ cells }) => cells)).toEqual([['maralind', '']])
  expect(table.notices).toEqual([{ key: 'numbers_only', args: 1 }])
})

describe('a written CSV', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'\'"=+-@＝,;\t\r\n |a0\u{FEFF}\u{2028}') }),
  )
  const table = fc
    .tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 6 }))
    .chain(([width, height]) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )

  it('has the same cells when it is read again', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { rows: back, quoteProblems } = parseCsv(writeCsv(rows), ',')
        expect(quoteProblems.size).toBe(0)
        expect(back.map((row) => row.map(unguarded))).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it.each(['=1+1', '+1', '-1', '@sum', '=1\nsecond line', "'=1"])(
    'guards %j from being run',
    (formula) => {
      expect(parseCsv(writeCsv([[formula, 'x']]), ',').rows).toEqual([[`'${formula}`, 'x']])
    },
  )

  it.each([',', ';', '\t', '|'])(
    'has no cell that is run, with whatever separator, such as %j, it is read',
    (separator) => {
      fc.assert(
        fc.property(table, (rows) => {
          for (const line of writeCsv(rows).split(/[\r\n]+/)) {
            for (const piece of [line, ...line.split(separator)]) {
              expect(piece).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/u)
            }
          }
        }),
        { numRuns: 300 },
      )
    },
  )

  it('has some that are run without the guard', () => {
    const written = withoutGuard(() => writeCsv([['=1+1', "Anna;=cmd|' /C calc'!A0"]]))
    expect(written.split(/[,;]/).filter((piece) => /^["\s]*=/.test(piece))).toHaveLength(2)
  })

  it.each([
    ["Anna;=cmd|' /C calc'!A0", "Anna;'=cmd|' /C calc'!A0"],
    ['Anna\t=1+1', "Anna\t'=1+1"],
    ['Anna|=1', "Anna|'=1"],
    ['a\n=1+1', "a\n'=1+1"],
    [' =1+1', "' =1+1"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1+1', "'＝1+1"],
    ['Anna; the climber', 'Anna; the climber'],
    ["O'Hara, Ada-Maria", "O'Hara, Ada-Maria"],
  ])('guards %j within', (cell, written) => {
    expect(parseCsv(writeCsv([[cell, 'x']]), ',').rows).toEqual([[written, 'x']])
  })
})

/** Runs this while nothing is replaced in texts, which is how the guard is put before a formula. */
function withoutGuard<Value>(run: () => Value): Value {
  const replaced = vi.spyOn(String.prototype, 'replace').mockImplementation(function (
    this: string,
  ) {
    return String(this)
  })
  try {
    return run()
  } finally {
    replaced.mockRestore()
  }
}
