import type { Author } from '../../model/post/post'
import { partsOf } from '../addresses'
import { defineReader } from '../contract'
import { textOf } from '../dom'
import type { Account } from '../facts'
import { profileAt } from './addresses'
import { bareStoryOver, storyHeadedBy, threadOf } from './bare'
import { findComment, nameLink } from './comment'
import { BASE, HOSTS } from './facts'
import { headOf, isOwn, nameOf, pictureOf } from './head'
import { AROUND, COMMENT, EDITOR, SURE } from './markup'
import { findPost } from './post'
import { findReel, reelIn } from './reel'
import { CANDIDATES, isComment, isPost, postAround } from './roots'

/** Facebook as it is on large screens ("Comet", since 2020); the mobile sites are other pages. */
export default defineReader({
  posts: CANDIDATES,

  find(element, trace) {
    if (isComment(element)) return findComment(element, trace)
    if (isPost(element)) return findPost(element, trace)
    const story = storyHeadedBy(element)
    return story ? findPost(story, trace, element) : findReel(element)
  },

  // What else is a candidate stands in rails, and in the headings of pages.
  mayBePost: (element) =>
    isComment(element) ||
    isPost(element) ||
    storyHeadedBy(element) !== undefined ||
    reelIn(element) !== undefined,

  replyBox: (element) => (element.matches(COMMENT) ? boxOfComment(element) : boxOfPost(element)),

  profile: readProfile,
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
  return name ? label.includes(name) : false
}

/** Parts of a profile that are still the profile, not one of its posts. */
const TABS =
  /^(?:about\w*|photos\w*|videos\w*|reels\w*|friends\w*|followers|following|likes|map|sports|music|movies|tv|books|games|reviews\w*|mentions|community|events|groups|posts|directory_\w+)$/

/** Whose profile the page at `url` is: a person's or a page's; null on every other page. */
function readProfile(url: URL, document: Document): Author | null {
  const address = addressOfPage(url)
  const main = document.querySelector('[role="main"]') ?? document.body
  const name = address && nameOnPage(document, address, main)
  if (!address || !name) return null
  const stableId = address.stableId ?? idOnPage(document, address)
  const avatar = pictureIn(main)
  return {
    ...address,
    ...(stableId && { stableId }),
    name,
    ...(avatar && { avatar }),
    kind: isPage(document, address) ? 'page' : 'person',
  }
}

/** A member's page in a group is the group's. */
function addressOfPage(url: URL): Account | undefined {
  if (!HOSTS.test(url.hostname)) return undefined
  const path = partsOf(url)
  if (path[0] === 'groups') return undefined
  if (path.length === 2 && TABS.test(path[1] ?? '')) return profileAt(new URL(`/${path[0]}`, BASE))
  return profileAt(url)
}

function nameOnPage(document: Document, address: Account, main: Element | null): string {
  const heading = textOf(main?.querySelector('h1'), { without: '[role="button"]' })
  const name = heading || metaOf(document, address, 'og:title') || titledName(document, main)
  return name.replace(/\s+/g, ' ').slice(0, 300)
}

/** The name in the page's title, where a heading or a picture of the profile says the same. */
function titledName({ title }: Document, main: Element | null): string {
  const [, name = ''] = /^(?:\(\d+\+?\) )?(.+?) \| Facebook$/.exec(title.trim()) ?? []
  const signs = [...(main?.querySelectorAll('h2, h3, svg[role="img"][aria-label]') ?? [])]
  const isShown = signs.some((sign) => (sign.getAttribute('aria-label') ?? textOf(sign)) === name)
  return isShown ? name : ''
}

/** From the page's head, which stays another profile's when only the address changed. */
function metaOf(document: Document, { handle }: Account, property: string): string {
  const read = (name: string) =>
    document.querySelector(`meta[property="${name}"]`)?.getAttribute('content')?.trim() ?? ''
  const own = read('og:url')
  return URL.canParse(own) && profileAt(new URL(own))?.handle === handle ? read(property) : ''
}

function idOnPage(document: Document, address: Account): string | undefined {
  const app = metaOf(document, address, 'al:android:url')
  return /^fb:\/\/(?:profile|page)\/(\d{1,30})/.exec(app)?.[1]
}

/** Pages have no friends, and reviews and a page about who runs them. */
function isPage(document: Document, address: Account): boolean {
  if (
    address.kind === 'page' ||
    metaOf(document, address, 'al:android:url').startsWith('fb://page/')
  )
    return true
  const tabs = [...document.querySelectorAll('[role="main"] [role="tab"]')]
  const leads = (to: RegExp) => tabs.some((tab) => to.test(tab.getAttribute('href') ?? ''))
  return (
    leads(/[/=](?:reviews|about_profile_transparency|mentions|community)\b/) &&
    !leads(/[/=]friends\b/)
  )
}

function pictureIn(main: Element | null): string | undefined {
  return pictureOf(main?.querySelector('svg[role="img"] image'))
}
