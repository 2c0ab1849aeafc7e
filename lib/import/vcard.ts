import { tableOfRecords } from './records'
import type { Table } from './table'

/** A property of a card: its name and parameters in small letters. */
interface Property {
  name: string
  types: string[]
  value: string
}

/** What a property is called as a column. */
const COLUMNS = new Map([
  ['fn', 'Full name'],
  ['email', 'E-mail'],
  ['url', 'URL'],
  ['note', 'Notes'],
  ['org', 'Company'],
  ['title', 'Title'],
  ['tel', 'Phone'],
  ['categories', 'Tags'],
  ['uid', 'UID'],
])
const SOCIAL = new Set([
  'x-socialprofile',
  'socialprofile',
  'impp',
  'x-twitter',
  'x-facebook',
  'x-linkedin',
])

/** The cards in a vCard file of version 2.1, 3 or 4 as a table; undefined for any other text. */
export function readVCards(text: string): Table | undefined {
  if (!/^\s*BEGIN:VCARD\s*$/im.test(text.slice(0, 1000))) return undefined
  const cards = text
    .split(/^\s*BEGIN:VCARD\s*$/im)
    .slice(1)
    .filter((card) => !GROUP.test(card))
  return tableOfRecords(cards.map(recordOf))
}

/** A card that names a list of others. */
const GROUP = /^(?:X-ADDRESSBOOKSERVER-)?KIND:group\s*$/im

function recordOf(card: string): Map<string, string> {
  const record = new Map<string, string>()
  for (const property of propertiesOf(card)) {
    const { name, value } = property
    if (name === 'n') addName(record, value)
    else if (SOCIAL.has(name)) addNext(record, serviceOf(property), accountOf(property))
    else addNext(record, COLUMNS.get(name), plain(name === 'org' ? partsOf(value)[0] : value))
  }
  return record
}

/** Family name, given name and what stands around them, of which the card says the whole as well. */
function addName(record: Map<string, string>, value: string): void {
  const [last = '', first = ''] = partsOf(value).map(plain)
  if (first) record.set('First name', first)
  if (last) record.set('Last name', last)
}

/** Adds a value under a header, or under the next one where there are several of a kind. */
function addNext(record: Map<string, string>, header: string | undefined, value: string): void {
  if (!header || !value) return
  let free = header
  for (let n = 2; record.has(free); n++) free = `${header} ${n}`
  record.set(free, value)
}

/** Which network a profile is on, by what the card calls it. */
function serviceOf({ name, types }: Property): string {
  const service = types.find((type) => !/^(?:home|work|pref|internet|other)$/.test(type))
  // An address for chats looks like one for e-mails.
  if (name === 'impp' && !service) return ''
  return name.startsWith('x-') && name !== 'x-socialprofile' ? name.slice(2) : (service ?? 'URL')
}

/** The handle that Apple's cards have beside an address of their own. */
function accountOf({ value }: Property): string {
  return plain(value).replace(/^(?:x-apple|twitter|facebook|linkedin|xmpp):/i, '')
}

const LINE = /^(?:[\w-]+\.)?([\w-]+)((?:;(?:[^":;]|"[^"]*")*)*):(.*)$/s

function* propertiesOf(card: string): Generator<Property> {
  const unfolded = card
    .replace(/=\r?\n(?=[^\r\n]*=[0-9A-F]{2})/g, '')
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
  for (const line of unfolded.split('\n')) {
    const [, name, parameters = '', value = ''] = LINE.exec(line) ?? []
    if (!name) continue
    const types = parameters
      .toLowerCase()
      .split(';')
      // Others say whose it is, how it is written, or which is first.
      .filter((one) => /^(?:type|service-type|x-service-type|encoding)=|^[^=]*$/.test(one))
      .flatMap((one) =>
        one
          .replace(/^[\w-]+=/, '')
          .replaceAll('"', '')
          .split(','),
      )
      .filter(Boolean)
    const isQuoted = types.includes('quoted-printable')
    yield { name: name.toLowerCase(), types, value: isQuoted ? unquoted(value, parameters) : value }
  }
}

const partsOf = (value: string) => value.split(/(?<!\\);/)

function plain(value = ''): string {
  return value
    .replace(/\\n|\r\n?/gi, '\n')
    .replace(/\\(.)/g, '$1')
    .replace(/;+$/, '')
    .trim()
}

/** A value that has bytes as hexadecimal numbers; UTF-8 where its parameters name no other letters. */
function unquoted(value: string, parameters: string): string {
  const bytes = Uint8Array.from(value.match(/=[\dA-F]{2}|[\s\S]/gi) ?? [], (one) =>
    one.length > 1 ? Number(`0x${one.slice(1)}`) : one.charCodeAt(0),
  )
  const [, letters = 'utf-8'] = /charset="?([\w-]+)/i.exec(parameters) ?? []
  try {
    return new TextDecoder(letters, { fatal: true }).decode(bytes)
  } catch {
    return value
  }
}
