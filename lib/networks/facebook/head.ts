import type { Author } from '../../model/post/post'
import type { Trace } from '../contract'
import { firstAnswer, follows, pictureAt, textOf } from '../dom'
import type { Account } from '../facts'
import { profileLinked } from './addresses'
import {
  BELOW_NAMES,
  HEADINGS,
  HIDDEN,
  MENU,
  MESSAGE,
  NOT_TEXT,
  PROFILE_NAME,
  STORY_HEADS,
} from './markup'
import { inComment } from './roots'

/** Whose post it is: the link that shows their name, and the heading it stands in. */
export interface Head {
  link: Element
  heading: Element
  address: Account
}

/** The head of `post`, or undefined when it shows no author with an address. */
export function headOf(post: Element, trace?: Trace): Head | undefined {
  const label = labelOf(post)
  const labelled = headIn(post, label)
  // Words without a link are an anonymous author; the next heading would be somebody else's.
  const isNameless = !labelled && textOf(label) !== ''
  const opening = labelled || isNameless ? undefined : openingOf(post)
  return firstAnswer(
    'author',
    {
      labelledby: () => labelled,
      profileName: () => opening?.matches(PROFILE_NAME) && headIn(post, opening),
      heading: () => opening && headIn(post, opening),
      picture: () => {
        const head = isNameless || opening ? undefined : beside(post)
        return head && isAbove(head.link, post) && head
      },
    },
    trace,
  )
}

/** The first heading with words: whoever it names wrote the post, and if nobody, nobody. */
export function openingOf(post: Element): Element | undefined {
  const opening = [...post.querySelectorAll(HEADINGS)].find(
    (heading) => !inComment(heading, post) && textOf(heading) !== '',
  )
  return opening && isAbove(opening, post) ? opening : undefined
}

/** Names below a post's words or its menu are of people in it: its author may be shown without a link. */
function isAbove(name: Element, post: Element): boolean {
  return [MESSAGE, MENU].every((selector) => {
    const own = [...post.querySelectorAll(selector)].find((part) => !inComment(part, post))
    return !own || !follows(name, own)
  })
}

function labelOf(post: Element): Element | undefined {
  const ids = (post.getAttribute('aria-labelledby') ?? '').split(/\s+/)
  for (const id of ids) {
    const part = partById(post, id)
    if (part) return part
  }
  return undefined
}

/** The element with that id inside `post`; a dialog may repeat the ids of the feed behind it. */
export function partById(post: Element, id: string | undefined): Element | undefined {
  if (!id) return undefined
  const element = post.ownerDocument.getElementById(id)
  if (!element || post.contains(element)) return element ?? undefined
  return /^[\w:«»-]+$/.test(id) ? (post.querySelector(`[id="${id}"]`) ?? undefined) : undefined
}

function headIn(post: Element, heading: Element | null | undefined): Head | undefined {
  if (!heading || !post.contains(heading) || inComment(heading, post)) return undefined
  const named = firstName(heading.querySelectorAll('a'), heading)
  if (named) return isNamedBefore(named.link, heading, post) ? undefined : named
  return memberOf(post, heading)
}

/** Whether a name without a link stands in the heading, or between it and a link, which it is not of. */
function isNamedBefore(link: Element, heading: Element, post: Element): boolean {
  const texts = post.ownerDocument.createTreeWalker(post, 4)
  for (let text = texts.nextNode(); text && follows(link, text); text = texts.nextNode()) {
    // Words around the link itself say what was done: "Otto changed his picture", in any order.
    const isBeside = text.parentElement?.contains(link) ?? true
    if (isBeside || (!heading.contains(text) && !follows(text, heading))) continue
    if (text.parentElement?.closest(NO_NAME)) continue
    if (/\p{L}/u.test(text.nodeValue ?? '')) return true
  }
  return false
}

/** Parts of a line of names that name nobody by themselves. */
const NO_NAME = `a, ${NOT_TEXT}, ${HIDDEN}`

/** In the home feed a group's post is headed by the group, its member is on the second line. */
function memberOf(post: Element, heading: Element): Head | undefined {
  if (!heading.querySelector('a[href*="/groups/"]')) return undefined
  const members = [...post.querySelectorAll('a[href*="/groups/"][href*="/user/"]')]
  const below = [...post.querySelectorAll(BELOW_NAMES)].find(
    (part) => follows(part, heading) && !heading.contains(part) && !inComment(part, post),
  )
  // An anonymous member has no link; those in the words, and below a picture, are other people's.
  return firstName(
    members.filter(
      (link) =>
        !inComment(link, post) &&
        !(below && follows(link, below)) &&
        !isNamedBefore(link, heading, post),
    ),
    heading,
  )
}

function firstName(links: Iterable<Element>, heading: Element): Head | undefined {
  for (const link of links) {
    const address = nameOf(link) ? profileLinked(link) : undefined
    if (address) return { link, heading, address }
  }
  return undefined
}

/** All names in headings of `post` that are not in comments, but for the post's `own`. */
export function* headsIn(post: Element, own?: Head): Generator<Head, undefined> {
  for (const heading of post.querySelectorAll(HEADINGS)) {
    if (own && (heading.contains(own.link) || own.heading.contains(heading))) continue
    if (!heading.firstElementChild || inComment(heading, post)) continue
    const head = firstName(heading.querySelectorAll('a'), heading)
    if (head) yield head
  }
}

/** A name that follows the picture of the same person: side panels have no heading. */
export function beside(post: Element): Head | undefined {
  let pictured: string | undefined
  for (const link of post.querySelectorAll('a')) {
    const address = inComment(link, post) ? undefined : profileLinked(link)
    if (!address) continue
    if (link.querySelector('image')) pictured ??= address.handle
    else if (address.handle === pictured && nameOf(link)) return { link, heading: link, address }
  }
  return undefined
}

/** The name that a link shows. A picture's link shows none, only words such as "active". */
export function nameOf(link: Element): string {
  return link.querySelector('image') ? '' : textOf(link).replace(/\s+/g, ' ').slice(0, 300)
}

/** The author at `address` whose name `link` shows, with the picture found in `within`. */
export function authorFrom(link: Element, address: Account, within: Element): Author {
  const avatar = avatarOf(within, link, address.handle)
  return { ...address, name: nameOf(link), ...(avatar && { avatar }) }
}

function avatarOf(within: Element, name: Element, handle: string): string | undefined {
  const href = name.getAttribute('href')
  for (const image of within.querySelectorAll('image')) {
    const link = image.closest('a')
    const same = link?.getAttribute('href') === href || profileLinked(link)?.handle === handle
    if (same) return pictureOf(image)
  }
  return undefined
}

/** The address that an `<image>` of an SVG shows. */
export function pictureOf(image: Element | null | undefined): string | undefined {
  return pictureAt(image?.getAttribute('xlink:href') ?? image?.getAttribute('href'))
}

/**
 * Whether `part` belongs to the story that `head` begins, not to one shared inside it: the
 * nearest beginning of a story around it is that one.
 */
export function isOwn(part: Element, head: Head, post: Element): boolean {
  for (let at = part.parentElement; at && post.contains(at); at = at.parentElement) {
    if (at.contains(head.link)) return true
    for (const begin of at.querySelectorAll(STORY_HEADS))
      if (!inComment(begin, post) && !part.contains(begin)) return false
  }
  return false
}
