import { normaliseHandle } from '../person/identity'
import type { Post } from './post'

/** A reply of ours that a page shows. `at`: milliseconds since 1970, where the page says so. */
export interface Reply {
  handle: string
  at?: number | undefined
}

/** What a page shows of the conversation around one post. */
export interface Thread {
  /** Our latest reply to its author that stands below it in the conversation. */
  answer: Reply | null
  /** How often we replied to its author in the whole conversation. */
  replies: number
}

/** A post of which no page has shown more than itself. */
export const ALONE: Thread = { answer: null, replies: 0 }

/**
 * What is shown of the conversations on a page. Pure.
 *
 * @param posts in the page's order
 * @param isOurs whether a post is the brand's own or one of its team's
 * @returns what of each post there is anything to say of
 */
export function threadsIn(
  posts: readonly Post[],
  isOurs: (post: Post) => boolean,
): Map<Post, Thread> {
  const parents = parentsOf(posts, isOurs)
  const rootOf = (post: Post) => rootIn(parents, post)
  const replies = posts.flatMap((reply) => {
    const to = parents.get(reply)
    return to && isOurs(reply) && !isOurs(to) ? [{ reply, to, root: rootOf(to) }] : []
  })
  if (replies.length === 0) return new Map()
  return new Map(
    posts.flatMap((post) => {
      const ours = replies.filter(({ to, root }) => isSameAuthor(to, post) && root === rootOf(post))
      const answer = ours.findLast(({ reply }) => posts.indexOf(reply) > posts.indexOf(post))?.reply
      return ours.length > 0
        ? [[post, { answer: answer ? replyOf(answer) : null, replies: ours.length }]]
        : []
    }),
  )
}

/** The post that each one's conversation began with, of those of which a page shows another. */
export function rootsIn(posts: readonly Post[], isOurs: (post: Post) => boolean): Map<Post, Post> {
  const parents = parentsOf(posts, isOurs)
  return new Map([...parents.keys()].map((post) => [post, rootIn(parents, post)]))
}

function rootIn(parents: ReadonlyMap<Post, Post>, post: Post): Post {
  const parent = parents.get(post)
  return parent ? rootIn(parents, parent) : post
}

/** Our replies of which it cannot be told among `posts` what they answer. */
export function unplacedReplies(posts: readonly Post[], isOurs: (post: Post) => boolean): Post[] {
  const parents = parentsOf(posts, isOurs)
  return posts.filter((post) => post.kind === 'comment' && isOurs(post) && !parents.has(post))
}

function replyOf({ author: { handle }, at }: Post): Reply {
  return { handle, ...(at && { at }) }
}

/** What each post answers, among those above it. Each stands below its parent: there are no circles. */
function parentsOf(posts: readonly Post[], isOurs: (post: Post) => boolean): Map<Post, Post> {
  const parents = new Map<Post, Post>()
  for (const [index, post] of posts.entries()) {
    const above = posts.slice(0, index)
    const parent = parentIn(above, post)
    const next = above.at(-1)
    // Below a post of ours X names no comment that a reply of ours is to: it stands right behind it.
    const isBehind = parent && next && isOurs(post) && isOurs(parent) && !post.isReplyTo
    const actual = isBehind && next.kind === 'comment' ? next : parent
    if (actual) parents.set(post, actual)
  }
  return parents
}

function parentIn(above: readonly Post[], post: Post): Post | undefined {
  const { kind, isReplyTo } = post
  if (isReplyTo) return above.findLast(({ author }) => isSame(author.handle, isReplyTo))
  return kind === 'comment' ? above.findLast((other) => other.kind !== 'comment') : undefined
}

const isSame = (one: string, other: string) => normaliseHandle(one) === normaliseHandle(other)
const isSameAuthor = (one: Post, other: Post) => isSame(one.author.handle, other.author.handle)
