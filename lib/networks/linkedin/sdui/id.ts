import type { Trace } from '../../contract'
import { firstAnswer } from '../../dom'
import { commentUrnIn, type PostUrn, postUrnIn, postUrnInToolsKey, postUrnInTracking } from '../urn'
import { ANCHOR, COMMENT, keyOf, TRACKING } from './dom'
import type { Quote } from './quote'
import type { Unit } from './unit'

const ADDRESS = /\/(?:feed\/update|post-summary)\/urn/

/**
 * The post's URN, which a card does not have in itself: it comes with a link to the post, with
 * its comments or with the tools to write one, some time after the card.
 */
export function urnOf(card: Unit, quote?: Quote, trace?: Trace): PostUrn | undefined {
  const isOwn = (element: Element) => !quote?.element.contains(element)
  const own = [card.element, ...card.parts.filter(isOwn)]
  return firstAnswer(
    'id',
    {
      link: () => urnInLinks(card, isOwn),
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
  return urns.every(({ urn }) => urn === urns[0]?.urn) ? urns[0] : undefined
}

function first<T>(elements: readonly Element[], find: (element: Element) => T | undefined) {
  for (const element of elements) {
    const found = find(element)
    if (found) return found
  }
  return undefined
}
