import { handleKey, identityKey, recognise } from '../model/person/identity'
import type { Identity, Person } from '../model/person/person'
import { fold } from '../model/search'
import type { NetworkAccount } from '../networks/accounts'
import { inChunks } from '../store/chunks'
import { type Database, identityOfRow, type PersonRow, personOfRow } from '../store/database'
import type { ParsedRow } from './parse-row'

/** The people in the database that a file may be about. */
export interface ExistingPeople {
  people: Map<string, Person>
  /** Of everybody, by person. */
  identities: Map<string, Identity[]>
  /** The texts of the notes on `people`. */
  notes: Map<string, Set<string>>
  /** Ids by e-mail address, and by full name as `nameKey` writes it. */
  byEmail: Map<string, string[]>
  byName: Map<string, string[]>
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
      for (const key of new Set([row.key, row.handleKey])) {
        push(byKey, `${row.network} ${key}`, identity)
      }
    }
  }
  const existing: ExistingPeople = {
    people: new Map(),
    identities,
    notes: new Map(),
    byEmail: new Map(),
    byName: new Map(),
    owner: (account) => {
      const keys = new Set([identityKey(account), handleKey(account)])
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
  /** Ids of people with the account or the e-mail address; more than one do not fit together. */
  people: string[]
  /** Ids of people who only have the same full name. */
  sameName: string[]
}

/**
 * Who a row is about: by account, by e-mail address, and by the full name as a question only.
 * Where several people have one e-mail address, the account tells which of them it is.
 */
export function matchOf(parsed: ParsedRow, existing: ExistingPeople): Match {
  const byAccount = unique(parsed.accounts.flatMap((account) => existing.owner(account) ?? []))
  const byEmail = existing.byEmail.get(parsed.email ?? '') ?? []
  const agree = byAccount.some((id) => byEmail.includes(id))
  const people = agree ? byAccount : unique([...byAccount, ...byEmail])
  if (people.length > 0) return { people, sameName: [] }
  const named = existing.byName.get(nameKey(parsed.name) ?? '') ?? []
  return { people, sameName: named.filter((id) => !hasOtherAccount(id, parsed.accounts, existing)) }
}

async function findPeople(
  db: Database,
  parsed: readonly ParsedRow[],
  existing: ExistingPeople,
  onProgress: (done: number) => void,
): Promise<void> {
  const emails = new Set(parsed.map(({ email }) => email))
  const names = new Set(parsed.map(({ name }) => nameKey(name)))
  const owners = new Set(parsed.flatMap(({ accounts }) => accounts.map(existing.owner)))
  let done = 0
  for await (const rows of inChunks(db.people)) {
    for (const row of rows) {
      const email = emailOf(row)
      const name = nameKey(row.displayName)
      const hasEmail = email !== undefined && emails.has(email)
      const hasName = name !== undefined && names.has(name)
      if (hasEmail) push(existing.byEmail, email, row.id)
      if (hasName) push(existing.byName, name, row.id)
      if (hasEmail || hasName || owners.has(row.id)) existing.people.set(row.id, personOfRow(row))
    }
    done += rows.length
    onProgress(done)
  }
}

async function findNotes(db: Database, { people, notes }: ExistingPeople): Promise<void> {
  for await (const rows of inChunks(db.notes)) {
    for (const { personId, text } of rows) {
      if (people.has(personId)) notes.set(personId, (notes.get(personId) ?? new Set()).add(text))
    }
  }
}

/** The e-mail address that a CRM gave for a person. */
export function emailOf({ crm }: Person | PersonRow): string | undefined {
  return crm && Object.hasOwn(crm, 'email') ? crm.email?.toLowerCase() : undefined
}

/**
 * A full name of two words or more as it is compared, in whatever order the words stand; undefined
 * for a name of one word, which says too little.
 */
function nameKey(name: string): string | undefined {
  const words = fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  return words.length < 2 ? undefined : words.sort().join(' ')
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
