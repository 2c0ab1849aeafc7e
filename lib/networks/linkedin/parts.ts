import type { Author, Post, QuotedPost } from '../../model/post/post'
import { textOf } from '../dom'
import { mentionsIn } from './people'

/** What the reader of a generation found; `compose` makes the post of it. */
export interface Parts {
  /** The post's own id, in any form that stays while the element shows it. */
  id: string | undefined
  kind: 'post' | 'comment'
  author: Author
  text: Element | undefined
  promoted?: boolean
  permalink?: string | undefined
  at?: number | undefined
  sharedBy?: Author | undefined
  quoted?: QuotedPost | undefined
  isReplyTo?: string | undefined
}

/**
 * A post from its parts. LinkedIn puts the whole text into the page and only clips it by style,
 * so `truncated` is never true.
 */
export function compose(parts: Parts): Post {
  const { id, kind, author, permalink, at, sharedBy, quoted, isReplyTo } = parts
  const text = wordsIn(parts.text)
  const lang = parts.text?.getAttribute('lang')
  return {
    key: `linkedin:${id ?? `${author.handle}:${text.slice(0, 120)}`}`,
    network: 'linkedin',
    author,
    text,
    truncated: false,
    promoted: parts.promoted ?? false,
    mentions: mentionsIn(parts.text),
    kind,
    ...(sharedBy && { sharedBy }),
    ...(quoted && { quoted }),
    ...(lang && lang.length <= 35 && { lang }),
    ...(permalink && { permalink }),
    ...(at && { at }),
    ...(isReplyTo && { isReplyTo }),
  }
}

/** Texts whose raw line breaks are shown: by class or style, or as on the pages of 2026. */
const PRE_WRAPPED = [
  '.whitespace-pre-wrap',
  '[style*="pre-wrap"]',
  '[style*="pre-line"]',
  '[data-testid="expandable-text-box"]',
  '[data-view-name$="-commentary"]',
  '[data-sdui-anchor-id^="commentary-"]',
].join(', ')

/** The words of a post: without the "hashtag" that only screen readers get, and the "…more". */
export function wordsIn(element: Element | null | undefined): string {
  return textOf(element, {
    without: '.visually-hidden, [data-testid="expandable-text-button"]',
    ...(element?.matches(PRE_WRAPPED) ? { preserveSpace: true } : { preserved: PRE_WRAPPED }),
  }).slice(0, 100_000)
}
