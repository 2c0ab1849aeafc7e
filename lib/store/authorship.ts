import Dexie, { type Table } from 'dexie'
import { authorKeysOf, isAuthor, keysOfAccount } from '../model/person/author-keys'
import type { Identity } from '../model/person/person'
import type { PostAddress } from '../model/post/analysis'
import type { Post } from '../model/post/post'
import type { Stranger } from '../model/records'
import { inChunks } from './chunks'
import { type Database, keyOfPost, type UndoRows } from './database'
import { identitiesOf } from './identities'

/**
 * Rows about posts of somebody who was not kept when they were made: they hold keys in place of a
 * person, and get the person once the author is kept.
 */
interface AboutAuthor extends Partial<PostAddress> {
  personId?: string
  authorKeys?: string[]
  sourceUrl?: string
  stranger?: Stranger
}
type AboutAuthors = Table<AboutAuthor, string | [string, string]>

/** Whose a row is: of somebody kept, or of whoever has these keys. */
export type Whose = { personId: string } | { authorKeys: string[] }

/** More accounts than these are not looked up one by one. */
const FEW = 50

const onPosts = (db: Database) =>
  [db.suggestions, db.insertions, db.corrections, db.examples] as unknown as AboutAuthors[]

/** The tables that rows are claimed in. */
export const claimed = (db: Database) =>
  [db.insights as unknown as AboutAuthors, ...onPosts(db)] as const

/** Whose a row about `post` is. */
export async function authorOf(db: Database, { network, author }: Post): Promise<Whose> {
  const [identity] = await identitiesOf(db, network, [author])
  return identity ? { personId: identity.personId } : { authorKeys: authorKeysOf(network, author) }
}

/**
 * Gives what was remembered of the posts of `accounts`, before they were kept, to their people.
 * @returns what that wrote over
 */
export async function claim(
  db: Database,
  accounts: readonly Identity[],
): Promise<UndoRows['rows']> {
  const found = await Promise.all(
    claimed(db).map(async (table) => ({ table, rows: await unclaimed(table, accounts) })),
  )
  if (found.every(({ rows }) => rows.length === 0)) return []
  const byKey = Map.groupBy(
    accounts.flatMap((account) => keysOfAccount(account).map((key) => ({ key, account }))),
    ({ key }) => key,
  )
  const overwritten: UndoRows['rows'] = []
  for (const { table, rows } of found) {
    for (const before of rows) {
      const keys = before.authorKeys ?? []
      const candidates = keys.flatMap((key) => byKey.get(key) ?? [])
      const account = candidates.find((one) => isAuthor(keys, one.account))?.account
      if (!account) continue
      await table.put(given(before, account.personId))
      const key = Dexie.getByKeyPath(before, table.schema.primKey.keyPath ?? '')
      overwritten.push({ table: table.name, key, before })
    }
  }
  return overwritten
}

function unclaimed(table: AboutAuthors, accounts: readonly Identity[]): Promise<AboutAuthor[]> {
  const index = table.where('authorKeys')
  const some =
    accounts.length > FEW ? index.above('') : index.anyOf(accounts.flatMap(keysOfAccount))
  return some.distinct().toArray()
}

function given(
  { authorKeys: _, stranger: __, ...row }: AboutAuthor,
  personId: string,
): AboutAuthor {
  return { ...row, personId }
}

/** The same for everybody who is kept. */
export async function claimAll(db: Database): Promise<UndoRows['rows']> {
  const overwritten: UndoRows['rows'] = []
  const unclaimed = claimed(db).map((table) => table.where('authorKeys').above('').count())
  if ((await Promise.all(unclaimed)).every((count) => count === 0)) return overwritten
  for await (const accounts of inChunks(db.identities)) {
    for (const row of await claim(db, accounts)) overwritten.push(row)
  }
  return overwritten
}

/** Gives what is about single posts, and nobody's yet, to those who wrote them. */
export async function claimOnPosts(
  db: Database,
  posts: readonly { address: PostAddress; personId: string }[],
): Promise<void> {
  for (const { address, personId } of posts) {
    for (const table of onPosts(db)) {
      await table
        .where('[network+postKey]')
        .equals(keyOfPost(address))
        .and((row) => row.personId === undefined)
        .modify((row, ref) => {
          ref.value = given(row, personId)
        })
    }
  }
}

/**
 * Finds all that is about a person and does not say so yet: by every account and every earlier
 * handle of theirs, and by the posts that they are known to have written.
 */
export async function claimFor(db: Database, personId: string): Promise<void> {
  await db.transaction('rw', [db.identities, db.observations, ...claimed(db)], async () => {
    await claim(db, await db.identities.where('personId').equals(personId).toArray())
    const theirs = await Promise.all(
      [db.observations as unknown as AboutAuthors, ...onPosts(db)].map((table) =>
        table.where('personId').equals(personId).toArray(),
      ),
    )
    const addresses = theirs.flat().map((row) => row as PostAddress)
    await claimOnPosts(
      db,
      addresses.map((address) => ({ address, personId })),
    )
    const urls = new Set(addresses.flatMap(({ postUrl }) => postUrl ?? []))
    await db.insights
      .filter((one) => one.personId === undefined && urls.has(one.sourceUrl ?? ''))
      .modify({ personId })
  })
}
