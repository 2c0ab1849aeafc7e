import type { DraftOffer } from '../model/drafts/draft'
import { firstName } from '../model/drafts/first-name'
import { offerDrafts } from '../model/drafts/offer'
import { quote } from '../model/drafts/quote'
import { joinTemplates } from '../model/drafts/team-templates'
import { TEMPLATES } from '../model/drafts/templates'
import type { Post } from '../model/post/post'
import type { Situation } from '../model/records'
import { usesOfDrafts } from '../store/insertions'
import { readKnownPosts } from '../store/known-posts'
import { teamTemplates } from '../store/templates'
import { analysePosts } from './advice'
import type { BackgroundContext } from './context'

/** How many templates are offered for one reply. */
const OFFERED = 6

/**
 * Templates for a reply to `post`, best first, with what is known filled in.
 *
 * @param chosen the language that the person has just chosen to write in
 */
export async function draftsFor(
  { db, settings, classify, now }: BackgroundContext,
  post: Post,
  situation: Situation,
  chosen: string | undefined,
): Promise<DraftOffer> {
  const current = await settings.get()
  // Neither earlier suggestions nor a correction have a say in a draft.
  const { posts } = await readKnownPosts(db, [post], () => false)
  const [analysis] = await analysePosts(classify, current, posts)
  const person = posts[0]?.person
  const occasion = {
    situation,
    network: post.network,
    posted: analysis?.language ?? 'und',
    written: [...(chosen ? [chosen] : []), ...current.draftLanguages],
    preference: person?.preferences,
    status: person?.status,
  }
  const slots = {
    first_name: firstName(post.author),
    their_words: quote(post.text),
    product: analysis?.about?.by === 'word' ? analysis.about.what : undefined,
    link: current.draftLink,
    signature: current.signature,
  }
  const templates = joinTemplates(TEMPLATES, await teamTemplates(db)).filter(({ on }) => on)
  const uses = await usesOfDrafts(db)
  return offerDrafts(templates, occasion, slots, { uses, now: now(), most: OFFERED })
}
