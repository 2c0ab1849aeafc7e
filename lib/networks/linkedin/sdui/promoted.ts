import type { Trace } from '../../contract'
import { firstAnswer, isHidden, textOf } from '../../dom'
import { AD_LINK, hasNoTime, isPromotionLabel } from '../promoted'
import type { Head } from './head'
import { AUDIENCE } from './markup'
import { ownIn, type Unit } from './unit'

/** Whether a card is an advertisement: its head has a label in the place of the time. */
export function isPromoted(card: Unit, head: Head, trace?: Trace): boolean {
  const below = linesOfHead(card, head).slice(1)
  if (below.some((line) => line.querySelector(AUDIENCE))) return false
  const words = below.map((line) => textOf(line))
  const last = words.at(-1) ?? ''
  const label = below[words.findIndex(isPromotionLabel)]
  return (
    firstAnswer(
      'promoted',
      {
        label: () => label && isShown(label, head.link),
        // An organisation has its name, its followers, and then the time.
        place: () => head.author.kind === 'company' && words.length > 1 && hasNoTime(last),
        link: () => hasNoTime(last) && ownIn(card, AD_LINK) !== undefined,
      },
      trace,
    ) ?? false
  )
}

/** The lines from the author's name on: name, degree, headline or followers, time or label. */
function linesOfHead({ element, parts, texts }: Unit, { link }: Head): Element[] {
  const after = parts.slice(parts.indexOf(link) + 1)
  const end = after.findIndex((part) => part.tagName === 'HR' || texts.includes(part))
  const lines = after.slice(0, end < 0 ? undefined : end).filter((part) => {
    const isLine = part.tagName === 'P' && !texts.some((text) => part.contains(text))
    return isLine && !isHiddenIn(element, part) && textOf(part) !== ''
  })
  return lines.length > 0 ? lines : spansBeside(link)
}

/** Until early 2026 the lines were spans. */
function spansBeside(link: Element): Element[] {
  const spans = [...(link.parentElement?.querySelectorAll('span') ?? [])]
  return spans.filter((span) => !span.firstElementChild && !span.closest('button') && textOf(span))
}

function isHiddenIn(card: Element, line: Element): boolean {
  for (let at: Element | null = line; at && at !== card; at = at.parentElement) {
    if (isHidden(at)) return true
  }
  return false
}

/**
 * Decoy labels are hidden by a style sheet, which only a rendered page can tell. In a page that
 * is not rendered not even the author's link is visible.
 */
function isShown(label: Element, link: Element): boolean {
  return !label.checkVisibility || label.checkVisibility() || !link.checkVisibility()
}
