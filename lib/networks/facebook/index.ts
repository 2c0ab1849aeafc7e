import { defineReader } from '../contract'
import { shown } from '../dom'
import { bareStoryOver, storyHeadedBy, threadOf } from './bare'
import { findComment, nameLink } from './comment'
import { headOf, isOwn, nameOf } from './head'
import { AROUND, COMMENT, EDITOR, SURE } from './markup'
import { peopleOn } from './people'
import { findPost } from './post'
import { findProfile, headAt, profileOnPage } from './profile'
import { findReel, reelIn } from './reel'
import { CANDIDATES, isComment, isPost, postAround } from './roots'

/** Facebook as it is on large screens ("Comet", since 2020); the mobile sites are other pages. */
export default defineReader({
  posts: CANDIDATES,

  find(element, trace) {
    if (isComment(element)) return findComment(element, trace)
    if (isPost(element)) return findPost(element, trace)
    const story = storyHeadedBy(element)
    return story ? findPost(story, trace, element) : (findReel(element) ?? findProfile(element))
  },

  // What else is a candidate stands in rails, and in the headings of pages.
  mayBePost: (element) =>
    isComment(element) ||
    isPost(element) ||
    storyHeadedBy(element) !== undefined ||
    reelIn(element) !== undefined,

  replyBox: (element) => (element.matches(COMMENT) ? boxOfComment(element) : boxOfPost(element)),

  profile: profileOnPage,

  head: headAt,

  people: peopleOn,
})

/** The open editor that answers this very comment. */
function boxOfComment(comment: Element): Element | null {
  const bare = bareStoryOver(comment)
  const scope = postAround(comment) ?? (bare ? threadOf(bare) : comment.closest(AROUND))
  return editorsIn(scope).find((editor) => commentAnswered(editor) === comment) ?? null
}

/** The open editor for a comment on this very post: in it, or beside it in its dialog. */
function boxOfPost(post: Element): Element | null {
  const story = storyHeadedBy(post)
  const around = story ? threadOf(story) : reelIn(post) && post
  if (around) return editorsIn(around).find((editor) => !commentAnswered(editor)) ?? null
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
  return name ? shown(label).includes(name) : false
}
