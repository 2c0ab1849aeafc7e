/**
 * One or two letters that stand for a name: of its first and its last word that begin with a
 * letter or digit; the name's first character where there is none.
 *
 * @example initials('Mara de la Cruz') // 'MC'
 */
export function initials(name: string): string {
  const letters = name.match(/(?<![\p{L}\p{N}\p{M}'’])[\p{L}\p{N}]/gu) ?? []
  const [first] = letters
  const last = letters.length > 1 ? letters.at(-1) : undefined
  // Apart, so that Arabic letters are not joined into a word.
  return first
    ? [first, last].filter(Boolean).join('\u200c').toLocaleUpperCase()
    : ([...name][0] ?? '?')
}
