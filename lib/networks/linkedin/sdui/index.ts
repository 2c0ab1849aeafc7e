import { type Found, foundBehind, type Trace } from '../../contract'
import { firstAnswer } from '../../dom'
import type { Generation } from '../generation'
import { compose } from '../parts'
import { commentLinkOf, commentUrnIn, timeOf } from '../urn'
import { findCard, isCard } from './card'
import { keyOf } from './dom'
import { headOf, linesIn } from './head'
import { CARD, COMMENT, COMMENT_BOX, EDITOR, KEYED_BOX, WORDS } from './markup'
import { commentOf, ownIn, survey } from './unit'

/** The server-driven pages of 2026. Class names are hashes; only keys and test ids are kept. */
export const sdui: Generation = {
  posts: `${CARD}, ${COMMENT}`,

  /** A marker stands beside the link with the author's lines, which ends the row. */
  find(element, trace) {
    if (element.matches(COMMENT)) return isComment(element) ? findComment(element, trace) : null
    return isCard(element) ? findCard(element, trace) : null
  },

  headline(element) {
    const head = headOf(survey(element))
    return head && linesIn(head.link)[1]
  },

  replyBox(element) {
    const wanted = element.matches(COMMENT) ? commentOf(element) : undefined
    // The box of a comment can stand behind it; its key or its place still says whose it is.
    const root = wanted ? (element.getRootNode() as ParentNode) : element
    const editors = [...root.querySelectorAll(EDITOR)]
    return (
      editors.find((editor) => editor.closest(COMMENT_BOX) && answeredBy(editor) === wanted) ?? null
    )
  },
}

/** The comment that an editor answers: by the key of its box, else by where it stands. */
function answeredBy(editor: Element): string | undefined {
  const box = editor.closest(KEYED_BOX)
  const keyed = box && keyOf(box).match(/urn:li:comment:\([^()]*?,(\d+)\)/)?.[1]
  return keyed || commentOf(editor)
}

/** Whether `element` is the outermost of the wrappers that bear the comment's key. */
function isComment(element: Element): boolean {
  const around = element.parentElement?.closest(COMMENT)
  return !around || commentOf(around) !== commentOf(element)
}

/** A comment, or a reply to one. */
function findComment(element: Element, trace?: Trace): Found | null {
  const urn = commentUrnIn(keyOf(element))
  const comment = survey(element)
  const head = headOf(comment, trace)
  if (!urn || !head) return null
  return foundBehind(
    head.link,
    compose({
      id: urn.urn,
      kind: 'comment',
      author: head.author,
      text: firstAnswer(
        'text',
        {
          textBox: () => comment.texts[0],
          viewName: () => ownIn(comment, WORDS.comment),
        },
        trace,
      ),
      permalink: commentLinkOf(urn),
      at: timeOf(urn.id),
      isReplyTo: parentOf(element),
    }),
  )
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
