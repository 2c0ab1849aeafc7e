import type { QuotedPost } from '../../../model/post/post'
import { type Found, foundBehind, type Trace } from '../../contract'
import { firstAnswer, textOf } from '../../dom'
import { sharerIn } from '../header'
import { compose, wordsIn } from '../parts'
import { AD_LINK, hasNoTime, isPromotionLabel } from '../promoted'
import { type PostUrn, permalinkOf, postUrnIn, postUrnInTracking, timeOf } from '../urn'
import { type Actor, actorIn, actorOf, linesOf } from './actor'
import { own } from './dom'
import { AGGREGATE, DESCRIPTION, HEADER, POST, QUOTE, TEXT, TIME_LINE, UPDATE_LINK } from './markup'

const TRACKING = 'data-view-tracking-scope'

/**
 * Whether `element` is the outermost of a post's wrappers. What is quoted is no post of its own,
 * and an aggregate of whole posts is none itself.
 */
export function isPost(element: Element): boolean {
  if (element.parentElement?.closest(`${POST}, ${QUOTE}`)) return false
  return !element.matches(AGGREGATE) || !own(element, POST)
}

/** The post in `element`, or null when it has no content yet (LinkedIn empties distant posts). */
export function findPost(element: Element, trace?: Trace): Found | null {
  const actor = actorOf(element, trace)
  if (!actor) return null
  const urn = urnOf(element, trace)
  const promoted = isPromoted(actor, trace)
  const header = own(element, HEADER)
  return foundBehind(
    linesOf(actor.link),
    compose({
      id: urn?.urn,
      kind: 'post',
      author: actor.author,
      text: textIn(actor.scope, trace),
      promoted,
      permalink: urn && permalinkOf(urn),
      at: timeOf(urn?.id),
      sharedBy: promoted ? undefined : sharerIn(header, actor.author),
      quoted: actor.scope === element ? quoteIn(element) : undefined,
    }),
  )
}

function urnOf(element: Element, trace?: Trace): PostUrn | undefined {
  const attribute = (name: string) =>
    element.getAttribute(name) ?? own(element, `[${name}]`)?.getAttribute(name)
  return firstAnswer(
    'id',
    {
      urn: () => postUrnIn(attribute('data-urn')),
      id: () => postUrnIn(attribute('data-id')),
      tracking: () => postUrnInTracking(attribute(TRACKING)),
      link: () => postUrnIn(own(element, UPDATE_LINK)?.getAttribute('href')),
    },
    trace,
  )
}

function textIn(scope: Element, trace?: Trace): Element | undefined {
  return firstAnswer(
    'text',
    {
      commentary: () => own(scope, TEXT.commentary),
      description: () => own(scope, TEXT.description),
      text: () => own(scope, TEXT.any),
    },
    trace,
  )
}

/** An advertisement has a label where the time would be, and no icon of who can see it. */
function isPromoted({ scope, author }: Actor, trace?: Trace): boolean {
  const line = own(scope, TIME_LINE)
  if (line?.querySelector('svg, li-icon')) return false
  const words = wordsShown(line)
  return (
    firstAnswer(
      'promoted',
      {
        label: () => isPromotionLabel(words || wordsShown(own(scope, DESCRIPTION))),
        place: () => author.kind === 'company' && hasNoTime(words),
        link: () => hasNoTime(words) && own(scope, AD_LINK) !== undefined,
      },
      trace,
    ) ?? false
  )
}

/** The words for the eye: LinkedIn writes most lines twice, once for screen readers. */
function wordsShown(line: Element | undefined): string {
  return textOf(line?.querySelector('[aria-hidden="true"]')) || wordsIn(line)
}

function quoteIn(post: Element): QuotedPost | undefined {
  const quote = post.querySelector(QUOTE)
  const author = quote && actorIn(quote)?.author
  const text = quote && wordsIn(textIn(quote))
  if (!quote || (!author && !text)) return undefined
  const link = quote.querySelector(UPDATE_LINK)
  const urn = postUrnIn(link?.getAttribute('href')) ?? postUrnIn(quote.getAttribute('data-urn'))
  return {
    ...(author && { author }),
    text: text ?? '',
    ...(urn && { permalink: permalinkOf(urn) }),
  }
}
