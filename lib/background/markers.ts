import {
  type Glyphs,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  type MarkerAction,
  TIERS,
} from '../model/glyphs'
import type { Person, Sentiment } from '../model/person/person'
import type { NetworkId, Post } from '../model/post/post'
import type { Settings } from '../model/settings'
import type { Handlers } from '../rpc/server'
import type { BackgroundContext } from './context'
import { look, remember } from './passing-posts'

/** What the markers on a page, and the side panel's list of its posts, show. */
export function markerHandlers(context: BackgroundContext) {
  return {
    async annotate({ posts }, { network, tabId }) {
      const settings = await context.settings.get()
      const { networks, overlays } = settings
      if (!network || !networks[network]) return { on: false, overlays, glyphs: [] }
      return {
        on: true,
        overlays,
        glyphs: await glyphsOf(context, settings, network, posts, tabId),
      }
    },

    async glyphsOfPosts({ posts }) {
      const settings = await context.settings.get()
      const network = posts[0]?.network
      if (network && !settings.networks[network]) return { on: false, glyphs: [] }
      return { on: true, glyphs: network ? await glyphsOf(context, settings, network, posts) : [] }
    },
  } satisfies Partial<Handlers>
}

/**
 * The glyphs of `posts`, in their order. What is worth remembering of posts that went past is
 * written afterwards, as a job of its own: no marker waits for it.
 */
async function glyphsOf(
  context: BackgroundContext,
  settings: Settings,
  network: NetworkId,
  posts: readonly Post[],
  tabId?: number,
): Promise<Glyphs[]> {
  const foreign = posts.find((post) => post.network !== network)
  if (foreign) throw new Error(`A page of ${network} asked about a post of ${foreign.network}.`)
  // Of two tabs that ask at once, the second sees what the first suggested.
  await context.jobs.idle()
  const passing = await look(context, settings, posts)
  context.jobs.run(() => remember(context, passing, tabId))
  return passing.posts.map(({ person, sentiment, action }) => glyphs(person, sentiment, action))
}

function glyphs(
  person: Person | undefined,
  sentiment: Sentiment | undefined,
  action: MarkerAction,
): Glyphs {
  const index = MARKER_ACTIONS.indexOf(action)
  if (!person) return [0, 0, 0, index]
  return [
    person.vip ? 1 : 0,
    TIERS.indexOf(person.tier),
    MARKER_SENTIMENTS.indexOf(sentiment ?? 'none'),
    index,
  ]
}
