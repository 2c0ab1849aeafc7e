import { type ColumnTarget, SHARED_TARGETS } from '../model/column-map'
import { FIELDS, fieldsWith } from '../model/person/fields'
import { networkFacts } from '../networks'
import type { NetworkFacts } from '../networks/facts'
import type { Table } from './table'
import { plainWord } from './values'
import { readXArchive } from './x-archive'

/** Where a file comes from, and how it is known; headers as `plainWord` writes them. */
interface FileFormat {
  /** Columns that the program always exports, by one of its versions. */
  headers?: readonly (readonly string[])[]
  /** Columns that mean something else here than in other tables. */
  columns?: Readonly<Record<string, ColumnTarget>>
  /** Of a file that is no table: its name's end, and its text as a table, if it is such a file. */
  ending?: string
  read?: (text: string) => Table | undefined
  /** It is Ardent's own: nobody has to be told that it can be read. */
  ours?: true
}

const flagsExported = fieldsWith('exported', 'flag').flatMap((id) =>
  'headers' in FIELDS[id] ? [] : FIELDS[id].exported,
)

/** What is known by more than that it is a table. Words: `import_kind_…`, `import_readable_…`. */
const FILE_FORMATS = {
  hubspot: {
    headers: [
      ['recordid', 'firstname', 'lastname'],
      // Before 2021.
      ['contactid', 'firstname', 'lifecyclestage'],
    ],
    columns: { lifecyclestage: 'status', persona: 'segment' },
  },
  salesforce: {
    headers: [
      ['contactid', 'firstname', 'lastname'],
      // The weekly export spells fields as its programming interface does.
      ['id', 'firstname', 'lastname', 'accountid'],
    ],
  },
  linkedin: {
    headers: [['firstname', 'lastname', 'connectedon']],
    columns: { url: 'url' },
  },
  x_archive: { ending: '.js', read: readXArchive },
  ardent: {
    ours: true,
    headers: [['name', 'tier', 'vipsince', 'strength']],
    // What Ardent knows better itself.
    columns: {
      ...Object.fromEntries(networkFacts.map(({ id, name }) => [plainWord(name), id])),
      tier: 'ignore',
      vipsince: 'ignore',
      sentiment: 'ignore',
      strength: 'ignore',
      lastcontact: 'ignore',
      nextfollowup: 'ignore',
      ...Object.fromEntries(flagsExported.map((title) => [plainWord(title), 'ignore'])),
    },
  },
} as const satisfies Record<string, FileFormat>

type Formats = typeof FILE_FORMATS
type FormatId = keyof Formats
/** What kind of file it is. */
export type FileKind = FormatId | 'table'
const formats = Object.entries(FILE_FORMATS) as [FormatId, FileFormat][]

type ReadableKind =
  | { [Id in FormatId]: Formats[Id] extends { ours: true } ? never : Id }[FormatId]
  | 'table'
/** What is said to be readable, in this order. */
export const READABLE = [
  ...formats.flatMap(([id, { ours }]) => (ours ? [] : [id])),
  'table',
] as ReadableKind[]
/** How names of files end that can be read. */
export const ENDINGS = [
  '.csv',
  '.tsv',
  '.txt',
  ...formats.flatMap(([, { ending }]) => ending ?? []),
]

/** What columns are about by their header alone, as `plainWord` writes it; accounts are not here. */
const WORDS: Partial<Record<ColumnTarget, string>> = {
  displayName: 'name fullname displayname contactname',
  firstName: 'firstname givenname vorname prénom',
  lastName: 'lastname surname familyname nachname nom',
  email: 'email emailaddress mail primaryemail workemail emailadresse',
  url: 'profile profileurl socialprofile',
  ...Object.fromEntries(fieldsWith('headers').map((id) => [id, FIELDS[id].headers])),
  motivation: 'motivation motivations',
  note: 'note notes notiz notizen',
}
const ACCOUNT_WORDS = ['handle', 'username', 'url', 'profile', 'profileurl']
const TARGETS = new Map(
  [
    ...Object.entries(WORDS).map(([target, words]) => [target, words.split(' ')] as const),
    ...networkFacts.map((facts) => [facts.id, headersOf(facts)] as const),
  ].flatMap(([target, headers]) =>
    headers.map((header): [string, ColumnTarget] => [header, target as ColumnTarget]),
  ),
)

/** What tables call a column of a network's accounts: by its name, and with these behind it. */
function headersOf({ name, formerNames = [], csvHeaders = [] }: NetworkFacts): string[] {
  const named = [name, ...formerNames].map(plainWord).flatMap((word) => {
    const withKind = ACCOUNT_WORDS.map((kind) => word + kind)
    // A column "X" alone is one of ticks.
    return word.length > 1 ? [word, ...withKind] : withKind
  })
  return [...named, ...csvHeaders]
}

/** What kind of export has this header. */
export function kindOf(headers: readonly string[]): FileKind {
  return formatWith(headers)?.[0] ?? 'table'
}

/** A file that is no table of its own, as one; undefined where the text is none of the known. */
export function readOther(text: string): { kind: FileKind; table: Table } | undefined {
  for (const [kind, { read }] of formats) {
    const table = read?.(text)
    if (table) return { kind, table }
  }
  return undefined
}

function formatWith(headers: readonly string[]): [FormatId, FileFormat] | undefined {
  const there = new Set(headers.map(plainWord))
  return formats.find(([, format]) =>
    format.headers?.some((needed) => needed.every((header) => there.has(header))),
  )
}

/**
 * What each column is about, by its header. What is not known is kept as a CRM field, as is the
 * second column for what a person has one of.
 */
export function guessColumns(headers: readonly string[]): ColumnTarget[] {
  const special = formatWith(headers)?.[1].columns ?? {}
  const taken = new Set<ColumnTarget>()
  return headers.map((header) => {
    const word = plainWord(header)
    const guess = (Object.hasOwn(special, word) && special[word]) || TARGETS.get(word) || 'crm'
    if (taken.has(guess)) return 'crm'
    if (!SHARED_TARGETS.includes(guess)) taken.add(guess)
    return guess
  })
}
