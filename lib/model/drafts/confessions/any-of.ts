/** Any of the words, whole and in any case. */
export function anyOf(...words: string[]): RegExp {
  return new RegExp(
    words.map((word) => `(?<![\\p{L}\\p{M}])(?:${word})(?![\\p{L}\\p{M}])`).join('|'),
    'iu',
  )
}
