import { languageNamed } from '../languages'
import { NOT_BELOW } from './markup'

/** How far around a text the line below it begins. */
const REACH = 4

/** How the way to the original is called: what is shown is a translation. */
const ORIGINAL =
  /orig[ij]|oryginał|orijinal|oriģin|orihin|orixin|\bas(?:al|i?li)\b|eredeti|alkuper|izvorn|frumtext|bản gốc|πρωτότυπ|оригин|оригін|原文|원문|מקור|الأصل|(?<!\p{L})اصل|मूल|मूळ|আসল|ต้นฉบับ/iu

/**
 * The language from which Facebook has translated the words in `block`; `und` where it does not say
 * from which. Undefined for words as they were written, also where a translation is offered.
 */
export function translatedFrom(block: Element | undefined): string | undefined {
  let at: Element | null | undefined = block
  for (let step = 0; at && step < REACH; step++, at = at.parentElement) {
    for (const side of [step === 0 ? at : null, at.nextElementSibling]) {
      if (!side || side.matches(NOT_BELOW) || side.querySelector(NOT_BELOW)) continue
      const line = lineIn(side)
      if (line) return languageNamed(line, at.ownerDocument.documentElement.lang || 'en') ?? 'und'
    }
  }
  return undefined
}

/** The words of the button that leads to the original, and of what stands beside it. */
function lineIn(side: Element): string | undefined {
  for (const button of side.querySelectorAll('[role="button"], [tabindex]')) {
    const words = button.textContent
    if (words.length < 60 && ORIGINAL.test(words))
      return `${words} ${button.parentElement?.textContent}`.toLowerCase().slice(0, 200)
  }
  return undefined
}
