import type { Draft } from '../model/advice'
import { choose, usedLately } from '../model/draft/choose'
import { fill } from '../model/draft/fill'
import { firstName } from '../model/draft/first-name'
import { joinWordings } from '../model/draft/own-joined'
import { quote } from '../model/draft/quote'
import { draftLanguage, TEMPLATES } from '../model/draft/wordings'
import type { Post } from '../model/post'
import type { Situation } from '../model/records'
import { identitiesOf } from '../store/identities'
import { usesOfDrafts } from '../store/insertions'
import { ownWordings } from '../store/own-wordings'
import { readPost } from './listening'
import type { World } from './world'

/** How many wordings are offered for one reply. */
const OFFERED = 6

/** Wordings for a reply to `post`, best first, with what is known filled in. */
export async function draftsFor(
  { db, settings, classify, now }: World,
  post: Post,
  situation: Situation,
): Promise<Draft[]> {
  const { brand, draftLink, signature } = await settings.get()
  const reading = await readPost(db, brand, classify, post)
  const [identity] = await identitiesOf(db, post.network, [post.author])
  const person = identity && (await db.people.get(identity.personId))
  const uses = await usesOfDrafts(db)
  const offered = joinWordings(TEMPLATES, await ownWordings(db)).filter(
    (wording) => wording.on && wording.situation === situation && wording.network === post.network,
  )
  const occasion = {
    situation,
    network: post.network,
    language: draftLanguage(reading.language, offered),
    preference: person?.preferences,
    status: person?.status,
  }
  const slots = {
    first_name: firstName(post.author),
    their_words: quote(post.text),
    product: reading.about?.by === 'word' ? reading.about.what : undefined,
    link: draftLink,
    signature,
  }
  return choose(offered, occasion, uses, now())
    .flatMap((template) => {
      const text = fill(template, slots)
      return text ? [{ id: template.id, text, usedAt: usedLately(template.id, uses, now()) }] : []
    })
    .slice(0, OFFERED)
}
