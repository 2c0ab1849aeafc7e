import { refreshed } from '../model/person/identity'
import type { Author, Mention, Post } from '../model/post/post'
import { factsOf } from '../networks'
import { identitiesOf } from '../store/identities'
import type { KnownPost } from '../store/known-posts'
import type { BackgroundContext } from './context'

/** An author whose account is to be brought up to date. */
export interface Renamed {
  network: Post['network']
  author: Author
}

/**
 * Kept people whom a page shows under a new handle or with their stable id for the first time: the
 * authors of posts, and whom posts mention by both. Writes nothing.
 */
export async function renamedOn(
  { db }: BackgroundContext,
  known: readonly KnownPost[],
): Promise<Renamed[]> {
  const authors = known.flatMap(({ post: { network, author }, identity }) =>
    identity && refreshed(identity, author) ? [{ network, author }] : [],
  )
  const network = known[0]?.post.network
  // Whether this is asked depends on the page alone.
  const mentioned = known.flatMap(({ post }) => post.mentions.flatMap(authorsIn(post)))
  if (!network || mentioned.length === 0) return authors
  const identities = await identitiesOf(db, network, mentioned)
  const learned = mentioned.filter((author, index) => {
    const identity = identities[index]
    return identity && refreshed(identity, author)
  })
  return [...authors, ...learned.map((author) => ({ network, author }))]
}

/** The account of a mention that shows both handle and id. */
function authorsIn({ network }: Post) {
  return ({ handle, stableId, name = '' }: Mention): Author[] => {
    const account = stableId && factsOf(network).accountOf(handle)
    return account && handle !== stableId ? [{ ...account, stableId, name }] : []
  }
}
