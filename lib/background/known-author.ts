import type { KnownAuthor } from '../model/person/card'
import { lookAlike } from '../model/person/look-alike'
import type { Post } from '../model/post/post'
import { cardOfAuthor } from '../store/cards'
import { vipAccounts } from '../store/find'
import type { BackgroundContext } from './context'

/** Who the author of something on a network is to us. */
export async function knownAuthor(
  { db, settings, now }: BackgroundContext,
  { network, author }: Pick<Post, 'network' | 'author'>,
): Promise<KnownAuthor> {
  const card = await cardOfAuthor(db, network, author, now())
  if (card) return { card, lookAlike: null }
  const { brand } = await settings.get()
  const vips = await vipAccounts(db, network)
  return { card, lookAlike: lookAlike({ network, author }, brand, vips) }
}
