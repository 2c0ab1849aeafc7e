import type { BackgroundContext } from '../../../lib/background/context'
import type { Post } from '../../../lib/model/post/post'

/** The posts that the inbox is about, kept in `listed`. */
export function inMemory(listed: Map<string, Post>): BackgroundContext['listedPosts'] {
  return {
    get: async (places) => new Map([...listed].filter(([place]) => places.includes(place))),
    put: async (posts) => {
      for (const [place, post] of posts) listed.set(place, post)
    },
    places: async () => [...listed.keys()],
    remove: async (places) => {
      for (const place of places) listed.delete(place)
    },
  }
}
