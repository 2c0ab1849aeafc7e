import { follows, textOf } from '../dom'
import { openingOf } from './head'
import {
  BLOCK,
  CHAT,
  COMMENT,
  EDGES,
  HEADINGS,
  HIDDEN,
  LIKE,
  MENU,
  NAMED_MENU,
  NAMES,
  STORY,
} from './markup'
import { permalinkLinked } from './permalinks'

// Stories as some accounts have them since 2026, in groups, in dialogs and at home: no element around
// them has a number, a role or a label. What each has is its author's name in a heading, and one menu
// of its own; so the heading stands for the story.

/** The story that the heading `name` begins; undefined when it begins none. */
export function storyHeadedBy(name: Element): Element | undefined {
  if (!name.matches(NAMES) || !name.querySelector('a') || name.closest(HIDDEN)) return undefined
  const story = storyAround(name, hasSign) ?? storyAround(name, hasWords)
  return story && begins(name, story) ? story : undefined
}

/** The story that a comment which is in no other kind of post stands under. */
export function bareStoryOver(comment: Element): Element | undefined {
  for (const around of upTo(comment.parentElement)) {
    const name = [...around.querySelectorAll(NAMES)].find((one) => !follows(one, comment))
    const story = name && storyHeadedBy(name)
    if (story) return story
    if (ownIn(around, MENU) > 1) return undefined
  }
  return undefined
}

/** All around a story that is still its own: its comments, and their editor. */
export function threadOf(story: Element): Element {
  let thread = story
  for (const around of upTo(story.parentElement)) {
    if (isShared(around)) break
    thread = around
  }
  return thread
}

function storyAround(name: Element, isWhole: (part: Element, name: Element) => boolean) {
  for (const around of upTo(name.parentElement)) {
    if (isShared(around)) return undefined
    if (ownIn(around, MENU) + ownIn(around, LIKE) > 0 && isWhole(around, name)) return around
  }
  return undefined
}

/** The elements from `start` up to where a page's parts begin; a dialog is the last. */
function* upTo(start: Element | null): Generator<Element> {
  for (let at = start; at && !at.matches(EDGES); at = at.parentElement) {
    yield at
    if (at.matches('[role="dialog"]')) return
  }
}

/** Whether `around` has room for several stories. */
const isShared = (around: Element) => ownIn(around, MENU) > 1 || ownIn(around, LIKE) > 1

/** How many of the posts' own menus or buttons are in `around`; those of comments do not count. */
function ownIn(around: Element, selector: typeof MENU | typeof LIKE): number {
  return [...around.querySelectorAll(selector)].filter(
    (one) => !one.closest(COMMENT) && (selector === LIKE || isIcon(one)),
  ).length
}

/** Who one speaks as, and how comments are sorted, are chosen in menus as well. */
const isIcon = (button: Element) => !textOf(button) && !button.querySelector('image, img')

const hasSign = (part: Element) => part.querySelector(`${STORY}, ${LIKE}`) !== null

/** Without any sign: words that lead nowhere, and either the post's address or a menu known by name. */
function hasWords(part: Element, name: Element): boolean {
  const isPost =
    part.querySelector(NAMED_MENU) !== null ||
    [...part.querySelectorAll('a')].some((link) => permalinkLinked(link))
  return isPost && blocksIn(part, name).length > 0
}

/** The blocks of text below `name` that are neither links nor buttons, outermost first. */
export function blocksIn(story: Element, name: Element): Element[] {
  return [...story.querySelectorAll(BLOCK)].filter(
    (block) =>
      follows(block, name) &&
      !name.contains(block) &&
      !block.closest(`${COMMENT}, a, [role="button"], [role="toolbar"], [contenteditable]`) &&
      !block.querySelector(HEADINGS) &&
      ![...block.querySelectorAll('a')].some((link) => permalinkLinked(link)) &&
      isWritten(textOf(block, { without: 'a, [role="button"]' })),
  )
}

/** Not what Facebook strews in: letters one by one, numbers, names of no sites, long tokens. */
const isWritten = (words: string) =>
  /[\p{L}\p{Extended_Pictographic}]/u.test(words) &&
  !/^(?:(?:\S ){4,}\S|\w+\.com|\w{30,})$/.test(words)

/** The first name in its story, above its words and beside its menu: nobody's who is shared in it. */
function begins(name: Element, story: Element): boolean {
  const opening = openingOf(story)
  const isFirst = opening !== undefined && (opening.contains(name) || name.contains(opening))
  return isFirst && !story.querySelector(CHAT)
}
