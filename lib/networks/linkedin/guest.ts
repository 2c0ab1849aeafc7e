import type { Author, QuotedPost } from '../../model/post/post'
import { type Found, foundBehind, type Trace } from '../contract'
import { firstAnswer } from '../dom'
import type { Generation } from './generation'
import { sharerIn } from './header'
import { compose, wordsIn } from './parts'
import { authorFrom, nameIn, profileOf } from './people'
import { commentLinkOf, commentUrnIn, permalinkOf, postUrnIn, timeOf } from './urn'

const POST = 'article[data-activity-urn], article[data-featured-activity-urn]'
const QUOTE = '.feed-reshare-content, [data-test-id="feed-reshare-content"]'
const COMMENT = 'section.comment'
const TEXT = {
  post: '[data-test-id="main-feed-activity-card__commentary"]',
  quote: '[data-test-id="feed-reshare-content__commentary"]',
  comment: '.comment__text',
}
const SEGMENTS = '.attributed-text-segment-list__content'
const REPORT = '[data-semaphore-content-urn^="urn:li:comment:"]'

/** What people see who are not logged in: single posts, and the pages of organisations. */
export const guest: Generation = {
  posts: `${POST}, ${COMMENT}`,

  find(element, trace) {
    if (element.matches(COMMENT)) return findComment(element, trace)
    return element.closest(QUOTE) ? null : findPost(element, trace)
  },

  /** Nobody can answer without logging in. */
  replyBox: () => null,

  headline: (element) => own(element, '.comment__author-headline'),
}

function findPost(post: Element, trace?: Trace): Found | null {
  const writer = writerIn(post, trace)
  if (!writer) return null
  const { link, author } = writer
  const urn =
    postUrnIn(post.getAttribute('data-activity-urn')) ??
    postUrnIn(post.getAttribute('data-featured-activity-urn'))
  const quote = post.querySelector(QUOTE)
  const header = post.querySelector('[data-tracking-control-name$="feed-reaction-header"]')
  return foundBehind(
    link,
    compose({
      id: urn?.urn,
      kind: 'post',
      author,
      text: own(post, TEXT.post) ?? own(post, SEGMENTS),
      permalink: urn && permalinkOf(urn),
      at: timeOf(urn?.id),
      sharedBy: sharerIn(header?.parentElement, author),
      quoted: quote ? quotedFrom(quote) : undefined,
    }),
  )
}

function findComment(comment: Element, trace?: Trace): Found | null {
  const writer = writerIn(comment, trace)
  if (!writer) return null
  const { link, author } = writer
  const urn = commentUrnIn(
    comment.querySelector(REPORT)?.getAttribute('data-semaphore-content-urn'),
  )
  const post = comment.closest(POST)
  return foundBehind(
    link,
    compose({
      id: urn?.urn,
      kind: 'comment',
      author,
      text: own(comment, TEXT.comment) ?? own(comment, SEGMENTS),
      permalink: urn && commentLinkOf(urn),
      at: timeOf(urn?.id),
      isReplyTo: post ? writerIn(post)?.author.handle : undefined,
    }),
  )
}

function quotedFrom(quote: Element): QuotedPost {
  const author = writerIn(quote)?.author
  const urn =
    postUrnIn(quote.getAttribute('data-activity-urn')) ??
    postUrnIn(quote.getAttribute('data-attributed-urn'))
  return {
    ...(author && { author }),
    text: wordsIn(own(quote, TEXT.quote) ?? own(quote, SEGMENTS)),
    ...(urn && { permalink: permalinkOf(urn) }),
  }
}

function writerIn(scope: Element, trace?: Trace): { link: Element; author: Author } | undefined {
  const first = (selector: string) =>
    ownAll(scope, selector).find((link) => profileOf(link) && nameIn(link))
  const link = firstAnswer(
    'author',
    {
      control: () => first('a[data-tracking-control-name$="actor-name"]'),
      lockup: () => first('[data-test-id$="entity-lockup"] a, a.comment__author'),
    },
    trace,
  )
  const profile = profileOf(link)
  if (!link || !profile) return undefined
  const [picture] = ownAll(scope, 'a[data-tracking-control-name$="actor-image"] img')
  return { link, author: authorFrom(profile, nameIn(link), picture) }
}

function own(scope: Element, selector: string): Element | undefined {
  return ownAll(scope, selector)[0]
}

/** What is in a post, a quote or a comment itself, and not in one of them within it. */
function ownAll(scope: Element, selector: string): Element[] {
  const units = `${POST}, ${COMMENT}, ${QUOTE}`
  return [...scope.querySelectorAll(selector)].filter((element) => element.closest(units) === scope)
}
