import type { Haystack } from './find'
import { nameWords } from './names'

/**
 * Those of `words` that are part of the name or of a handle of somebody in a haystack.
 *
 * @param words as `nameWords` gives them
 */
export function namesInUse(words: Iterable<string>, { text, starts }: Haystack): string[] {
  const begins = new Set(Array.from(starts))
  return [...words].filter((word) => {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      const from = text.lastIndexOf('\n', at) + 1
      const line = text.slice(from, text.indexOf('\n', at))
      // The first line of each is their name, and an account begins with its network.
      const isName = begins.has(from - 1) || /^[A-Z]+\//.test(line)
      if (isName && nameWords(line).includes(word)) return true
    }
    return false
  })
}
