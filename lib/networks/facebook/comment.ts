import { partsOf } from '../addresses'
import { type Found, foundBehind, type Trace } from '../contract'
import { firstAnswer, follows } from '../dom'
import { facebookAddress, profileAt } from './addresses'
import { bareStoryOver } from './bare'
import { authorFrom, headOf, nameOf } from './head'
import { ALIGNED, COMMENT, PARAGRAPH } from './markup'
import { answeredNumber, commentNumber, permalinkAt } from './permalinks'
import { postAround } from './roots'
import { blockOf, isTruncated, langOf, mentionsIn, wordsIn } from './text'
import { translatedFrom } from './translation'

/** How far around a reply its thread begins. */
const THREAD = 8

/** A link of the comment itself that stays on Facebook. */
interface Link {
  element: Element
  url: URL
}

/** The comment that `comment` is the element of; null when its author cannot be read. */
export function findComment(comment: Element, trace?: Trace): Found | null {
  const block = textBlock(comment, trace)
  const links = linksOf(comment)
  const name = nameIn(links, block)
  if (!name) return null
  const text = wordsIn(block)
  const time = timeIn(links)
  const permalink = time && permalinkAt(time, true)
  const lang = langOf(block)
  const original = translatedFrom(block)
  const isReplyTo = answered(comment, time, trace)
  const { handle } = name.address
  return foundBehind(name.element, {
    key: `facebook:comment:${numberIn(links) ?? `${handle}:${text.slice(0, 60)}`}`,
    network: 'facebook',
    author: authorFrom(name.element, name.address, comment),
    text,
    truncated: isTruncated(block, text),
    ...(lang && { lang }),
    ...(original && { translatedFrom: original }),
    ...(permalink && { permalink }),
    promoted: false,
    mentions: mentionsIn(block),
    ...(isReplyTo && { isReplyTo }),
    kind: 'comment',
  })
}

/** The link that shows the author's name. */
export function nameLink(comment: Element): Element | undefined {
  return nameIn(linksOf(comment), textBlock(comment))?.element
}

/** What is in the comment itself, not in replies that stand inside it. */
function own(comment: Element, selector: string): Element[] {
  return [...comment.querySelectorAll(selector)].filter(
    (element) => element.closest('[role="article"]') === comment,
  )
}

function linksOf(comment: Element): Link[] {
  return own(comment, 'a').flatMap((element) => {
    const url = facebookAddress(element)
    return url ? { element, url } : []
  })
}

/** The first with words that leads to a profile, and which is above the comment's own words. */
function nameIn(links: Link[], block: Element | undefined) {
  for (const { element, url } of links) {
    if (block && follows(element, block)) return undefined
    const address = nameOf(element) ? profileAt(url) : undefined
    if (address && isAmidWords(element)) return undefined
    if (address) return { element, address }
    // Without words of its own, the time is where the name has been.
    if (!block && permalinkAt(url)) return undefined
  }
  return undefined
}

/** Whoever is named amid words is spoken to or of, and whose words they are is said by no link. */
const isAmidWords = ({ parentElement }: Element) =>
  [...(parentElement?.childNodes ?? [])].some(
    ({ nodeType, nodeValue }) => nodeType === 3 && /\p{L}/u.test(nodeValue ?? ''),
  )

/** The comment's time leads to the comment on its post; the author's link to a profile. */
function timeIn(links: Link[]): URL | undefined {
  return links.find(({ url }) => url.searchParams.has('comment_id') && permalinkAt(url))?.url
}

function numberIn(links: Link[]): string | undefined {
  for (const { url } of links) {
    const number = commentNumber(url)
    if (number) return number
  }
  return undefined
}

function textBlock(comment: Element, trace?: Trace): Element | undefined {
  return firstAnswer(
    'text',
    {
      language: () => own(comment, 'span[lang][dir], div[lang][dir]')[0],
      paragraphs: () => {
        const paragraph = own(comment, PARAGRAPH).find((candidate) => !candidate.closest('a'))
        return paragraph && blockOf(paragraph)
      },
      aligned: () => own(comment, ALIGNED).find((part) => !part.closest('a'))?.parentElement,
    },
    trace,
  )
}

/** The handle of whom the comment answers: a comment, or else the post. */
function answered(comment: Element, time: URL | undefined, trace?: Trace) {
  const number = time && answeredNumber(time)
  if (number) return firstAnswer('isReplyTo', { thread: () => beginner(comment, number) }, trace)
  return firstAnswer(
    'isReplyTo',
    {
      address: () => time && wallOf(time),
      post: () => {
        const post = postAround(comment) ?? bareStoryOver(comment)
        return post && headOf(post)?.address.handle
      },
    },
    trace,
  )
}

/** The author of comment `number`, which began the thread of `reply`. */
function beginner(reply: Element, number: string): string | undefined {
  let around = reply.parentElement
  for (let step = 0; around && step < THREAD; step++, around = around.parentElement) {
    const first = around.querySelector(COMMENT)
    const links = first && first !== reply ? linksOf(first) : []
    if (first && numberIn(links) === number) return nameIn(links, textBlock(first))?.address.handle
  }
  return undefined
}

/** Whose wall the post is on, where the address of the comment says it: `/<handle>/posts/…`. */
function wallOf(url: URL): string | undefined {
  const [handle, kind] = partsOf(url)
  return kind === 'posts' && handle !== 'groups' ? handle?.slice(0, 200) : undefined
}
