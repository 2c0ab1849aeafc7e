import type { ColumnTarget } from '../model/column-map'
import { readJsonList } from './json-list'
import { readLdif } from './ldif'
import { ownColumn } from './own-columns'
import type { Table } from './table'
import { plainWord } from './values'
import { readVCards } from './vcard'
import { readXArchive } from './x-archive'

/** Where a file comes from, and how it is known; headers as `plainWord` writes them. */
interface FileFormat {
  /**
   * Columns that the program always exports, by one of its versions; with `|` between what they are
   * called in several languages.
   */
  headers?: readonly (readonly string[])[]
  /** What its records' ids look like, in the first of these columns: other programs have it as well. */
  ids?: RegExp
  /** Its tags have no spaces in them, which stand between two. */
  spacedTags?: true
  /** Columns that mean something else here than in other tables. */
  columns?: Readonly<Record<string, ColumnTarget>>
  columnOf?: (header: string) => ColumnTarget | undefined
  /** Of a file that is no table: its name's end, and its text as a table, if it is such a file. */
  ending?: string
  read?: (text: string) => Table | undefined
  /** It is Ardent's own: nobody has to be told that it can be read. */
  ours?: true
}

const firstName = 'firstname|vorname|prenom|nombre|nome|voornaam|fornamn|名'
const lastName = 'lastname|nachname|nom|apellidos|sobrenome|apelido|cognome|achternaam|efternamn|姓'

/** What is known by more than that it is a table. Words: `import_kind_…`, `import_readable_…`. */
const FILE_FORMATS = {
  zendesk: {
    headers: [
      ['id', 'name', 'email', 'role', 'tags', 'organizationid'],
      ['role', 'name', 'email', 'externalid', 'organization', 'tags'],
      ['role', 'name', 'email', 'details', 'notes', 'tags'],
    ],
    spacedTags: true,
  },
  intercom: {
    headers: [
      ['userid', 'name', 'email', 'conversationrating'],
      ['userid', 'name', 'email', 'websessions'],
    ],
  },
  activecampaign: {
    headers: [
      [
        'contactid',
        firstName,
        lastName,
        'customeraccount|accountname|organization',
        'tags',
        'datecreated',
      ],
      ['contactid', 'ipaddress', 'tags', 'datecreated'],
      ['id', firstName, lastName, 'contactscore', 'tags'],
    ],
    ids: /^\d{1,12}$/,
    columns: { id: 'externalId' },
  },
  brevo: {
    headers: [
      ['contactid', 'email', 'lists', 'addedtime'],
      ['contactid', 'email', 'doubleoptin'],
    ],
  },
  insightly: {
    headers: [
      ['recordid', firstName, lastName, 'background'],
      ['recordid', firstName, lastName, 'tag1'],
    ],
  },
  zoho: {
    headers: [
      ['recordid', firstName, lastName, 'leadsource'],
      ['recordid', firstName, lastName, 'accountname'],
    ],
  },
  hubspot: {
    headers: [
      [
        'recordid|datensatzid|iddefichedinformations|idderegistro|iddelregistro|iddoregistro|idrecord|iddelrecord|postid|レコードid',
        firstName,
        lastName,
      ],
      // Before 2021.
      ['contactid', 'firstname', 'lifecyclestage'],
    ],
    columns: { lifecyclestage: 'status', persona: 'tags', postid: 'externalId' },
  },
  salesforce: {
    headers: [
      ['contactid|kontaktid|idducontact|iddelcontacto|iddocontato', firstName, lastName],
      // The weekly export spells fields as its programming interface does.
      ['id', 'firstname', 'lastname', 'accountid'],
      ['id', 'firstname', 'lastname', 'hasoptedoutofemail'],
      ['salutation', 'firstname', 'lastname', 'accountname'],
    ],
    // Words count as well; a number alone is another program's.
    ids: /\D/,
  },
  pipedrive: {
    headers: [
      ['personid', 'personname'],
      ['personname', 'personemailwork'],
    ],
  },
  google: {
    headers: [
      ['givenname', 'familyname', 'groupmembership'],
      [
        firstName,
        lastName,
        'labels|etiquetas|libelles|etichette',
        'fileas|ablegenunter|guardarcomo|classersous',
      ],
    ],
  },
  outlook: {
    headers: [
      [
        firstName,
        lastName,
        'emailaddress|emailadresse|adressedemessagerie|direcciondecorreoelectronico',
        'emaildisplayname|email2address|emailangezeigtername|email2adresse|nomcompletdeladressedemessagerie',
      ],
    ],
  },
  mailchimp: { headers: [['emailaddress', 'memberrating']] },
  shopify: { headers: [['firstname', 'lastname', 'totalspent', 'totalorders']] },
  patreon: {
    headers: [['patronstatus', 'lifetimeamount']],
    columns: { tier: 'crm', patronstatus: 'status' },
  },
  linkedin: {
    headers: [
      [
        firstName,
        lastName,
        'connectedon|verbundenam|connectele|dateconnexion|conectadoel|conectadoem|collegatoil|collegatodal|verbondenop|ansluten|anslutenden|つながった日',
      ],
    ],
    columns: { url: 'url' },
  },
  x_archive: { ending: '.js', read: readXArchive },
  vcard: { ending: '.vcf', read: readVCards, columns: { uid: 'externalId' } },
  thunderbird: {
    headers: [
      ['firstname', 'displayname', 'primaryemail', 'screenname'],
      ['vorname', 'anzeigename', 'primareemailadresse', 'messengername'],
    ],
    // A name in chats, not on X.
    columns: { screenname: 'crm' },
    ending: '.ldif',
    read: readLdif,
  },
  json: { ending: '.json', read: readJsonList },
  ardent: {
    ours: true,
    headers: [['name', 'tier', 'vipsince', 'strength']],
    columnOf: ownColumn,
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
  '.xlsx',
  ...formats.flatMap(([, { ending }]) => ending ?? []),
]

/** What kind of export a table is. */
export function kindOf(table: Pick<Table, 'headers' | 'rows'>): FileKind {
  return formatOf(table)?.[0] ?? 'table'
}

/** A table with commas between tags where its program has spaces there. */
export function withTagsApart<One extends Pick<Table, 'headers' | 'rows'>>(table: One): One {
  if (!formatOf(table)?.[1].spacedTags) return table
  const at = table.headers.findIndex((header) => plainWord(header) === 'tags')
  const apart = (cell: string) => (/[,;|]/.test(cell) ? cell : cell.trim().replace(/\s+/g, ', '))
  return {
    ...table,
    rows: table.rows.map((row) => ({
      ...row,
      cells: row.cells.with(at, apart(row.cells[at] ?? '')),
    })),
  }
}

/** A file that is no table of its own, as one; undefined where the text is none of the known. */
export function readOther(text: string): { kind: FileKind; table: Table } | undefined {
  for (const [kind, { read }] of formats) {
    const table = read?.(text)
    if (table) return { kind, table }
  }
  return undefined
}

function formatOf({ headers, rows }: Pick<Table, 'headers' | 'rows'>) {
  const words = headers.map((header) => plainWord(header))
  const at = (word = '') => words.findIndex((one) => word.split('|').includes(one))
  return formats.find(([, { headers: versions, ids = /^/ }]) =>
    versions?.some((needed) => {
      const cells = rows.slice(0, SAMPLED).map((row) => row.cells[at(needed[0])]?.trim() ?? '')
      return needed.every((word) => at(word) >= 0) && cells.every((id) => !id || ids.test(id))
    }),
  )
}

/** So many rows say whose ids they have. */
const SAMPLED = 50

/** What headers mean in files of a kind, where that is something else than in other tables. */
export function columnsOf(kind: FileKind): (header: string) => ColumnTarget | undefined {
  const { columnOf, columns = {} }: FileFormat = kind === 'table' ? {} : FILE_FORMATS[kind]
  const byWord = new Map(Object.entries(columns))
  return (header) => columnOf?.(header) ?? byWord.get(plainWord(header))
}
