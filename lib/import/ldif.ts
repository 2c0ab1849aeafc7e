import { bytesIn } from '../model/base64'
import { tableOfRecords } from './records'
import type { Table } from './table'

/** What an attribute of an entry is called as a column; others are left out. */
const COLUMNS = new Map([
  ['cn', 'Full name'],
  ['givenname', 'First name'],
  ['sn', 'Last name'],
  ['mail', 'E-mail'],
  ['mozillasecondemail', 'E-mail 2'],
  ['o', 'Company'],
  ['title', 'Title'],
  ['description', 'Notes'],
  ['labeleduri', 'URL'],
  ['mozillahomeurl', 'URL 2'],
  ['mozillaworkurl', 'URL 3'],
  ['telephonenumber', 'Phone'],
  ['mobile', 'Phone 2'],
])
/** A list of other entries. */
const LIST = /^objectclass: *groupofnames$/im
const ENTRY = /^dn::? /im

/** The people in an address book as LDIF has it (RFC 2849), as a table; undefined for any other text. */
export function readLdif(text: string): Table | undefined {
  if (!/^(?:#.*\s+|version: *1\s+)*dn::? /i.test(text.slice(0, 1000))) return undefined
  const entries = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n /g, '')
    .split(/\n\n+/)
    .filter((entry) => ENTRY.test(entry) && !LIST.test(entry))
  return tableOfRecords(entries.map(recordOf))
}

function recordOf(entry: string): Map<string, string> {
  const record = new Map<string, string>()
  for (const line of entry.split('\n')) {
    const [, name = '', encoded, value = ''] = /^([\w-]+)(?:;[\w;-]+)?:(:?) *(.*)$/.exec(line) ?? []
    const column = COLUMNS.get(name.toLowerCase())
    if (!column || !value) continue
    const known = record.get(column)
    const said = encoded ? decoded(value) : value
    record.set(column, known ? `${known}; ${said}` : said)
  }
  return record
}

/** A value that is written as base64 of UTF-8, as it is where it is none. */
function decoded(value: string): string {
  try {
    return new TextDecoder().decode(bytesIn(value))
  } catch {
    return value
  }
}
