const files = import.meta.glob<RegExp>(['./*.ts', '!./index.ts', '!./any-of.ts'], {
  eager: true,
  import: 'default',
})

/** What concedes a fault before anybody knows: by the language's tag, which is the file's name. */
const CONFESSIONS = new Map(
  Object.entries(files).map(([path, words]) => [path.slice('./'.length, -'.ts'.length), words]),
)

/**
 * Whether a text concedes a fault, in any way of writing its language; null where nobody has said
 * what does.
 *
 * @param language BCP 47 tag, `pt` or `pt-PT`
 */
export function admitsFault(text: string, language: string): boolean | null {
  const of = primary(language)
  const known = [...CONFESSIONS].filter(([tag]) => primary(tag) === of)
  return known.length === 0 ? null : known.some(([, words]) => words.test(text))
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0]
