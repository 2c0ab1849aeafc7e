import { languageNamed } from '../languages'
import type { Scope } from './scope'

/**
 * The language in which a post was written whose words are X's translation of them: the line beside
 * them names it, between a drawing and the button to the original. Undefined for words as they were
 * written, beside which the drawing and a button may offer a translation; `und` where it names none.
 *
 * @param text the element that holds the words
 */
export function translatedFrom(scope: Scope, text: Element | undefined): string | undefined {
  const line = text && lineBeside(text, scope.quote)
  if (!line) return undefined
  const shown = text.ownerDocument.documentElement.lang || 'en'
  const named = languageNamed(line.textContent?.toLowerCase() ?? '', shown)
  const lang = primary(text.getAttribute('lang') ?? '')
  return named ?? (lang && lang !== primary(shown) ? lang : 'und')
}

function lineBeside(text: Element, quote: Element | null): Element | undefined {
  for (const block of [text, text.parentElement]) {
    for (const side of [block?.nextElementSibling, block?.previousElementSibling]) {
      const button = side?.querySelector('button')
      const line = button?.previousElementSibling
      if (!button || line?.tagName !== 'SPAN' || quote?.contains(line)) continue
      const isNamed = button.hasAttribute('data-testid')
      if (!isNamed && line.previousElementSibling && line.textContent) return line
    }
  }
  return undefined
}

const primary = (tag: string) => tag.split('-')[0] ?? ''
