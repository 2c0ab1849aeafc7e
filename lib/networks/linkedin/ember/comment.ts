import type { Author } from '../../../model/post/post'
import { type Found, foundBehind, type Trace } from '../../contract'
import { firstAnswer } from '../../dom'
import { compose } from '../parts'
import { authorFrom, nameIn, profileOf } from '../people'
import { commentLinkOf, commentUrnIn, timeOf } from '../urn'
import { actorOf, linesOf } from './actor'
import {
  AGGREGATE,
  COMMENT,
  COMMENT_WORDS,
  COMMENTER,
  COMMENTER_NAME,
  COMMENTER_PICTURE,
  EDITOR,
  POST,
  TEXT,
  THREAD,
} from './markup'

/** A comment's author, and the link that names them. */
interface Commenter {
  link: Element
  author: Author
}

/** A comment, or a reply to one. */
export function findComment(element: Element, trace?: Trace): Found | null {
  const commenter = commenterOf(element, trace)
  if (!commenter) return null
  const urn = commentUrnIn(element.getAttribute('data-id'))
  return foundBehind(
    linesOf(commenter.link),
    compose({
      id: urn?.urn,
      kind: 'comment',
      author: commenter.author,
      text: firstAnswer(
        'text',
        {
          content: () => ownOf(element, COMMENT_WORDS),
          text: () => ownOf(element, TEXT.any),
        },
        trace,
      ),
      permalink: urn && commentLinkOf(urn),
      at: timeOf(urn?.id),
      isReplyTo: parentOf(element),
    }),
  )
}

/** The author of a comment. */
function commenterOf(comment: Element, trace?: Trace): Commenter | undefined {
  const first = (selector: string) => ownOf(comment, selector, profileOf)
  const link = firstAnswer(
    'author',
    {
      description: () => first(COMMENTER.description),
      older: () => first(COMMENTER.older),
      picture: () => first(COMMENTER.picture),
      meta: () => first(COMMENTER.any),
    },
    trace,
  )
  const profile = profileOf(link)
  if (!link || !profile) return undefined
  const name = nameIn(ownOf(comment, COMMENTER_NAME)) || nameIn(link)
  return { link, author: authorFrom(profile, name, ownOf(comment, COMMENTER_PICTURE)) }
}

/** The first match in the comment itself, and not in a reply within it. */
function ownOf(
  comment: Element,
  selector: string,
  fits: (element: Element) => unknown = () => true,
): Element | undefined {
  return [...comment.querySelectorAll(selector)].find(
    (element) => element.closest(COMMENT) === comment && fits(element),
  )
}

/** Whom it answers: the comment that it stands in or whose thread it is in, else the post. */
function parentOf(comment: Element): string | undefined {
  const around = comment.parentElement?.closest(COMMENT)
  const first = comment.closest(THREAD)?.querySelector(COMMENT)
  const parent = around ?? (first === comment ? undefined : first)
  if (parent) return commenterOf(parent)?.author.handle
  const post = outermostPost(comment)
  return post && actorOf(post)?.author.handle
}

function outermostPost(element: Element): Element | undefined {
  const inner = element.parentElement?.closest(`${POST}, ${AGGREGATE}`)
  return inner ? (inner.parentElement?.closest(POST) ?? inner) : undefined
}

/**
 * The open editor that answers a comment: within it, or in its thread behind the replies.
 * The one that answers the post stands outside all threads.
 */
export function editorFor(element: Element): Element | null {
  const isComment = element.matches(COMMENT)
  const thread = isComment ? element.closest(THREAD) : null
  const editors = [...(thread ?? element).querySelectorAll(EDITOR)]
  return editors.find((editor) => answeredBy(editor) === (isComment ? element : null)) ?? null
}

function answeredBy(editor: Element): Element | null {
  return editor.closest(COMMENT) ?? editor.closest(THREAD)?.querySelector(COMMENT) ?? null
}
