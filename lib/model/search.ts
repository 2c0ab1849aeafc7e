/**
 * The words a person is found by: lower case, without diacritics, each once.
 *
 * @example searchWords(['Zoë Müller', 'zoe_m']) // ['zoe', 'muller', 'zoe_m', 'm']
 */
export function searchWords(names: readonly string[]): string[] {
  const words = new Set<string>()
  for (const name of names) {
    const folded = fold(name)
    for (const word of folded.split(/[^\p{L}\p{N}_]+/u)) if (word) words.add(word)
    for (const part of folded.split(/[^\p{L}\p{N}]+/u)) if (part) words.add(part)
  }
  return [...words]
}

/** Lower case, compatibility forms and diacritics removed, so that "Müller" finds "MULLER". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
}
