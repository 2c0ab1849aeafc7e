import type { Author, QuotedPost } from '../../model/post/post'
import { type Found, foundBehind, type Trace } from '../contract'
import { firstAnswer, follows } from '../dom'
import { profileLinked } from './addresses'
import { blocksIn } from './bare'
import { contextOf, describedPart } from './context'
import { authorFrom, type Head, headOf, headsIn, isOwn, nameOf } from './head'
import { MESSAGE, PARAGRAPH } from './markup'
import { permalinkLinked } from './permalinks'
import { inComment } from './roots'
import { isPromoted } from './sponsored'
import { blockOf, isTruncated, isVisible, langOf, mentionsIn, wordsIn } from './text'
import { translatedFrom } from './translation'

/**
 * The post that `post` is the element of; null when its author cannot be read.
 *
 * @param name the heading that stands for a story without an element of its own
 */
export function findPost(post: Element, trace?: Trace, name?: Element): Found | null {
  const head = headOf(post, trace)
  if (!head) return null
  const context = contextOf(post, head)
  const message = messageOf(post, head, trace, name)
  const text = wordsIn(message)
  const promoted = isPromoted(post, context, trace)
  const author = authorFrom(head.link, head.address, post)
  const before = linksBefore(post, head)
  const sharers = sharersIn(before, head)
  const quoted = quotedIn(post, head, sharers)
  const permalink = permalinkOf(post, head, context, before, trace, name)
  const lang = langOf(message)
  const original = translatedFrom(message)
  return foundBehind(placeIn(name, head), {
    key: keyOf(author.handle, text, quoted, post),
    network: 'facebook',
    author: promoted ? { ...author, kind: 'page' } : author,
    ...(sharers[0] && { sharedBy: sharers[0] }),
    ...(quoted && { quoted }),
    text,
    truncated: isTruncated(message, text),
    ...(lang && { lang }),
    ...(original && { translatedFrom: original }),
    ...(permalink && { permalink }),
    promoted,
    mentions: mentionsIn(message),
    kind: 'post',
  })
}

/** Behind the author's name; in the heading that stands for the story, whoever it names. */
const placeIn = (name: Element | undefined, { link }: Head) =>
  (!name || name.contains(link) ? undefined : name.querySelector('a')) ?? link

/**
 * Author and beginning of the text. Not the permalink: Facebook only puts it in when the pointer
 * is over the time. Only the beginning, for "See more" makes texts longer.
 */
function keyOf(handle: string, text: string, quoted: QuotedPost | undefined, post: Element) {
  const shown = text || quoted?.text || quoted?.permalink || attachmentOf(post) || ''
  return `facebook:post:${handle}:${shown.replace(/\s+/g, ' ').slice(0, 60)}`
}

function messageOf(post: Element, head: Head, trace?: Trace, name?: Element) {
  const first = (selector: string) =>
    [...post.querySelectorAll(selector)].find(
      (part) => !inComment(part, post) && isOwn(part, head, post),
    )
  return firstAnswer(
    'text',
    {
      describedby: () => describedMessage(post, head),
      message: () => first(MESSAGE),
      paragraphs: () => {
        const paragraph = first(PARAGRAPH)
        return paragraph && !paragraph.closest('a') && isVisible(paragraph) && blockOf(paragraph)
      },
      blocks: () => name && blocksIn(post, name).find(isVisible),
    },
    trace,
  )
}

/** The second part, unless a part was left out before it and it is something else. */
function describedMessage(post: Element, head: Head): Element | undefined {
  const part = describedPart(post, 1)
  if (!part || part.contains(head.link) || part.closest('[role="toolbar"], [role="button"]'))
    return undefined
  return part.querySelector('[role="toolbar"], h2, h3, h4, svg image, a img') ? undefined : part
}

function linksBefore(post: Element, head: Head): Element[] {
  const before: Element[] = []
  for (const link of post.getElementsByTagName('a')) {
    if (link === head.link) break
    before.push(link)
  }
  return before
}

/** "Ana and Ben shared a post" stands above the author: everybody named there. */
function sharersIn(before: Element[], head: Head): Author[] {
  return before.flatMap((link) => {
    const address = nameOf(link) ? profileLinked(link) : undefined
    return address && address.handle !== head.address.handle ? authorFrom(link, address, link) : []
  })
}

/**
 * The post shared inside this one: a second heading with a name, in a card of its own. What the
 * sharers wrote stands below the post in such cards too, and is not inside it.
 */
function quotedIn(post: Element, head: Head, sharers: Author[]): QuotedPost | undefined {
  for (const { link, address } of headsIn(post, head)) {
    if (!follows(link, head.link)) continue
    if (sharers.some(({ handle }) => handle === address.handle)) continue
    const card = cardOf(link, head, post)
    const quoted = isVisible(link) && readCard(card, authorFrom(link, address, card), post)
    if (quoted) return quoted
  }
  return undefined
}

function cardOf(link: Element, head: Head, post: Element): Element {
  let card = link
  for (
    let at = link.parentElement;
    at && at !== post && !at.contains(head.link);
    at = at.parentElement
  )
    card = at
  return card
}

function readCard(card: Element, author: Author, post: Element): QuotedPost | undefined {
  const own = (part: Element) => !inComment(part, post)
  const message = [...card.querySelectorAll(MESSAGE)].find(own)
  const paragraph = message ?? [...card.querySelectorAll(PARAGRAPH)].find(own)
  const text = wordsIn(message ?? (paragraph && blockOf(paragraph)))
  const permalink = firstPermalink([...card.querySelectorAll('a')].filter(own))
  if (!text && !permalink) return undefined
  return { author, text, ...(permalink && { permalink }) }
}

function permalinkOf(
  post: Element,
  head: Head,
  context: Element | undefined,
  before: Element[],
  trace?: Trace,
  name?: Element,
): string | undefined {
  const ofAuthor = (address: string | undefined) =>
    address?.includes(`/${head.address.handle}/`) || address?.includes(`id=${head.address.handle}`)
  return firstAnswer(
    'permalink',
    {
      time: () => context && firstPermalink(context.querySelectorAll('a')),
      header: () => before.map((link) => permalinkLinked(link)).find(ofAuthor),
      comments: () =>
        [...post.querySelectorAll('a[href*="comment_id="]')]
          .slice(0, 20)
          .map((link) => permalinkLinked(link))
          .find((address) => ofAuthor(address) || address?.includes('/groups/')),
      attachment: () => attachmentOf(post),
      link: () => name && firstPermalink(ownLinks(head, post)),
    },
    trace,
  )
}

function attachmentOf(post: Element): string | undefined {
  const attachment = describedPart(post, 2)
  if (!attachment || !headsIn(attachment).next().done) return undefined
  return firstPermalink(attachment.querySelectorAll('a'))
}

function ownLinks(head: Head, post: Element): Element[] {
  return [...post.querySelectorAll('a')].filter(
    (link) => follows(link, head.link) && !inComment(link, post) && isOwn(link, head, post),
  )
}

function firstPermalink(links: Iterable<Element>): string | undefined {
  for (const link of links) {
    const address = permalinkLinked(link)
    if (address) return address
  }
  return undefined
}
