import { textOf } from '../dom'
import { languageNamed } from '../languages'
import type { Scope } from './scope'

/** The line is one, between a drawing and a button; a picture, a poll or a note of readers is none. */
const OTHER = '[data-testid], img, video'
const BUTTON = 'button, [role="button"]'
const LONGEST = 80

/**
 * The language in which a post was written whose words are X's translation of them: the line beside
 * them names it, between a drawing and the button to the original. Undefined for words as they were
 * written, beside which the drawing and a button may offer a translation; `und` where it names none.
 *
 * @param text the element that holds the words
 */
export function translatedFrom(scope: Scope, text: Element | undefined): string | undefined {
  const shown = text?.ownerDocument.documentElement.lang || 'en'
  const lang = primary(text?.getAttribute('lang') ?? '')
  for (const side of text ? sidesOf(text, scope.quote) : []) {
    const button = side.matches(BUTTON) ? side : side.querySelector(BUTTON)
    const line = button === side ? '' : textOf(side, { without: BUTTON })
    const said = line || textOf(button)
    if (!said || said.length > LONGEST || said.includes('\n')) continue
    const named = languageNamed(said.toLowerCase(), shown)
    // What is only a button offers to translate from the language that the words are in.
    if (named && (line || named !== lang)) return named
    if (isBeforeButton(side)) return lang && lang !== primary(shown) ? lang : 'und'
  }
  return undefined
}

function sidesOf(text: Element, quote: Element | null): Element[] {
  return [text, text.parentElement]
    .flatMap((block) => [block?.nextElementSibling, block?.previousElementSibling])
    .filter((side): side is Element => {
      if (!side?.querySelector('svg') || side.matches(OTHER) || side.querySelector(OTHER))
        return false
      const isButton = side.matches(BUTTON) || side.querySelector(BUTTON) !== null
      return isButton && !(quote && (side.contains(quote) || quote.contains(side)))
    })
}

/** Whether words stand between the drawing and the button, which are a name that says no language. */
function isBeforeButton(side: Element): boolean {
  const line = side.querySelector('button')?.previousElementSibling
  return line?.tagName === 'SPAN' && line.previousElementSibling !== null && line.textContent !== ''
}

const primary = (tag: string) => tag.split('-')[0] ?? ''
