import { DISCOVERY_LASTS, Discovery, stillCounted, withPraise } from '../model/person/discovery'
import { identityKey } from '../model/person/identity'
import type { PostAddress } from '../model/post/analysis'
import { type Author, NetworkId } from '../model/post/post'
import type { Database, IdentityRow } from './database'
import { identitiesOf, keysEver } from './identities'

/** A post that speaks well of the brand, and who wrote it. */
export interface Praise extends Pick<PostAddress, 'network' | 'postKey'> {
  author: Author
}

type Key = [network: string, key: string]

const keyOf = ({ network, author }: Praise): Key => [network, identityKey(author, network)]

/** Those of `posts` that still may count: not counted yet, and not of somebody to be ignored. */
export async function uncounted<Post extends Praise>(
  db: Database,
  posts: readonly Post[],
): Promise<Post[]> {
  const known = await db.discoveries.bulkGet(posts.map(keyOf))
  return posts.filter(({ postKey }, index) => {
    const discovery = known[index]
    return !discovery?.ignored && !discovery?.posts.some((post) => post.postKey === postKey)
  })
}

/** Counts what was said in praise, each post once. */
export async function countPraise(
  db: Database,
  praise: readonly Praise[],
  now: number,
): Promise<void> {
  await db.transaction('rw', db.discoveries, async () => {
    for (const one of praise) {
      const before = (await db.discoveries.get(keyOf(one))) ?? newDiscovery(one, now)
      await db.discoveries.put(Discovery.parse(withPraise(before, one.postKey, now)))
    }
  })
}

function newDiscovery({ network, author }: Praise, now: number): Discovery {
  const { handle, stableId, url, kind } = author
  return {
    network,
    key: identityKey(author, network),
    handle,
    ...(stableId && { stableId }),
    url,
    kind,
    posts: [],
    lastAt: now,
    ignored: false,
  }
}

/** Who speaks well of the brand and is not kept, the most praise first. */
export async function discoveries(db: Database, now: number): Promise<Discovery[]> {
  const found: Discovery[] = []
  for (const network of NetworkId.options) {
    const { strangers } = await apart(db, network)
    found.push(...strangers)
  }
  return found
    .map((one) => ({ ...one, posts: stillCounted(one, now) }))
    .filter(({ ignored, posts }) => !ignored && posts.length > 0)
    .toSorted((a, b) => b.posts.length - a.posts.length || b.lastAt - a.lastAt)
}

/** Forgets what was counted of people who were kept meanwhile. */
export async function forgetKeptDiscoveries(db: Database): Promise<void> {
  for (const network of NetworkId.options) {
    const { kept } = await apart(db, network)
    if (kept.length > 0) await db.discoveries.bulkDelete(kept.map(({ key }): Key => [network, key]))
  }
}

async function apart(db: Database, network: NetworkId) {
  const rows = await db.discoveries.where('network').equals(network).toArray()
  const identities = await identitiesOf(db, network, rows.map(authorOf))
  return {
    strangers: rows.filter((_, index) => !identities[index]),
    kept: rows.filter((_, index) => identities[index]),
  }
}

/** The author as far as they are remembered: the handle stands for the name. */
export function authorOf({ handle, stableId, url, kind }: Discovery): Author {
  return { handle, name: handle, url, kind, ...(stableId && { stableId }) }
}

/** Shows somebody no more, however well they speak. */
export async function ignoreDiscovery(
  db: Database,
  { network, key }: Pick<Discovery, 'network' | 'key'>,
): Promise<void> {
  await db.discoveries.update([network, key], { ignored: true, posts: [] })
}

/** Forgets whose last praise is more than 90 days ago. */
export async function forgetOldDiscoveries(db: Database, now: number): Promise<void> {
  await db.discoveries
    .where('lastAt')
    .below(now - DISCOVERY_LASTS)
    .delete()
}

/** Forgets everybody: the user does not want any of it remembered. */
export function forgetDiscoveries(db: Database): Promise<void> {
  return db.discoveries.clear()
}

/** Forgets what was counted of the people with these accounts before they were kept. */
export async function forgetDiscovered(
  db: Database,
  accounts: readonly IdentityRow[],
): Promise<void> {
  const keys = accounts.flatMap(keysEver)
  const found = await db.discoveries.bulkGet(keys)
  await db.discoveries.bulkDelete(keys.filter((_, index) => found[index]))
}
