import type { Account } from '../../facts'
import { profileOf } from '../people'
import { commentUrnIn } from '../urn'
import { keyOf } from './dom'
import { ANCHOR, TEXT_BOX_ID, THREAD, TRACKING } from './markup'

/** All that any field needs, in one walk: each walk over a card costs as much as all the rest. */
const PARTS = [
  ...['a', 'p', 'hr', '[data-testid]', '[componentkey*="omment"]', '[id*="omment"]'],
  ...[`[${ANCHOR}]`, `[${TRACKING}]`],
].join(', ')

/** A link that may name an author: not within a text, and not within an editor. */
export interface HeadLink {
  element: Element
  profile: Account
  /** Whether it has words of its own, and not only a picture. */
  hasWords: boolean
  /** Part of a sentence, as in "Ada Berg reposted this"; an author's link holds whole lines. */
  inSentence: boolean
}

/** A card or a comment, and what is in it, in the page's order and without the comments below. */
export interface Unit {
  element: Element
  /** The comments below it, and what holds them. */
  foreign: readonly Element[]
  texts: readonly Element[]
  links: readonly HeadLink[]
  /** Links, paragraphs, rules, texts, and whatever may bear the post's id. */
  parts: readonly Element[]
  isOwn(node: Element): boolean
}

/** Reads the structure of a card or comment, once for all the fields. */
export function survey(element: Element): Unit {
  const comment = commentOf(element)
  const foreign: Element[] = []
  const parts: Element[] = []
  const isOwn = (node: Element) => !foreign.some((other) => other.contains(node))
  for (const part of element.querySelectorAll(PARTS)) {
    if (!isOwn(part)) continue
    if (isForeign(part, comment)) foreign.push(part)
    else parts.push(part)
  }
  const texts = parts.filter((part) => part.getAttribute('data-testid') === TEXT_BOX_ID)
  return { element, foreign, texts, parts, links: headLinks(parts, texts), isOwn }
}

function isForeign(part: Element, comment: string | undefined): boolean {
  if (part.tagName === 'A' || part.tagName === 'P' || !part.matches(THREAD)) return false
  return comment === undefined || commentUrnIn(keyOf(part))?.id !== comment
}

/** The id of the comment that `node` belongs to; undefined in the post itself. */
export function commentOf(node: Element): string | undefined {
  const nearest = node.closest(THREAD)
  return nearest ? (commentUrnIn(keyOf(nearest))?.id ?? 'thread') : undefined
}

function headLinks(parts: readonly Element[], texts: readonly Element[]): HeadLink[] {
  return parts.flatMap((element) => {
    const profile = element.tagName === 'A' ? profileOf(element) : undefined
    if (!profile || element.closest('[contenteditable="true"]')) return []
    if (texts.some((text) => text.contains(element))) return []
    const hasWords = element.textContent?.trim() !== ''
    return { element, profile, hasWords, inSentence: sentenceAround(element) !== undefined }
  })
}

const INLINE = new Set(['SPAN', 'STRONG', 'B', 'EM'])

/** The paragraph that a link stands in, or the line with other words. */
export function sentenceAround(link: Element): Element | undefined {
  const paragraph = link.parentElement?.closest('p')
  if (paragraph) return paragraph
  for (let at = link.parentElement; at; at = at.parentElement) {
    if ([...at.childNodes].some(isWords)) return at
    if (!INLINE.has(at.tagName)) return undefined
  }
  return undefined
}

const isWords = ({ nodeType, nodeValue }: Node) => nodeType === 3 && /\p{L}/u.test(nodeValue ?? '')

/** The first match in the unit itself. */
export function ownIn(unit: Unit, selector: string): Element | undefined {
  const first = unit.element.querySelector(selector)
  if (!first || unit.isOwn(first)) return first ?? undefined
  return [...unit.element.querySelectorAll(selector)].find(unit.isOwn)
}
