import { nameLink } from './comment'
import { headOf, isOwn, nameOf } from './head'
import { COMMENT, postAround, SURE } from './roots'

/** Lexical's editor (Outline was its name until 2023); Messenger's has the same attributes. */
const EDITOR =
  '[contenteditable="true"][role="textbox"]:is([data-lexical-editor], [data-outline-editor], [aria-label])'

/** Where the editor of a post may stand outside of the post's own element. */
const AROUND = '[role="dialog"], [role="complementary"], [role="main"]'

/** The open editor that answers this very comment. */
export function boxOfComment(comment: Element): Element | null {
  const scope = postAround(comment) ?? comment.closest(AROUND)
  return editorsIn(scope).find((editor) => commentAnswered(editor) === comment) ?? null
}

/** The open editor for a comment on this very post: in it, or beside it in its dialog. */
export function boxOfPost(post: Element): Element | null {
  const head = headOf(post)
  if (!head) return null
  const inside = editorsIn(post).find(
    (editor) => !commentAnswered(editor) && isOwn(editor, head, post),
  )
  return inside ?? editorsIn(aroundAlone(post)).find((editor) => !commentAnswered(editor)) ?? null
}

function editorsIn(scope: Element | null): Element[] {
  return scope ? [...scope.querySelectorAll(EDITOR)] : []
}

/** The dialog, side panel or page around `post`, when it shows no other post. */
function aroundAlone(post: Element): Element | null {
  const around = post.parentElement?.closest(AROUND) ?? null
  const posts = around?.querySelectorAll(SURE) ?? []
  return [...posts].every((other) => post.contains(other)) ? around : null
}

/**
 * The comment that an editor answers, or undefined when it answers the post. A thread is one
 * comment with its replies and their editor after it; which of them is meant, the editor's label
 * says by name, in every language.
 */
function commentAnswered(editor: Element): Element | undefined {
  for (let at = editor.parentElement; at && !at.matches(AROUND); at = at.parentElement) {
    const comments = [...at.querySelectorAll(COMMENT)]
    const [first, another] = comments.filter((comment) => !comment.querySelector(REPLY_LINK))
    if (!first) continue
    const named = comments.findLast((comment) => isNamed(comment, editor))
    const inThread = first.parentElement === at || named !== undefined
    return !another && inThread ? (named ?? first) : undefined
  }
  return undefined
}

const REPLY_LINK = 'a[href*="reply_comment_id="]'

function isNamed(comment: Element, editor: Element): boolean {
  const link = nameLink(comment)
  const name = link && nameOf(link)
  const label = `${editor.getAttribute('aria-label')} ${editor.getAttribute('aria-placeholder')}`
  return name ? label.includes(name) : false
}
