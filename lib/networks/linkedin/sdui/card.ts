import type { Post } from '../../../model/post/post'
import type { Trace } from '../../contract'
import { firstAnswer } from '../../dom'
import { sharerIn } from '../header'
import { compose, follows } from '../parts'
import { permalinkOf, timeOf } from '../urn'
import { ANCHOR, CARD, COMMENT, keyOf, TEXT_BOX } from './dom'
import { HEADER_ANCHOR, type Head, headOf } from './head'
import { urnOf } from './id'
import { isPromoted } from './promoted'
import { type Quote, quoteIn } from './quote'
import { ownIn, survey, type Unit } from './unit'

/** Every post has these, or a text; modules ("people you may know", courses) have neither. */
const BUTTONS = [
  ...['comment-', 'repost-', 'thumbs-up'].map((icon) => `svg[id^="${icon}"]`),
  'button[aria-label^="Reaction button state"]',
].join(', ')
/** Where another card, a comment or an Ember post holds it, an element is no card of its own. */
const HOLDER = `${CARD}, ${COMMENT}, [data-id^="urn:li:"]`

/** Whether `element` is the outermost wrapper of a post. Shells not yet filled are not. */
export function isCard(element: Element): boolean {
  return (
    !element.parentElement?.closest(HOLDER) &&
    (element.querySelector(TEXT_BOX) ?? element.querySelector(BUTTONS)) !== null &&
    element.querySelector('.feed-shared-update-v2') === null
  )
}

/** The post of a card. Its key is the card's token: the URN arrives with the comment tools. */
export function readCard(element: Element, trace?: Trace): Post | null {
  const card = survey(element)
  const head = headOf(card, trace)
  if (!head) return null
  const quote = quoteIn(card, head)
  const urn = urnOf(card, quote, trace)
  const promoted = isPromoted(card, head, trace)
  return compose({
    id: tokenOf(element),
    kind: 'post',
    author: head.author,
    text: textIn(card, quote, trace),
    promoted,
    permalink: urn && permalinkOf(urn),
    at: timeOf(urn?.id),
    sharedBy: promoted ? undefined : sharerIn(headerOf(card, head), head.author),
    quoted: quote?.post,
  })
}

function tokenOf(card: Element): string | undefined {
  const token = keyOf(card).match(/^(?:expanded|update-card-focus)(.+?)(?:FeedType|$)/)?.[1]
  return token && token.length <= 200 ? `card:${token}` : undefined
}

function textIn(card: Unit, quote: Quote | undefined, trace?: Trace): Element | undefined {
  const own = (element: Element | undefined) =>
    element && !quote?.element.contains(element) ? element : undefined
  return firstAnswer(
    'text',
    {
      textBox: () => card.texts.find(own),
      viewName: () => own(ownIn(card, '[data-view-name="feed-commentary"]')),
      anchor: () => own(ownIn(card, `[${ANCHOR}^="commentary-"]`)),
    },
    trace,
  )
}

/** The sentence above the author: "Ada Berg reposted this". */
function headerOf(card: Unit, head: Head): Element | null | undefined {
  const link = card.links.find(
    ({ element, inSentence }) =>
      (inSentence || element.closest(HEADER_ANCHOR)) && follows(head.link, element),
  )?.element
  return link?.closest('p') ?? link?.parentElement
}
