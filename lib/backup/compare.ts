import { externalKey, UNKNOWN_SOURCE } from '../model/person/contact-keys'
import { handleKey, recognise } from '../model/person/identity'
import { nameKey } from '../model/person/names'
import type { Identity, Person } from '../model/person/person'
import { inChunks } from '../store/chunks'
import { type Database, type IdentityRow, identityOfRow, personOfRow } from '../store/database'
import type { Bytes } from './backup-file'
import { CONFLICTS_SHOWN, type Comparison, type Conflict, differences, newerOf } from './conflict'
import { erasedIn } from './erased'
import { rowsOf } from './read-backup'
import { batchesOf } from './restore'

/** Accounts that are read at once. */
const BATCH = 5000

/** Compares a backup with what is here; nothing is written. */
export async function compareBackup(db: Database, bytes: Bytes): Promise<Comparison> {
  const tables = [db.people, db.identities, db.merges, db.interactions, db.notes]
  const { found, people } = await db.transaction('r', tables, async () => {
    const { people } = await matchPeople(db, bytes)
    const here = {
      people: await db.people.count(),
      contacts: await db.interactions.count(),
      notes: await db.notes.count(),
    }
    const found: Comparison = {
      ...{ here, added: 0, same: 0, differing: 0 },
      ...{ conflicts: [], erased: [] },
    }
    for (const { table, rows } of batchesOf(rowsOf(db, bytes))) {
      if (table !== 'people') break
      await compare(db, rows as Person[], people, found)
    }
    return { found, people }
  })
  const erased = await erasedIn(db, bytes, people)
  return { ...found, added: found.added - erased.length, erased }
}

async function compare(
  db: Database,
  batch: readonly Person[],
  mapping: ReadonlyMap<string, string>,
  found: Comparison,
): Promise<void> {
  const ours = await db.people.bulkGet(batch.map(({ id }) => mapping.get(id) ?? ''))
  for (const [index, theirs] of batch.entries()) {
    const row = ours[index]
    const conflict = row && conflictOf(personOfRow(row), theirs)
    if (!row) found.added++
    else if (!conflict) found.same++
    else if (++found.differing <= CONFLICTS_SHOWN) found.conflicts.push(conflict)
  }
}

function conflictOf(ours: Person, theirs: Person): Conflict | undefined {
  const differing = differences(ours, theirs)
  if (differing.length === 0) return undefined
  return {
    id: theirs.id,
    displayName: ours.displayName,
    differences: differing,
    newer: newerOf(ours, theirs),
  }
}

/** Who and what of a backup is here already. */
export interface IdMapping {
  /** Everybody who is here: their id in the file, and here. */
  people: Map<string, string>
  /** Accounts that are here, by `accountKey` of the file's. */
  accounts: Map<string, Identity>
}

export const accountKey = ({ network, key }: Pick<Identity, 'network' | 'key'>) =>
  `${network} ${key}`

/**
 * Who of a backup is here already: under the same id, as somebody who was merged into another, by
 * an account of theirs, or by what else they are known by. Whoever has accounts of two people here is the first of them.
 */
export async function matchPeople(db: Database, bytes: Bytes): Promise<IdMapping> {
  const here = new Set(await db.people.toCollection().primaryKeys())
  const mergedInto = await foldedPeople(db, here)
  const known = await accountsHere(db)
  const knownBy = await peopleByKeys(db)
  const byKeys = new Map<string, string | undefined>()
  const networks = new Set<string>()
  const mapping: IdMapping = { people: new Map(), accounts: new Map() }
  for (const { table, row } of rowsOf(db, bytes)) {
    if (table === 'people') {
      const theirs = row as Person
      const { id } = theirs
      const ours = here.has(id) ? id : mergedInto.get(id)
      if (ours) mapping.people.set(id, ours)
      else for (const key of keysOf(theirs)) byKeys.set(id, byKeys.get(id) ?? knownBy.get(key))
    } else if (table === 'identities') {
      const theirs = row as Identity
      networks.add(`${theirs.personId} ${theirs.network}`)
      const ours = known(theirs)
      if (!ours) continue
      mapping.accounts.set(accountKey(theirs), ours)
      if (!mapping.people.has(theirs.personId)) mapping.people.set(theirs.personId, ours.personId)
    } else break
  }
  for (const [id, ours] of byKeys) {
    if (!ours || mapping.people.has(id)) continue
    // Two accounts on one network are two people.
    const own = await db.identities.where('personId').equals(ours).toArray()
    if (!own.some(({ network }) => networks.has(`${id} ${network}`))) mapping.people.set(id, ours)
  }
  return mapping
}

/**
 * What else somebody is known by who has no account: the id of a program that is known, that of a list
 * of which both imported one with the same columns, or an e-mail address with their name.
 */
function keysOf({ displayName, emails = [], externalIds = [] }: Person): string[] {
  const name = nameKey(displayName)
  return [
    ...externalIds.map((id) =>
      id.source.startsWith(UNKNOWN_SOURCE) ? `${externalKey(id)} ${name}` : externalKey(id),
    ),
    ...emails.map((email) => `${email} ${name}`),
  ]
}

async function peopleByKeys(db: Database): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for await (const rows of inChunks(db.people, BATCH)) {
    for (const row of rows) for (const key of keysOf(row)) found.set(key, row.id)
  }
  return found
}

/** Who was merged into somebody who is here: whom they became, however long the chain. */
async function foldedPeople(db: Database, here: ReadonlySet<string>): Promise<Map<string, string>> {
  const into = new Map<string, string>()
  await db.merges.each(({ kept, folded }) => {
    into.set(folded.id, kept.id)
  })
  for (const folded of into.keys()) {
    let kept = into.get(folded)
    for (let step = 0; kept && !here.has(kept) && step < into.size; step++) kept = into.get(kept)
    if (kept && here.has(kept)) into.set(folded, kept)
    else into.delete(folded)
  }
  return into
}

/** Finds the account here that one of the file is, as one seen on a page would be found. */
async function accountsHere(db: Database): Promise<(theirs: Identity) => Identity | undefined> {
  const byKey = new Map<string, Identity>()
  const byHandle = new Map<string, Identity[]>()
  for await (const rows of inChunks(db.identities, BATCH)) {
    for (const row of rows) remember(row)
  }
  return (theirs) =>
    byKey.get(accountKey(theirs)) ??
    recognise({ ...theirs, name: '' }, byHandle.get(handleName(theirs)) ?? [])

  function remember(row: IdentityRow): void {
    const identity = identityOfRow(row)
    byKey.set(accountKey(identity), identity)
    const name = handleName(identity)
    byHandle.set(name, [...(byHandle.get(name) ?? []), identity])
  }
}

const handleName = (identity: Identity) =>
  `${identity.network} ${handleKey(identity, identity.network)}`
