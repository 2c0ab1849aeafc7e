import { textOf } from '../../dom'
import { saysShared, saysWhy } from '../header'

// Somebody who put a post into the feed stands above it: a link, and in it or beside it what they did.

const NAME = 'strong, b, bdi, span:not(:has(*))'
const LONGEST = 60

/** What a link above a post says beside the name: in it, beside it, and up to the author. */
export function wordsOf(chip: Element, author: Element): string {
  return `${withoutName(chip)} ${wordsBetween(chip, author)}`
}

/** The name in a link that says what they did as well; '' where it is a name alone. */
export function nameInChip(chip: Element): string {
  return saysWhy(withoutName(chip)) ? textOf(nameIn(chip)) : ''
}

/** Whether a link with a name alone is of somebody who put the post of `author` into the feed. */
export function isChip(chip: Element, author: Element): boolean {
  const words = wordsOf(chip, author)
  if (words.length > LONGEST) return false
  // An author has a time.
  return saysShared(words) || (!/\p{Nd}/u.test(words) && saysWhy(words))
}

const nameIn = (chip: Element) => chip.querySelector(NAME) ?? undefined

function withoutName(chip: Element): string {
  const name = textOf(nameIn(chip))
  return name ? textOf(chip).replace(name, '').trim() : ''
}

function wordsBetween(chip: Element, author: Element): string {
  let at = chip
  while (at.parentElement && !at.parentElement.contains(author)) at = at.parentElement
  const words: string[] = []
  for (let next: Element | null = at; next && !next.contains(author); ) {
    if (next !== chip) words.push(textOf(next, { without: 'a' }))
    next = next.nextElementSibling
  }
  return words.join(' ').trim()
}
