import type { Head } from './head'
import { partById } from './head'
import { MESSAGE } from './markup'

/** How far above the name its line ends; it was 4 in 2022 and 2025. */
const REACH = 8

/**
 * A part of a post that it is described by. The order has been the same since 2022: time and
 * audience, message, attachment, reactions, number of comments; parts it lacks leave their place.
 */
export function describedPart(post: Element, place: 0 | 1 | 2): Element | undefined {
  const ids = (post.getAttribute('aria-describedby') ?? '').split(/\s+/)
  return ids.length > place ? partById(post, ids[place]) : undefined
}

/** The line under the author's name: the time or the word for an advert, and the audience. */
export function contextOf(post: Element, head: Head): Element | undefined {
  const described = describedPart(post, 0)
  if (described && !described.contains(head.link)) return described
  let line: Element | null = head.heading
  for (let step = 0; line && line !== post && step < REACH; step++, line = line.parentElement) {
    const below: Element | null = line.nextElementSibling
    if (below?.matches(MESSAGE) || below?.querySelector(MESSAGE)) return undefined
    if (below?.querySelector('a, [aria-labelledby], use, canvas')) return below
  }
  return undefined
}
