import {
  type Glyphs,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  STARS,
  TAG_COLOURS,
  TIERS,
} from '../model/glyphs'
import type { NetworkId, Post } from '../model/post/post'
import type { Again } from '../model/post/second-reading'
import { type Settings, showsMarkers } from '../model/settings'
import type { Handlers } from '../rpc/server'
import type { BackgroundContext } from './context'
import { look, type PassingPosts, remember } from './passing-posts'
import { readAlike } from './read-posts'

/** What the markers on a page, and the side panel's list of its posts, show. */
export function markerHandlers(context: BackgroundContext) {
  return {
    async annotate({ posts, again: waits = false }, { network, tabId }) {
      // A background that has just woken fetches it while the settings are read and the database is opened.
      context.foresee(posts.map(({ lang }) => lang))
      const settings = await context.settings.get()
      const overlays = network !== undefined && showsMarkers(settings, network)
      if (!network || !settings.networks[network]) return { on: false, overlays, glyphs: [] }
      const passing = await passed(context, settings, network, posts, { waits, tabId })
      const again = passing.isReadAgain && !waits
      return { on: true, overlays, glyphs: passing.posts.map(glyphs), ...(again && { again }) }
    },

    async glyphsOfPosts({ posts }) {
      const settings = await context.settings.get()
      const network = posts[0]?.network
      if (network && !settings.networks[network]) return { on: false, glyphs: [] }
      if (!network) return { on: true, glyphs: [] }
      const passing = await passed(context, settings, network, posts, { waits: true })
      return { on: true, glyphs: passing.posts.map(glyphs) }
    },
  } satisfies Partial<Handlers>
}

/**
 * `posts` as they are looked at. What is worth remembering of posts that went past is written
 * afterwards, as a job of its own, and what is to be read a second time is read then: no marker
 * waits for it.
 */
async function passed(
  context: BackgroundContext,
  settings: Settings,
  network: NetworkId,
  posts: readonly Post[],
  { waits, tabId }: { waits: boolean; tabId?: number | undefined },
): Promise<PassingPosts> {
  const foreign = posts.find((post) => post.network !== network)
  if (foreign) throw new Error(`A page of ${network} asked about a post of ${foreign.network}.`)
  // Of two tabs that ask at once, the second sees what the first suggested.
  await context.jobs.idle()
  const passing = await look(context, settings, posts, waits)
  context.jobs.run(() => remember(context, passing, tabId))
  readAlike(context, settings, passing.others)
  if (passing.unread.length > 0) void rememberOnceRead(context, passing.unread, posts, tabId)
  return passing
}

/** The page asks again for what still stands in it by then; what was scrolled past is read as well. */
async function rememberOnceRead(
  context: BackgroundContext,
  unread: readonly Again[],
  posts: readonly Post[],
  tabId: number | undefined,
): Promise<void> {
  await Promise.all(unread.map((again) => context.second.read(again)))
  context.jobs.run(async () => {
    const settings = await context.settings.get()
    await remember(context, await look(context, settings, posts, true), tabId)
  })
}

function glyphs({ person, own, tags, sentiment, action }: PassingPosts['posts'][number]): Glyphs {
  const index = MARKER_ACTIONS.indexOf(action)
  // One of ours that is an advocate all the same can cease to be one.
  const star = STARS.indexOf(person?.vip ? 'vip' : own ? 'own' : 'none')
  if (!person) return [star, 0, 0, index]
  const shown = tags.find(({ onMarker }) => onMarker)
  const tier = TIERS.indexOf(person.tier)
  const feeling = MARKER_SENTIMENTS.indexOf(sentiment ?? 'none')
  if (!shown) return [star, tier, feeling, index]
  return [star, tier, feeling, index, TAG_COLOURS.indexOf(shown.colour)]
}
