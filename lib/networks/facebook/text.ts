import type { Mention } from '../../model/post/post'
import { textOf } from '../dom'
import { profileLinked } from './addresses'
import { nameOf } from './head'

/** Where Facebook puts a post's words, on all posts in spite of the names. */
export const MESSAGE =
  '[data-ad-rendering-role="story_message"], [data-ad-comet-preview="message"], [data-ad-preview="message"]'

/** A paragraph of a text somebody wrote: only these carry their own alignment. */
export const PARAGRAPH = '[dir="auto"][style*="text-align"]'

/** "See more" and the like, and Facebook's own decoy blocks (`data-0="0" data-1="1"` …). */
const NOT_TEXT = '[role="button"], [data-0]'

/** The words in `element`, whole as far as the page shows them. */
export function wordsIn(element: Element | undefined): string {
  return textOf(element, { without: NOT_TEXT }).slice(0, 100_000)
}

/** Whether "See more" stands at the end of the words: a button behind an ellipsis. */
export function isTruncated(element: Element | undefined, words: string): boolean {
  return /(?:…|\.\.\.)$/.test(words) && element?.querySelector('[role="button"]') != null
}

/** The people and pages that links in `element` point at, each once. */
export function mentionsIn(element: Element | undefined): Mention[] {
  const mentions = new Map<string, Mention>()
  for (const link of element?.querySelectorAll('a') ?? []) {
    const handle = profileLinked(link)?.handle
    const name = nameOf(link)
    if (handle && !mentions.has(handle)) mentions.set(handle, { handle, ...(name && { name }) })
  }
  return [...mentions.values()].slice(0, 200)
}

/** The language that Facebook says the words are in. */
export function langOf(element: Element | undefined): string | undefined {
  const lang =
    element?.getAttribute('lang') ?? element?.querySelector('[lang]')?.getAttribute('lang')
  return lang && /^[\w-]{1,35}$/.test(lang) ? lang : undefined
}

/** The block that holds a text's paragraphs, from the first of them. */
export function blockOf(paragraph: Element): Element {
  return paragraph.closest('span[dir]') ?? paragraph.parentElement ?? paragraph
}
