import { handleKey, recognise } from '../model/person/identity'
import type { Identity } from '../model/person/person'
import { type Database, type IdentityRow, identityOfRow } from '../store/database'
import type { Bytes } from './backup-file'
import { rowsOf } from './reader'

/** Accounts that are read at once. */
const BATCH = 5000

/** Who and what of a backup is here already. */
export interface Matches {
  /** Everybody who is here: their id in the file, and here. */
  people: Map<string, string>
  /** Accounts that are here, by `accountName` of the file's. */
  accounts: Map<string, Identity>
}

export const accountName = ({ network, key }: Pick<Identity, 'network' | 'key'>) =>
  `${network} ${key}`

/**
 * Who of a backup is here already: under the same id, as somebody who was merged into another, or
 * by an account of theirs. Whoever has accounts of two people here is the first of them.
 */
export async function matchPeople(db: Database, bytes: Bytes): Promise<Matches> {
  const here = new Set(await db.people.toCollection().primaryKeys())
  const mergedInto = await foldedPeople(db, here)
  const known = await accountsHere(db)
  const matches: Matches = { people: new Map(), accounts: new Map() }
  for (const { table, row } of rowsOf(db, bytes)) {
    if (table === 'people') {
      const { id } = row as { id: string }
      const ours = here.has(id) ? id : mergedInto.get(id)
      if (ours) matches.people.set(id, ours)
    } else if (table === 'identities') {
      const theirs = row as Identity
      const ours = known(theirs)
      if (!ours) continue
      matches.accounts.set(accountName(theirs), ours)
      if (!matches.people.has(theirs.personId)) matches.people.set(theirs.personId, ours.personId)
    } else break
  }
  return matches
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
  let batch = await db.identities.limit(BATCH).toArray()
  while (batch.length > 0) {
    for (const row of batch) remember(row)
    const { network = 'x', key = '' } = batch.at(-1) ?? {}
    batch = await db.identities.where('[network+key]').above([network, key]).limit(BATCH).toArray()
  }
  return (theirs) =>
    byKey.get(accountName(theirs)) ??
    recognise({ ...theirs, name: '' }, byHandle.get(handleName(theirs)) ?? [])

  function remember(row: IdentityRow): void {
    const identity = identityOfRow(row)
    byKey.set(accountName(identity), identity)
    const name = handleName(identity)
    byHandle.set(name, [...(byHandle.get(name) ?? []), identity])
  }
}

const handleName = (identity: Identity) => `${identity.network} ${handleKey(identity)}`
