import type { PersonCard } from '../../lib/model/person/card'
import type { Author, NetworkId } from '../../lib/model/post/post'
import type { Ask } from '../ui/ask'

/**
 * The two ways to keep an author, done by the background.
 *
 * @param show is handed the new card
 */
export function waysToKeep(
  ask: Ask,
  author: { network: NetworkId; author: Author },
  show: (card: PersonCard) => void,
) {
  return {
    keep: async () => show(await ask('upsertPerson', author)),
    keepAsVip: async () => show(await ask('upsertPerson', { ...author, vip: true })),
  }
}
