import { addressOfPost } from '../model/post/analysis'
import type { Post } from '../model/post/post'
import type { Suggestion } from '../model/records'
import { justClosed, unresolvedSuggestions } from '../store/suggestions'
import type { BackgroundContext } from './context'
import { placeOf } from './replies-seen'

type Context = Pick<BackgroundContext, 'listedPosts'>

/** More of a post than a panel shows: what comes behind it is left out. */
const LONGEST = 4000

/** Remembers the posts that the inbox is about. */
export async function rememberListed(
  { listedPosts }: Context,
  posts: readonly Post[],
): Promise<void> {
  if (posts.length === 0) return
  const byPlace = new Map(posts.map((post) => [placeOf(addressOfPost(post)), shortened(post)]))
  const before = await listedPosts.get([...byPlace.keys()])
  const fresh = [...byPlace].filter(([place, { text }]) => before.get(place)?.text !== text)
  if (fresh.length > 0) await listedPosts.put(new Map(fresh))
}

function shortened(post: Post): Post {
  if (post.text.length <= LONGEST) return post
  return { ...post, text: post.text.slice(0, LONGEST), truncated: true }
}

/** The posts of `suggestions` that are remembered, by the suggestion's id. */
export async function listedPostsOf(
  { listedPosts }: Context,
  suggestions: readonly Suggestion[],
): Promise<ReadonlyMap<string, Post>> {
  const posts = await listedPosts.get(suggestions.map(placeOf))
  return new Map(
    suggestions.flatMap((suggestion) => {
      const post = posts.get(placeOf(suggestion))
      return post ? [[suggestion.id, post] as const] : []
    }),
  )
}

/** So long what was closed can be taken back with its words, in milliseconds. */
const TAKEN_BACK_WITHIN = 10 * 60_000

/** Forgets the posts that nothing is suggested on any more, nor was a moment ago. */
export async function forgetUnlisted({
  db,
  listedPosts,
  now,
}: Pick<BackgroundContext, 'db' | 'listedPosts' | 'now'>): Promise<void> {
  const places = await listedPosts.places()
  if (places.length === 0) return
  const closed = await justClosed(db, now() - TAKEN_BACK_WITHIN)
  const listed = new Set([...(await unresolvedSuggestions(db)), ...closed].map(placeOf))
  const gone = places.filter((place) => !listed.has(place))
  if (gone.length > 0) await listedPosts.remove(gone)
}

/** The first line of a post that says something. */
export function firstLine({ text }: Post): string | undefined {
  return text
    .split('\n')
    .map((line) => line.trim())
    .find(Boolean)
    ?.slice(0, 200)
}
