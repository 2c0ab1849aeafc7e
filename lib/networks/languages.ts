/** Languages that posts are written in, as far as X knows them. */
const LANGUAGES =
  'am ar bg bn bo ca ckb cs cy da de dv el en es et eu fa fi fr gu he hi ht hu hy id is it ja ka km kn ko lo lt lv ml mr ms my ne nl no or pa pl ps pt ro ru sd si sk sl sr sv ta te th tl tr ug uk ur vi zh'

/** The names of languages in another, by their codes. */
const named = new Map<string, readonly (readonly [name: string, code: string])[]>()

/**
 * The language that words name, in whatever case it stands.
 *
 * @param words in small letters, in the language `shown` (BCP 47)
 */
export function languageNamed(words: string, shown: string): string | undefined {
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
