import { isUnresolved, keepOnPost } from '../model/actions/today'
import type { MarkerAction } from '../model/glyphs'
import { isSamePost, type PostAddress } from '../model/post/analysis'
import type { Post } from '../model/post/post'
import type { Thread } from '../model/post/thread'
import type { Suggestion } from '../model/records'
import { lacksAddress } from '../store/suggestions'
import { advise, markerAction, postAdvice } from './advice'
import type { ReadPost } from './read-posts'

/** What is suggested on the posts of a page. */
interface InTurn {
  /** What is to be kept of each, where anything changes. */
  kept: { post: Post; address: PostAddress; suggestion: Suggestion | null }[]
  /** Posts that the inbox is about. */
  listed: Post[]
  /** What the marker of each says. */
  actions: ReadonlyMap<Post, MarkerAction>
}

/**
 * What each post calls for, one after the other: what is suggested on one holds back the same on
 * the next of the same person.
 */
export function suggestInTurn(
  read: readonly ReadPost[],
  {
    threads,
    roots,
    ...given
  }: Parameters<typeof advise>[2] & {
    threads: ReadonlyMap<Post, Thread>
    roots: ReadonlyMap<Post, Post>
  },
): InTurn {
  const made: Suggestion[] = []
  const lapsedIds = new Set<string>()
  const kept: InTurn['kept'] = []
  const listed: Post[] = []
  const actions = new Map<Post, MarkerAction>()
  for (const { known, analysis } of read) {
    const { address, person } = known
    const earlier = known.suggestions.filter(({ id }) => !lapsedIds.has(id))
    const ofPerson = made.filter(({ personId }) => personId === person?.id)
    const withMade = { ...known, suggestions: [...earlier, ...ofPerson] }
    const around = [threads.get(known.post), roots.get(known.post)] as const
    const { advice, suggestion } = advise(withMade, analysis, given, ...around)
    const here = [...known.here, ...made.filter((one) => isSamePost(one, address))]
    const { lapsed, answered, added } = keepOnPost(here, suggestion)
    if (added) made.push(added)
    for (const { id } of [...lapsed, ...answered]) lapsedIds.add(id)
    const changes = [...lapsed, ...answered, ...here.filter((one) => lacksAddress(one, address))]
    if (added || changes.length > 0) kept.push({ post: known.post, address, suggestion })
    if ([added, ...here].some((one) => one && isUnresolved(one))) listed.push(known.post)
    const isAnswered = answered.length > 0 || added?.answeredBy !== undefined
    const shown = markerAction(postAdvice(known, advice))
    actions.set(known.post, isAnswered && shown !== 'sent' ? 'done' : shown)
  }
  return { kept, listed, actions }
}
