import { earlierKey, handleKey, recognise, refreshed } from '../model/person/identity'
import { Identity } from '../model/person/person'
import type { Author, NetworkId } from '../model/post/post'
import { type Database, identityOfRow, identityRow } from './database'
import { indexPerson } from './person-rows'
import { rowsUnder } from './rows-under'

/** The kept identity of each of `authors`, in their order; undefined where nobody is kept. */
export async function identitiesOf(
  db: Database,
  network: NetworkId,
  authors: readonly Author[],
): Promise<(Identity | undefined)[]> {
  const candidates = await candidatesFor(db, network, authors)
  return authors.map((author) => recognise(author, candidates))
}

/**
 * The accounts that may be those of `authors`: under a stable id, and through the index of handles. It
 * is one request a key, for somebody who is kept as for a stranger: `anyOf` walks a cursor, which takes
 * twice as long.
 */
async function candidatesFor(db: Database, network: NetworkId, authors: readonly Author[]) {
  const ids = new Set(authors.flatMap(({ stableId }) => (stableId ? [`id:${stableId}`] : [])))
  const handles = new Set([
    ...authors.map((author) => handleKey(author, network)),
    ...authors.flatMap((author) => earlierKey(author, network) ?? []),
  ])
  const under = (index: string, keys: ReadonlySet<string>) =>
    rowsUnder(
      db.identities,
      index,
      Array.from(keys, (key) => [network, key]),
    )
  return db.transaction('r', db.identities, async () => {
    const found = await Promise.all([
      under('[network+key]', ids),
      under('[network+handleKey]', handles),
    ])
    return found.flat(2).map(identityOfRow)
  })
}

/**
 * Brings the identities of authors who were just seen up to date: under a new handle, or for the
 * first time with their stable id.
 */
export async function refreshIdentities(
  db: Database,
  network: NetworkId,
  authors: readonly Author[],
): Promise<void> {
  const found = await identitiesOf(db, network, authors)
  const changes = new Map<string, { before: Identity; after: Identity }>()
  found.forEach((before, index) => {
    const author = authors[index]
    const after = before && author && refreshed(before, author)
    if (after) changes.set(before.key, { before, after })
  })
  for (const { before, after } of changes.values()) await replace(db, before, after)
}

/** Every key that an account has or had: what was kept of it earlier can still be under those. */
export function keysEver({ network, key, handle, handleHistory, kind }: Identity) {
  const handles = [handle, ...handleHistory].map((one) => handleKey({ handle: one, kind }, network))
  return [...new Set([key, ...handles])].map((one): [string, string] => [network, one])
}

/** The tables that a change of an identity's key touches. */
const REFRESHED = ['people', 'identities', 'observations', 'merges'] as const
export const refreshing = (db: Database) => REFRESHED.map((name) => db[name])

async function replace(db: Database, before: Identity, after: Identity): Promise<void> {
  const row = identityRow(Identity.parse(after))
  await db.transaction('rw', refreshing(db), async () => {
    if (before.key !== after.key) {
      await db.identities.delete([before.network, before.key])
      await db.observations
        .where('personId')
        .equals(before.personId)
        .and((row) => row.network === before.network && row.identityKey === before.key)
        .modify({ identityKey: after.key })
      await renameInMerges(db, before, after)
    }
    await db.identities.put(row)
    await indexPerson(db, after.personId)
  })
}

/** A merge remembers the accounts it moved by their keys: undoing it must find them again. */
async function renameInMerges(db: Database, before: Identity, after: Identity): Promise<void> {
  await db.merges
    .where('kept.id')
    .equals(before.personId)
    .modify(({ moved }) => {
      moved.identities = (moved.identities ?? []).map((key) =>
        key[0] === before.network && key[1] === before.key ? [after.network, after.key] : key,
      )
    })
}
