import type { QuotedPost } from '../../../model/post/post'
import { follows } from '../../dom'
import { wordsIn } from '../parts'
import { permalinkOf, postUrnIn } from '../urn'
import { type Head, headFrom } from './head'
import { AUDIENCE, TEXT_BOX, UPDATE_LINK } from './markup'
import type { HeadLink, Unit } from './unit'

/** The post within a card, and the element that holds it. */
export interface Quote {
  element: Element
  post: QuotedPost
}

/** The post that a card quotes: a second author, with a text or a time and an address. */
export function quoteIn(card: Unit, head: Head): Quote | undefined {
  const links = card.links.filter(({ element }) => follows(element, head.link))
  for (const link of links) {
    if (link.inSentence || !link.hasWords || !isAnotherHead(link, links, head)) continue
    const element = holderOf(link.element, card, head)
    if (element) return { element, post: quotedFrom(element, headFrom(link, links)) }
  }
  return undefined
}

/** Another author, or the same one a second time, which begins with a picture again. */
function isAnotherHead(link: HeadLink, links: readonly HeadLink[], head: Head): boolean {
  if (link.profile.url !== head.author.url) return true
  return links.some(
    ({ element, hasWords }) =>
      !hasWords && follows(link.element, element) && element.querySelector('img, figure'),
  )
}

/** The smallest element around the link that holds a post, but not the words of the card itself. */
function holderOf(link: Element, card: Unit, head: Head): Element | undefined {
  const own = card.texts.find((text) => follows(link, text))
  for (let at = link.parentElement; at && !at.contains(head.link); at = at.parentElement) {
    if (own && at.contains(own)) return undefined
    const isPost = at.querySelector(UPDATE_LINK) && at.querySelector(AUDIENCE)
    if (isPost || at.querySelector(TEXT_BOX)) return at
  }
  return undefined
}

function quotedFrom(element: Element, head: Head): QuotedPost {
  const urn = postUrnIn(element.querySelector(UPDATE_LINK)?.getAttribute('href'))
  return {
    author: head.author,
    text: wordsIn(element.querySelector(TEXT_BOX)),
    ...(urn && { permalink: permalinkOf(urn) }),
  }
}
