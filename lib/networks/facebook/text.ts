import type { Mention } from '../../model/post/post'
import { isHidden, textOf } from '../dom'
import { profileLinked } from './addresses'
import { nameOf } from './head'
import { NOT_TEXT } from './markup'

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

/** Visible as far as styles tell; without a window only inline styles do. */
export function isVisible(element: Element): boolean {
  const page = element.ownerDocument.defaultView
  if (page && typeof element.checkVisibility === 'function') return element.checkVisibility()
  for (let at: Element | null = element; at; at = at.parentElement) if (isHidden(at)) return false
  return true
}
