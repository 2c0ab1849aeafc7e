import { isReply } from '../model/actions/table'
import { addressOfPost } from '../model/post/analysis'
import { matcherOf } from '../model/post/brand'
import type { Post } from '../model/post/post'
import { ALONE } from '../model/post/thread'
import { ReplyAction } from '../model/records'
import type { Handlers } from '../rpc/server'
import { authorOf } from '../store/authorship'
import { readKnownPosts } from '../store/known-posts'
import { correct, withdrawCorrection } from '../store/observations'
import { advise, analysePosts, postAdvice } from './advice'
import type { BackgroundContext } from './context'
import { draftsFor } from './drafts'
import { knownAuthor } from './known-author'
import { ownModel, readingOf } from './own-model'
import { repliesSeenTo } from './replies-seen'

/** What the panel and the side panel ask about one post. */
export function panelHandlers(context: BackgroundContext) {
  const { db, now, panelPost, sidePanel, tellTab } = context
  let early: { key: string; found: ReturnType<typeof postContext> } | undefined
  const begin = (key: string, found: ReturnType<typeof postContext>) => {
    found.catch(() => undefined)
    early = { key, found }
  }
  /** What was begun for the panel with this key, once; undefined where it failed or was forgotten. */
  const taken = async (key: string) => {
    const found = early?.key === key ? early.found : undefined
    if (found) early = undefined
    return found?.catch(() => undefined)
  }
  /** What the panel with this key was opened on: in this tab alone. */
  const openingOf = async (tabId: number | undefined, key: string) => {
    const opening = tabId === undefined ? null : await panelPost.get(tabId)
    return opening?.key === key ? opening : null
  }
  return {
    async openPanel({ post, start = 'person' }, { network, tabId }) {
      if (post.network !== network || tabId === undefined) {
        throw new Error('A page can open the panel on its own posts only.')
      }
      // Where the background has just woken, all that is read comes while it learns what else it needs.
      if (start !== 'hover') {
        context.foresee([post.lang])
        void context.matterIn('', []).catch(() => undefined)
        void context.templates().catch(() => undefined)
      }
      const opening = { post, start, key: crypto.randomUUID() }
      if (await sidePanel.isOpenBeside(tabId)) {
        // Nothing of ours stands in the page then.
        if (start !== 'hover') await sidePanel.show(tabId, opening)
        return { key: null }
      }
      await panelPost.set(tabId, opening)
      // Begun while the page loads the frame, which is about to ask for it.
      if (start !== 'hover') begin(opening.key, postContext(context, post))
      return { key: opening.key }
    },

    async panelContext({ key }, { tabId }) {
      // Some pages let no frame of ours in: the content script learns that it is there.
      if (tabId !== undefined) void tellTab(tabId, 'panelStands').catch(() => undefined)
      const opening = await openingOf(tabId, key)
      if (!opening) return NO_POST
      const { post, start } = opening
      if (start === 'hover')
        return { ...NO_POST, post, start, ...(await knownAuthor(context, post)) }
      const begun = await taken(key)
      return { post, start, ...(begun ?? (await postContext(context, post))) }
    },

    postContext: ({ post }) => postContext(context, post),

    async closePanel({ key }, { tabId }) {
      // Another one may stand there by now.
      const opening = await openingOf(tabId, key)
      if (tabId !== undefined && opening) await tellTab(tabId, 'closePanel')
      return {}
    },

    async moveToSidePanel({ key }, { tabId }) {
      const opening = await openingOf(tabId, key)
      if (tabId === undefined || !opening) return {}
      await sidePanel.show(tabId, opening)
      await tellTab(tabId, 'closePanel')
      return {}
    },

    async correctSentiment({ post, label }) {
      const address = addressOfPost(post)
      if (label) {
        const reading = await readingOf(context, post)
        await correct(db, address, label, await authorOf(db, post), now(), reading)
      } else await withdrawCorrection(db, address)
      return {}
    },
  } satisfies Partial<Handlers>
}

/** What the panel gets to know in a tab where it was never opened. */
const NO_POST = {
  post: null,
  card: null,
  lookAlike: null,
  analysis: null,
  advice: null,
  offer: null,
  start: 'person',
} as const

/** What is known of a post's author, what the post says and what it calls for. */
async function postContext(context: BackgroundContext, post: Post) {
  const { db, settings, jobs } = context
  // What was suggested on the page a moment ago is part of it.
  await jobs.idle()
  const now = context.now()
  const current = await settings.get()
  const { posts, campaigns } = await readKnownPosts(db, [post], () => true)
  const [known] = posts
  const own = await ownModel(context, current)
  const [analysis] = await analysePosts(context, current, posts, { own })
  if (!known || !analysis) throw new Error('A post that is not known.')
  const matcher = matcherOf(current.brand)
  const replies = await repliesSeenTo(context, known.address)
  const given = { settings: current, matcher, campaigns, now }
  const { advice } = advise(known, analysis, given, { ...ALONE, replies })
  const { action } = advice
  const [author, drafts] = await Promise.all([
    knownAuthor(context, post),
    action !== 'none' && isReply(action) ? draftsFor(context, post, action, undefined) : null,
  ])
  const offer = drafts && { action: ReplyAction.parse(action), drafts }
  return { ...author, analysis, advice: postAdvice(known, advice), offer }
}
