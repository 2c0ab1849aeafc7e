import type { PostAddress } from '../model/post/analysis'
import type { BackgroundContext, RepliesSeen } from './context'

type Context = Pick<BackgroundContext, 'repliesSeen'>

/** Conversations that are remembered at once: more than anybody has open. */
const MOST = 500

/** Remembers what a page showed, for the panel: it is asked about one post without its page. */
export async function rememberReplies({ repliesSeen }: Context, seen: RepliesSeen): Promise<void> {
  const entries = Object.entries(seen)
  if (entries.length === 0) return
  const before = await repliesSeen.get()
  if (entries.every(([place, replies]) => before[place] === replies)) return
  const all = Object.entries({ ...before, ...seen })
  await repliesSeen.set(Object.fromEntries(all.slice(-MOST)))
}

/** How often we replied to the author of a post, as far as a page showed it. */
export async function repliesSeenTo({ repliesSeen }: Context, post: PostAddress): Promise<number> {
  return (await repliesSeen.get())[placeOf(post)] ?? 0
}

/** A post, as a key. */
export function placeOf({ network, postKey }: PostAddress): string {
  return `${network} ${postKey}`
}
