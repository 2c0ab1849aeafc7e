import type { Author } from '../../../model/post/post'
import type { Trace } from '../../contract'
import { firstAnswer } from '../../dom'
import { authorFrom, nameIn, profileOf } from '../people'
import { own } from './dom'
import { ACTOR, ACTOR_LINES, NAME, PICTURE, QUOTE } from './markup'

/** An author, the link that names them, and the part of the page that is theirs. */
export interface Actor {
  link: Element
  author: Author
  scope: Element
}

/** The author of a post; of a plain repost the only one there is, within what it repeats. */
export function actorOf(post: Element, trace?: Trace): Actor | undefined {
  const actor = actorIn(post, trace)
  const quote = actor ? null : post.querySelector(QUOTE)
  return quote ? actorIn(quote, trace) : actor
}

/** The author in `scope`, which is a post or a quote. */
export function actorIn(scope: Element, trace?: Trace): Actor | undefined {
  const first = (selector: string) => own(scope, selector, profileOf)
  const link = firstAnswer(
    'author',
    {
      metaLink: () => first(ACTOR.metaLink),
      container: () => first(ACTOR.container),
      picture: () => first(ACTOR.picture),
      actor: () => first(ACTOR.any),
    },
    trace,
  )
  const profile = profileOf(link)
  if (!link || !profile) return undefined
  const name = nameIn(own(scope, NAME)) || nameIn(link)
  return { link, scope, author: authorFrom(profile, name, own(scope, PICTURE)) }
}

/** The block of lines that the link is in: a column, in which a marker would be one more line. */
export function linesOf(link: Element): Element {
  return link.closest(ACTOR_LINES) ?? link
}
