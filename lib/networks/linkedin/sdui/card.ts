import type { Author } from '../../../model/post/post'
import { type Found, foundBehind, type Trace } from '../../contract'
import { firstAnswer, follows } from '../../dom'
import { saysShared, sharerIn } from '../header'
import { compose } from '../parts'
import {
  commentUrnIn,
  type PostUrn,
  permalinkOf,
  postUrnIn,
  postUrnInToolsKey,
  postUrnInTracking,
  postUrnInTranslation,
  timeOf,
} from '../urn'
import { nameInChip, wordsOf } from './chip'
import { keyOf } from './dom'
import { type Head, headFrom, headOf } from './head'
import { ANCHOR, BUTTONS, CARD, COMMENT, HEADER_ANCHOR, TEXT_BOX, TRACKING, WORDS } from './markup'
import { isPromoted } from './promoted'
import { type Quote, quoteIn } from './quote'
import { ownIn, sentenceAround, survey, type Unit } from './unit'

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
export function findCard(element: Element, trace?: Trace): Found | null {
  const card = survey(element)
  const head = headOf(card, trace)
  if (!head) return null
  const quote = quoteIn(card, head)
  const urn = urnOf(card, quote, trace)
  const promoted = isPromoted(card, head, trace)
  return foundBehind(
    head.link,
    compose({
      id: tokenOf(element),
      kind: 'post',
      author: head.author,
      text: textIn(card, quote, trace),
      promoted,
      permalink: urn && permalinkOf(urn),
      at: timeOf(urn?.id),
      sharedBy: promoted ? undefined : sharerOf(card, head),
      quoted: quote?.post,
    }),
  )
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
      viewName: () => own(ownIn(card, WORDS.post)),
      anchor: () => own(ownIn(card, `[${ANCHOR}^="commentary-"]`)),
    },
    trace,
  )
}

/** Whoever shared the post, by the sentence above the author or by a chip in its place. */
function sharerOf(card: Unit, { link, author }: Head): Author | undefined {
  const above = card.links.filter(({ element }) => follows(link, element))
  const sentence = above.find((one) => one.inSentence || one.element.closest(HEADER_ANCHOR))
  if (sentence) {
    const { element } = sentence
    return sharerIn(sentenceAround(element) ?? element.parentElement, author)
  }
  const chip = above.find(({ hasWords, profile }) => hasWords && profile.url !== author.url)
  if (!chip || !saysShared(wordsOf(chip.element, link))) return undefined
  const sharer = headFrom(chip, above).author
  return { ...sharer, name: nameInChip(chip.element) || sharer.name }
}

const ADDRESS = /\/(?:feed\/update|post-summary)\/urn|UpdateUrn=urn/

/**
 * The post's URN, which a card does not have in itself: it comes with a link to the post, with
 * its comments or with the tools to write one, some time after the card.
 */
function urnOf(card: Unit, quote?: Quote, trace?: Trace): PostUrn | undefined {
  const isOwn = (element: Element) => !quote?.element.contains(element)
  const own = [card.element, ...card.parts.filter(isOwn)]
  return firstAnswer(
    'id',
    {
      link: () => urnInLinks(card, isOwn),
      translation: () =>
        first(
          own,
          (element) => postUrnInTranslation(element.id) ?? postUrnInTranslation(keyOf(element)),
        ),
      comment: () => first(card.foreign, threadUrn),
      list: () =>
        first(card.foreign, (element) => postUrnInToolsKey(element.getAttribute('data-testid'))),
      tools: () => first(own, (element) => postUrnInToolsKey(keyOf(element))),
      anchor: () => first(own, (element) => postUrnIn(element.getAttribute(ANCHOR))),
      tracking: () => first(own, (element) => postUrnInTracking(element.getAttribute(TRACKING))),
    },
    trace,
  )
}

/** The post that a comment, or the first in a list of them, stands below. */
function threadUrn(element: Element): PostUrn | undefined {
  const comment = element.matches(COMMENT) ? element : element.querySelector(COMMENT)
  return comment ? commentUrnIn(keyOf(comment))?.post : undefined
}

/** The post that links outside the text lead to; two different ones do not tell which. */
function urnInLinks(
  { parts, texts }: Unit,
  isOwn: (element: Element) => boolean,
): PostUrn | undefined {
  const urns = parts.flatMap((part) => {
    const address = part.tagName === 'A' ? part.getAttribute('href') : null
    if (!address || !ADDRESS.test(address) || !isOwn(part)) return []
    return texts.some((text) => text.contains(part)) ? [] : (postUrnIn(address) ?? [])
  })
  // In a group a post has two addresses; the one without it is the one that other pages have.
  const plain = urns.filter(({ urn }) => !urn.includes('groupPost'))
  const [urn, ...others] = plain.length > 0 ? plain : urns
  return others.every((other) => other.urn === urn?.urn) ? urn : undefined
}

function first<T>(elements: readonly Element[], find: (element: Element) => T | undefined) {
  for (const element of elements) {
    const found = find(element)
    if (found) return found
  }
  return undefined
}
