import type { Post } from '../model/post/post'
import type { Network } from '../networks/contract'

/** `post` with what its author says of themselves in `element`, where it does. */
export function headed(network: Pick<Network, 'headline'>, element: Element, post: Post): Post {
  const headline = post.author.kind === 'person' ? network.headline(element) : ''
  return headline ? { ...post, headline } : post
}
