import type { PostAddress } from '../model/post/analysis'
import type { BackgroundContext, RepliesSeen } from './context'

type Context = Pick<BackgroundContext, 'repliesSeen' | 'tellTab'>

/** Conversations that are remembered at once: more than anybody has open. */
const MOST = 500

/** Remembers what a page showed, for the panel: it is asked about one post without its page. */
export async function rememberReplies({ repliesSeen }: Context, seen: RepliesSeen): Promise<void> {
  const entries = Object.entries(seen)
  if (entries.length === 0) return
  const before = await repliesSeen.get()
  if (entries.every(([place, replies]) => before[place] === replies)) return
  await repliesSeen.set(latest({ ...before, ...seen }))
}

/**
 * Has a tab ask for all of its page again where replies of ours came without what they answer, which
 * came before: once for each.
 */
export async function placeReplies(
  { repliesSeen, tellTab }: Context,
  unplaced: readonly PostAddress[],
  tabId: number | undefined,
): Promise<void> {
  if (unplaced.length === 0 || tabId === undefined) return
  const before = await repliesSeen.get()
  const places = unplaced.map(placeOf).filter((place) => before[place] === undefined)
  if (places.length === 0) return
  await repliesSeen.set(latest({ ...before, ...Object.fromEntries(places.map((one) => [one, 0])) }))
  await tellTab(tabId, 'changed')
}

function latest(all: RepliesSeen): RepliesSeen {
  return Object.fromEntries(Object.entries(all).slice(-MOST))
}

/** How often we replied to the author of a post, as far as a page showed it. */
export async function repliesSeenTo({ repliesSeen }: Context, post: PostAddress): Promise<number> {
  return (await repliesSeen.get())[placeOf(post)] ?? 0
}

/** A post, as a key. */
export function placeOf({ network, postKey }: PostAddress): string {
  return `${network} ${postKey}`
}
