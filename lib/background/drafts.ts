import type { Draft } from '../model/actions/advice'
import { choose, usedLately } from '../model/drafts/choose'
import { fill } from '../model/drafts/fill'
import { firstName } from '../model/drafts/first-name'
import { quote } from '../model/drafts/quote'
import { joinTemplates } from '../model/drafts/team-templates'
import { draftLanguage, TEMPLATES } from '../model/drafts/templates'
import type { Post } from '../model/post/post'
import type { Situation } from '../model/records'
import { usesOfDrafts } from '../store/insertions'
import { readKnownPosts } from '../store/known-posts'
import { teamTemplates } from '../store/templates'
import { analysePosts } from './advice'
import type { BackgroundContext } from './context'

/** How many templates are offered for one reply. */
const OFFERED = 6

/** Templates for a reply to `post`, best first, with what is known filled in. */
export async function draftsFor(
  { db, settings, classify, now }: BackgroundContext,
  post: Post,
  situation: Situation,
): Promise<Draft[]> {
  const current = await settings.get()
  // Neither earlier suggestions nor a correction have a say in a draft.
  const { posts } = await readKnownPosts(db, [post], () => false)
  const [analysis] = await analysePosts(classify, current, posts)
  const person = posts[0]?.person
  const uses = await usesOfDrafts(db)
  const offered = joinTemplates(TEMPLATES, await teamTemplates(db)).filter(
    (template) =>
      template.on && template.situation === situation && template.network === post.network,
  )
  const occasion = {
    situation,
    network: post.network,
    language: draftLanguage(analysis?.language ?? 'und', offered),
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
  return choose(offered, occasion, uses, now())
    .flatMap((template) => {
      const text = fill(template, slots)
      return text ? [{ id: template.id, text, usedAt: usedLately(template.id, uses, now()) }] : []
    })
    .slice(0, OFFERED)
}
