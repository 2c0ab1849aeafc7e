import type { Scope } from './scope'

/** Languages that X knows posts in. */
const LANGUAGES =
  'am ar bg bn bo ca ckb cs cy da de dv el en es et eu fa fi fr gu he hi ht hu hy id is it ja ka km kn ko lo lt lv ml mr ms my ne nl no or pa pl ps pt ro ru sd si sk sl sr sv ta te th tl tr ug uk ur vi zh'

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

/** The names of languages in another, by their codes. */
const named = new Map<string, readonly (readonly [name: string, code: string])[]>()

/** The language that words in the language `shown` name, in whatever case it stands. */
function languageNamed(words: string, shown: string): string | undefined {
  const found = namesIn(shown).flatMap(([name, code]) => {
    // Endings change with the case: "z japońskiego" names "japoński".
    const stem = name.length > 5 ? name.slice(0, -2) : name
    const length = words.includes(name) ? name.length + 1 : words.includes(stem) ? stem.length : 0
    return length > 0 ? [{ code, length }] : []
  })
  return found.sort((one, other) => other.length - one.length)[0]?.code
}

function namesIn(shown: string) {
  const known = named.get(shown)
  if (known) return known
  const names = namesOf(shown)
  const made = LANGUAGES.split(' ').map(
    (code) => [names.of(code)?.toLowerCase() ?? code, code] as const,
  )
  named.set(shown, made)
  return made
}

/** A page may call its language whatever it likes. */
function namesOf(shown: string): Intl.DisplayNames {
  try {
    return new Intl.DisplayNames(shown, { type: 'language' })
  } catch {
    return new Intl.DisplayNames('en', { type: 'language' })
  }
}

const primary = (tag: string) => tag.split('-')[0] ?? ''
