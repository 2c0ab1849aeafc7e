import type { DraftOffer } from '../model/drafts/draft'
import { fill, type Slots } from '../model/drafts/fill'
import { firstName } from '../model/drafts/first-name'
import { templateFromSent } from '../model/drafts/from-sent'
import { offerDrafts } from '../model/drafts/offer'
import { quote } from '../model/drafts/quote'
import { newTemplateId, placeOf, TeamTemplate } from '../model/drafts/team-template'
import { joinTemplates } from '../model/drafts/team-templates'
import type { Post } from '../model/post/post'
import type { Situation } from '../model/records'
import type { Settings } from '../model/settings'
import type { RequestOf } from '../rpc/protocol'
import { usesOfDrafts } from '../store/insertions'
import { readKnownPosts } from '../store/known-posts'
import { teamTemplates, writeTemplate } from '../store/templates'
import { analysePosts } from './advice'
import type { BackgroundContext } from './context'

/** How many templates are offered for one reply; more than these are searched for nothing. */
const OFFERED = 30

/**
 * Templates for a reply to `post`, best first, with what is known filled in.
 *
 * @param chosen the language that the person has just chosen to write in
 */
export async function draftsFor(
  context: BackgroundContext,
  post: Post,
  situation: Situation,
  chosen: string | undefined,
): Promise<DraftOffer> {
  const { db, settings, now } = context
  const current = await settings.get()
  const [{ posts }, builtIn] = await Promise.all([
    // Neither earlier suggestions nor a correction have a say in a draft.
    readKnownPosts(db, [post], () => false),
    context.templates(),
  ])
  const [analysis] = await analysePosts(context, current, posts)
  const person = posts[0]?.person
  const original = post.translatedFrom === 'und' ? undefined : post.translatedFrom
  const occasion = {
    situation,
    network: post.network,
    posted: original ?? analysis?.language ?? 'und',
    text: post.text,
    formality: current.draftAddress === 'post' ? undefined : current.draftAddress,
    written: [...(chosen ? [chosen] : []), ...current.draftLanguages],
    preference: person?.preferences,
    status: person?.status,
  }
  const slots = {
    ...slotsOf(post, current),
    // Nobody said what a translation says.
    their_words: post.translatedFrom ? undefined : quote(post.text),
    product: analysis?.about?.by === 'word' ? analysis.about.what : undefined,
  }
  const templates = joinTemplates(builtIn, await teamTemplates(db)).filter(({ on }) => on)
  const uses = await usesOfDrafts(db)
  return offerDrafts(templates, occasion, slots, { uses, now: now(), most: OFFERED })
}

/** Keeps what was sent as a template beside the one it was made from. */
export async function saveAsTemplate(
  { db, settings, now, templates: builtIn }: BackgroundContext,
  { post, draftId, text, hint }: RequestOf<'saveAsTemplate'>,
): Promise<{ saved: boolean }> {
  const place = placeOf(TeamTemplate.shape.id.parse(draftId))
  const slots = slotsOf(post, await settings.get())
  const templates = joinTemplates(await builtIn(), await teamTemplates(db))
  const origin = templates.find(({ id }) => id === draftId)
  const draft = origin ? fill(origin, { ...slots, their_words: quote(post.text) }) : null
  const body = templateFromSent(text, draft ?? origin?.body ?? '', slots, hint)
  if (templates.some((one) => one.body === body)) return { saved: false }
  const id = newTemplateId(
    place,
    body,
    templates.map((one) => one.id),
  )
  await writeTemplate(db, { id, body }, now())
  return { saved: true }
}

function slotsOf({ author }: Post, { draftLink, signature }: Settings): Slots {
  return { first_name: firstName(author), link: draftLink, signature }
}
