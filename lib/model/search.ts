/**
 * The words a person is found by: lower case, without diacritics, each once.
 *
 * @example searchWords(['Zoë Müller', 'zoe_m']) // ['zoe', 'muller', 'zoe_m', 'm']
 */
export function searchWords(names: readonly string[]): string[] {
  const words = new Set<string>()
  for (const name of names) {
    const folded = fold(name)
    for (const word of folded.split(/[^\p{L}\p{M}\p{N}_]+/u)) if (word) words.add(word)
    for (const part of folded.split(/[^\p{L}\p{M}\p{N}]+/u)) if (part) words.add(part)
  }
  return [...words]
}

/**
 * Marks that make no other letter of one: accents, and the vowels and points that Arabic and Hebrew
 * may leave out. The marks of Indic scripts and of kana stay, since there they do.
 */
const ACCENTS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f]|\u0670|[\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g
/** Letters with a stroke or of two letters, which no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
}
const LETTER = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g')

/** Lower case, compatibility forms and accents removed, so that "Müller" finds "MULLER". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(LETTER, (letter) => LETTERS[letter] ?? letter)
}
