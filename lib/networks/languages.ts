/** Languages that posts are translated from. */
const LANGUAGES =
  'ar bg bn ca cs cy da de el en es et eu fa fi fr gu he hi hu id it ja ko lt lv ml mr ms nl no pa pl pt ro ru sk sl sr sv ta te th tl tr uk ur vi zh'
/** A tag that every browser takes. A page may call its language whatever it likes. */
const TAG = /^[a-z]{2,3}(-[a-z]{2,4})?$/i

/** What lines name: a page shows the same few over and over. */
const known = new Map<string, string | undefined>()
const KEPT = 200

/**
 * The language that words name, in whatever case it stands.
 *
 * @param words in small letters, in the language `shown` (BCP 47)
 */
export function languageNamed(words: string, shown: string): string | undefined {
  const line = `${shown} ${words}`
  if (!known.has(line)) {
    if (known.size >= KEPT) known.clear()
    known.set(line, longestNamed(words, shown))
  }
  return known.get(line)
}

function longestNamed(words: string, shown: string): string | undefined {
  const names = new Intl.DisplayNames(TAG.test(shown) ? shown : 'en', { type: 'language' })
  let found: string | undefined
  let longest = 0
  for (const code of LANGUAGES.split(' ')) {
    const name = names.of(code)?.toLowerCase() ?? code
    // Endings change with the case: "z japońskiego" names "japoński".
    const stem = name.length > 5 ? name.slice(0, -2) : name
    const length = words.includes(stem) ? stem.length + (words.includes(name) ? 3 : 0) : 0
    if (length > longest) [found, longest] = [code, length]
  }
  return found
}
