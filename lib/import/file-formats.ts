import type { ColumnTarget } from '../model/column-map'
import { FIELDS, fieldsWith } from '../model/person/fields'
import { networkFacts } from '../networks'
import type { NetworkFacts } from '../networks/facts'
import { type FileKind, SHARED_TARGETS } from './contract'
import { plainWord } from './values'

interface Kind {
  kind: FileKind
  /** Columns that the program always exports, by one of its versions. */
  headers: readonly (readonly string[])[]
  /** Columns that mean something else here than in other tables. */
  columns: Record<string, ColumnTarget>
}

const flagsExported = fieldsWith('exported', 'flag').map((id) => FIELDS[id].exported)

/** Programs whose exports are known by their headers, compared as `plainWord` writes them. */
const KINDS: readonly Kind[] = [
  {
    kind: 'linkedin',
    headers: [['firstname', 'lastname', 'connectedon']],
    columns: { url: 'url' },
  },
  {
    kind: 'hubspot',
    headers: [
      ['recordid', 'firstname', 'lastname'],
      // Before 2021.
      ['contactid', 'firstname', 'lifecyclestage'],
    ],
    columns: { lifecyclestage: 'status', persona: 'segment' },
  },
  {
    kind: 'salesforce',
    headers: [
      ['contactid', 'firstname', 'lastname'],
      // The weekly export spells fields as its programming interface does.
      ['id', 'firstname', 'lastname', 'accountid'],
    ],
    columns: {},
  },
  {
    kind: 'ardent',
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
  return kindWith(headers)?.kind ?? 'table'
}

function kindWith(headers: readonly string[]): Kind | undefined {
  const there = new Set(headers.map(plainWord))
  return KINDS.find((kind) =>
    kind.headers.some((needed) => needed.every((header) => there.has(header))),
  )
}

/**
 * What each column is about, by its header. What is not known is kept as a CRM field, as is the
 * second column for what a person has one of.
 */
export function guessColumns(headers: readonly string[]): ColumnTarget[] {
  const special = kindWith(headers)?.columns ?? {}
  const taken = new Set<ColumnTarget>()
  return headers.map((header) => {
    const word = plainWord(header)
    const guess = (Object.hasOwn(special, word) && special[word]) || TARGETS.get(word) || 'crm'
    if (taken.has(guess)) return 'crm'
    if (!SHARED_TARGETS.includes(guess)) taken.add(guess)
    return guess
  })
}
