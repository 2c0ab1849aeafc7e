import type { Author, Post, QuotedPost } from '../../model/post/post'
import type { Anchor, Found, Trace } from '../contract'
import { firstAnswer, textOf } from '../dom'
import { handleOf, isSameHandle, type Status } from './address'
import { authorNamed, nameOf, type Writer, writerIn } from './author'
import { articleBodyIn, articleWords, isArticle } from './long-form'
import { ADVERT, CELL, PIXEL, VIEWS } from './markup'
import { Scope } from './scope'
import { statusIn, timeIn } from './status'
import { isReadable, isRepeated, isReply } from './thread'
import { translatedFrom } from './translation'
import { isTruncated, languageOf, mentionsIn, repliedTo, textElementIn, wordsOf } from './words'
/** The post in an `<article>`; null for quoted posts, tombstones and whatever else is one. */
export function findPost(article: Element, trace?: Trace): Found | null {
  if (!mayBePost(article)) return null
  const scope = new Scope(article)
  const text = textElementIn(scope, trace)
  const status = statusIn(scope, text, trace)
  const writer = writerIn(scope, status, trace)
  if (!writer || !isReadable(article) || !isPost(scope, status)) return null
  return {
    post: postOf(scope, text, status, writer.author, trace),
    anchor: () => anchorIn(scope, writer),
  }
}

/**
 * The place right after the author's name. X lays out every `div` as a column, so beside the link
 * itself a marker would make the line taller: it goes beside the link's wrapper, in the row of name
 * and badge.
 */
function anchorIn(scope: Scope, { link }: Writer): Anchor | null {
  const block = scope.named('User-Name')
  if (!link) return block ? { parent: block, before: null } : null
  const wrapper = link.parentElement
  if (!wrapper) return null
  const isAlone = wrapper.childElementCount === 1 && wrapper !== scope.root
  const row = isAlone ? wrapper.parentElement : null
  return row
    ? { parent: row, before: wrapper.nextSibling }
    : { parent: wrapper, before: link.nextSibling }
}

function mayBePost(article: Element): boolean {
  return (
    article.getAttribute('data-testid') !== 'notification' &&
    !article.parentElement?.closest('article') &&
    // Signed-out pages stream parts of themselves into hidden elements first.
    !article.closest('[hidden]')
  )
}

/** An `<article>` that X does not name a post must have a post's address, or its reply button. */
function isPost(scope: Scope, status: Status | undefined): boolean {
  if (scope.root.getAttribute('data-testid') === 'tweet') return true
  if (!status) return scope.named('reply') !== undefined
  return !(scope.isSignedOut && isRepeated(scope.root, status))
}

function postOf(
  scope: Scope,
  text: Element | undefined,
  status: Status | undefined,
  author: Author,
  trace?: Trace,
): Post {
  const article = articleBodyIn(scope)
  const words = article ? articleWords(scope, article) : wordsOf(text)
  const at = timeIn(scope, status, trace)
  const promoted = isPromoted(scope, trace)
  const answered = repliedTo(scope, text, author.handle)
  const isComment = !promoted && (answered.length > 0 || isReply(scope.root))
  const sharedBy = sharerIn(scope, author, trace)
  const quoted = article ? undefined : quotedIn(scope)
  const original = article ? undefined : translatedFrom(scope, text)
  const lang = languageOf(original ? text?.ownerDocument.documentElement : text)
  return {
    key: keyOf(status, author, words),
    network: 'x',
    author,
    ...(sharedBy && { sharedBy }),
    ...(quoted && { quoted }),
    text: words,
    truncated: isTruncated(scope, text),
    ...(lang && { lang }),
    ...(original && { translatedFrom: original }),
    ...(status && { permalink: permalinkOf(author, status) }),
    ...(at && { at }),
    promoted,
    mentions: mentionsIn(scope, text, words, answered),
    ...(answered[0] && { isReplyTo: answered[0] }),
    kind: article ? 'article' : isComment ? 'comment' : 'post',
  }
}

const cellOf = (root: Element) => root.closest(CELL) ?? root

/**
 * An advertisement is wrapped in `placementTracking`. The same test id *inside* a post is an
 * ordinary video, so only an ancestor counts. Advertisements are also the only posts but Articles
 * that show no time, though they count their views.
 */
function isPromoted(scope: Scope, trace?: Trace): boolean {
  const isTimeless = () => !scope.one('time') && !isArticle(scope)
  const answer = firstAnswer(
    'promoted',
    {
      placement: () => scope.root.closest(ADVERT) !== null,
      pixel: () => isTimeless() && cellOf(scope.root).querySelector(PIXEL) !== null,
      timeless: () => isTimeless() && scope.one(VIEWS) !== undefined,
    },
    trace,
  )
  return answer ?? false
}

function quotedIn(scope: Scope): QuotedPost | undefined {
  if (!scope.quote) return undefined
  const card = new Scope(scope.quote, true)
  const text = textElementIn(card)
  const status = statusIn(card, text)
  const author = writerIn(card, status)?.author
  const words = wordsOf(text)
  if (!author && !words) return undefined
  // A photo in the card may lead to somebody else's post.
  const isTheirs = status?.handle === undefined || isSameHandle(status.handle, author?.handle ?? '')
  const permalink = author && status && isTheirs && permalinkOf(author, status)
  return { ...(author && { author }), text: words, ...(permalink && { permalink }) }
}

function permalinkOf(author: Author, status: Status): string {
  return `${author.url}/status/${status.id}`
}

function keyOf(status: Status | undefined, author: Author, words: string): string {
  return status
    ? `x:status:${status.id}`
    : `x:${author.handle.toLowerCase()}:${words.slice(0, 200)}`
}

/** Whoever put this post of somebody else into the feed; undefined when nobody did. */
function sharerIn(scope: Scope, author: Author, trace?: Trace): Author | undefined {
  const sharer = firstAnswer(
    'sharedBy',
    { context: () => sharerInContext(scope), above: () => sharerAbove(scope, author) },
    trace,
  )
  return sharer && !isSameHandle(sharer.handle, author.handle) ? sharer : undefined
}

/** The line above the post also says "Pinned" or names a community: no link to an account then. */
function sharerInContext(scope: Scope): Author | undefined {
  const line = scope.named('socialContext')
  const handle = handleOf(line?.closest('a') ?? line?.querySelector('a'))
  return line && handle ? authorNamed(handle, sharerName(line) ?? handle) : undefined
}

/** The name in "Name reposted", where it is an element of its own; the rest is localised. */
function sharerName(line: Element): string | undefined {
  const parts = Array.from(line.querySelectorAll('span, bdi'), (part) => textOf(part))
  return parts.find((part) => part && part !== textOf(line))
}

/** Signed-out pages: the account linked before the author's own first link. */
function sharerAbove(scope: Scope, author: Author): Author | undefined {
  if (!scope.isSignedOut) return undefined
  const first = scope.all('a[href]').find((link) => handleOf(link))
  const handle = handleOf(first)
  if (!first || !handle || isSameHandle(handle, author.handle)) return undefined
  return authorNamed(handle, sharerName(first) ?? (nameOf(first, handle) || handle))
}
