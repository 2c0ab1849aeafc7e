import type { Post } from '../../../model/post/post'
import type { Trace } from '../../contract'
import { firstAnswer } from '../../dom'
import { compose } from '../parts'
import { commentLinkOf, commentUrnIn, timeOf } from '../urn'
import { CARD, COMMENT, keyOf } from './dom'
import { headOf } from './head'
import { commentOf, ownIn, survey } from './unit'

/** Whether `element` is the outermost of the wrappers that bear the comment's key. */
export function isComment(element: Element): boolean {
  const around = element.parentElement?.closest(COMMENT)
  return !around || commentOf(around) !== commentOf(element)
}

/** A comment, or a reply to one. */
export function readComment(element: Element, trace?: Trace): Post | null {
  const urn = commentUrnIn(keyOf(element))
  const comment = survey(element)
  const head = headOf(comment, trace)
  if (!urn || !head) return null
  return compose({
    id: urn.urn,
    kind: 'comment',
    author: head.author,
    text: firstAnswer(
      'text',
      {
        textBox: () => comment.texts[0],
        viewName: () => ownIn(comment, '[data-view-name="comment-commentary"]'),
      },
      trace,
    ),
    permalink: commentLinkOf(urn),
    at: timeOf(urn.id),
    isReplyTo: parentOf(element),
  })
}

/** Whom it answers: the author of the comment around it, else of the post. */
function parentOf(element: Element): string | undefined {
  const around = element.parentElement?.closest(COMMENT)
  if (around) return headOf(survey(around))?.author.handle
  const card = element.parentElement?.closest(CARD)
  return card ? writerOf(card) : undefined
}

const writers = new WeakMap<Element, { key: string; handle: string }>()

/** The author of a card, asked for by every comment below it. A card's key stands for its post. */
function writerOf(card: Element): string | undefined {
  const key = keyOf(card)
  const known = writers.get(card)
  if (known && known.key === key) return known.handle
  const handle = headOf(survey(card))?.author.handle
  if (key && handle) writers.set(card, { key, handle })
  return handle
}
