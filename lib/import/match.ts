import { externalKey, UNKNOWN_SOURCE } from '../model/person/contact-keys'
import { type Erasure, erasureKeys } from '../model/person/erased'
import { handleKey, identityKey, recognise } from '../model/person/identity'
import { canBeOne, isFullName, isSharedMailbox, nameKey } from '../model/person/names'
import type { Identity, Person } from '../model/person/person'
import { type Tag, type TagBook, tagKey } from '../model/person/tag'
import type { NetworkAccount } from '../networks/accounts'
import { inChunks } from '../store/chunks'
import { type Database, identityOfRow, personOfRow } from '../store/database'
import { findErased } from '../store/erased'
import { keysFor } from '../store/tags'
import type { ParsedRow } from './parsed-row'

/** The people in the database that a file may be about. */
export interface ExistingPeople {
  people: Map<string, Person>
  /** Of everybody, by person. */
  identities: Map<string, Identity[]>
  /** The texts of the notes on `people`. */
  notes: Map<string, Set<string>>
  /** Ids by e-mail address, by external id as `externalKey` and by name as `nameKey` writes it. */
  byEmail: Map<string, string[]>
  byExternalId: Map<string, string[]>
  byName: Map<string, string[]>
  /** The tags there are, those of the file's that are missing, and the key of each name in the file. */
  tags: { book: TagBook; added: Tag[]; keys: ReadonlyMap<string, string> }
  /** Rows about people who were erased. */
  erased: ReadonlyMap<number, Erasure>
  /** Whose account it is, if anybody's. */
  owner(account: NetworkAccount): string | undefined
}

/**
 * Finds everybody that `parsed` may be about in one walk through the database: a file names too
 * many people to look up each.
 *
 * @param onProgress is told how many people were looked at
 */
export async function findExisting(
  db: Database,
  parsed: readonly ParsedRow[],
  onProgress: (done: number) => void,
): Promise<ExistingPeople> {
  const identities = new Map<string, Identity[]>()
  const byKey = new Map<string, Identity[]>()
  for await (const rows of inChunks(db.identities)) {
    for (const row of rows) {
      const identity = identityOfRow(row)
      push(identities, row.personId, identity)
      for (const key of new Set([row.key, handleKey(identity, row.network)])) {
        push(byKey, `${row.network} ${key}`, identity)
      }
    }
  }
  const existing: ExistingPeople = {
    people: new Map(),
    identities,
    notes: new Map(),
    tags: await tagsIn(db, parsed),
    erased: await findErased(
      db,
      parsed.map((one) => [one.row, erasureKeys({ ...one, displayName: one.name })] as const),
    ),
    byEmail: new Map(),
    byExternalId: new Map(),
    byName: new Map(),
    owner: (account) => {
      const keys = new Set([
        identityKey(account, account.network),
        handleKey(account, account.network),
      ])
      const candidates = [...keys].flatMap((key) => byKey.get(`${account.network} ${key}`) ?? [])
      return recognise({ ...account, name: '' }, candidates)?.personId
    },
  }
  await findPeople(db, parsed, existing, onProgress)
  if (parsed.some(({ note }) => note !== undefined)) await findNotes(db, existing)
  return existing
}

/** Who a row is about, as far as can be told. */
export interface Match {
  /** Ids of people with the account, the record or the e-mail address; several do not fit together. */
  people: string[]
  /** Ids of people who only have the same name. */
  sameName: string[]
  /** Ids of people of another name with the same e-mail address, or number in a list. */
  sameMailbox: string[]
}

/**
 * Who a row is about: by account, by the record's id, by e-mail address where the name allows it,
 * and by the name as a question only. Where several people have one e-mail address, what else is
 * known tells which of them it is.
 */
export function matchOf(parsed: ParsedRow, existing: ExistingPeople): Match {
  const records = byRecord(parsed, existing)
  const mailboxes = byMailbox(parsed, existing)
  const sure = unique([
    ...parsed.accounts.flatMap((account) => existing.owner(account) ?? []),
    ...records.fitting,
  ])
  const { fitting } = mailboxes
  const others = unique([...records.others, ...mailboxes.others])
  const agree = sure.some((id) => fitting.includes(id))
  const people = agree ? sure : unique([...sure, ...fitting])
  if (people.length > 0) return { people, sameName: [], sameMailbox: [] }
  return { people, sameName: byName(parsed, existing), sameMailbox: others }
}

/** The people with one of a row's records. What an unknown list calls an id may count its rows. */
function byRecord({ name, externalIds }: ParsedRow, { byExternalId, people }: ExistingPeople) {
  const fitting: string[] = []
  const others: string[] = []
  for (const one of externalIds) {
    for (const id of byExternalId.get(externalKey(one)) ?? []) {
      const isSure = !one.source.startsWith(UNKNOWN_SOURCE)
      const fits = isSure || canBeOne(name, people.get(id)?.displayName ?? '', true)
      ;(fits ? fitting : others).push(id)
    }
  }
  return { fitting, others }
}

/** The people with one of a row's e-mail addresses, apart from those whose name is another. */
function byMailbox({ name, emails }: ParsedRow, { byEmail, people }: ExistingPeople) {
  const fitting: string[] = []
  const others: string[] = []
  for (const email of emails) {
    const owners = byEmail.get(email) ?? []
    const isShared = owners.length > 1 || isSharedMailbox(email)
    for (const id of owners) {
      const displayName = people.get(id)?.displayName ?? ''
      // Who is named after the mailbox has no name yet.
      const known = displayName.includes('@') ? '' : displayName
      if (canBeOne(name, known, isShared)) fitting.push(id)
      else others.push(id)
    }
  }
  return { fitting: unique(fitting), others: unique(others) }
}

/** The people of a row's name who can be meant; those with a record of their own are others. */
function byName(parsed: ParsedRow, existing: ExistingPeople): string[] {
  const { name, accounts, emails, externalIds } = parsed
  const isBare = accounts.length + emails.length + externalIds.length === 0
  return (existing.byName.get(nameKey(name) ?? '') ?? []).filter((id) => {
    // A single word is asked about only where nothing else is known.
    if (!isFullName(name) && !isBare && !isKnownByName(id, existing)) return false
    const ids = existing.people.get(id)?.externalIds ?? []
    const isOther = externalIds.some(({ source }) => ids.some((own) => own.source === source))
    return !isOther && !hasOtherAccount(id, accounts, existing)
  })
}

function isKnownByName(id: string, { people, identities }: ExistingPeople): boolean {
  const { emails = [], externalIds = [] } = people.get(id) ?? {}
  return emails.length + externalIds.length + (identities.get(id)?.length ?? 0) === 0
}

async function findPeople(
  db: Database,
  parsed: readonly ParsedRow[],
  existing: ExistingPeople,
  onProgress: (done: number) => void,
): Promise<void> {
  const emails = new Set(parsed.flatMap((row) => row.emails))
  const ids = new Set(parsed.flatMap(({ externalIds }) => externalIds.map(externalKey)))
  const names = new Set(parsed.map(({ name }) => nameKey(name)))
  const owners = new Set(parsed.flatMap(({ accounts }) => accounts.map(existing.owner)))
  let done = 0
  for await (const rows of inChunks(db.people)) {
    for (const row of rows) {
      const theirEmails = (row.emails ?? []).filter((email) => emails.has(email))
      const theirIds = (row.externalIds ?? []).map(externalKey).filter((id) => ids.has(id))
      const name = nameKey(row.displayName)
      const hasName = name !== undefined && names.has(name)
      for (const email of theirEmails) push(existing.byEmail, email, row.id)
      for (const id of theirIds) push(existing.byExternalId, id, row.id)
      if (hasName) push(existing.byName, name, row.id)
      const isMeant = theirEmails.length + theirIds.length > 0 || hasName || owners.has(row.id)
      if (isMeant) existing.people.set(row.id, personOfRow(row))
    }
    done += rows.length
    onProgress(done)
  }
}

async function tagsIn(db: Database, parsed: readonly ParsedRow[]): Promise<ExistingPeople['tags']> {
  const known = await db.tags.toArray()
  const { keys, added: named } = keysFor([...new Set(parsed.flatMap(({ tags }) => tags))], known)
  const looks = new Map(
    parsed.flatMap(({ beyond }) => beyond?.tags ?? []).map((look) => [tagKey(look.name), look]),
  )
  const added = named.map((tag) => ({ ...tag, ...looks.get(tagKey(tag.name)) }))
  return { book: new Map([...known, ...added].map((tag) => [tag.key, tag])), added, keys }
}

async function findNotes(db: Database, { people, notes }: ExistingPeople): Promise<void> {
  for await (const rows of inChunks(db.notes)) {
    for (const { personId, text } of rows) {
      if (people.has(personId)) notes.set(personId, (notes.get(personId) ?? new Set()).add(text))
    }
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Two accounts of one network are two people. */
function hasOtherAccount(
  id: string,
  accounts: readonly NetworkAccount[],
  existing: ExistingPeople,
): boolean {
  const own = existing.identities.get(id) ?? []
  return accounts.some(({ network }) => own.some((one) => one.network === network))
}

const unique = (ids: readonly string[]) => [...new Set(ids)]
