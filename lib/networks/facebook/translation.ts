import { textOf } from '../dom'
import { languageNamed } from '../languages'
import { NOT_BELOW } from './markup'

/** How far around a text the line below it begins. */
const REACH = 5

/** How the way to the original is called: what is shown is a translation. */
const ORIGINAL =
  /origin|oryginał|orijinal|asli|eredeti|alkuperäi|bản gốc|πρωτότυπ|оригин|оригін|原文|원문|מקור|الأصل|मूल|ต้นฉบับ/i

/**
 * The language from which Facebook has translated the words in `block`; `und` where it does not say
 * from which. Undefined for words as they were written, also where a translation is offered.
 */
export function translatedFrom(block: Element | undefined): string | undefined {
  let at: Element | null | undefined = block
  for (let step = 0; at && step < REACH; step++, at = at.parentElement) {
    for (const side of [step === 0 ? at : null, at.nextElementSibling]) {
      const line = side && !side.querySelector(NOT_BELOW) ? lineIn(side) : undefined
      if (line) return languageNamed(line, at.ownerDocument.documentElement.lang || 'en') ?? 'und'
    }
  }
  return undefined
}

/** The words of the buttons that lead to the original, and of what stands beside them. */
function lineIn(side: Element): string | undefined {
  const buttons = [...side.querySelectorAll('[role="button"]')]
  const button = buttons.find((one) => ORIGINAL.test(textOf(one)) && textOf(one).length < 60)
  return button && `${textOf(button)} ${textOf(button.parentElement)}`.toLowerCase().slice(0, 200)
}
