/** As much of somebody's words as a short reply has room for, in UTF-16 units. */
const MOST = 60

const NOT_WORDS = /https?:\S+|www\.\S+|[@#][\p{L}\p{M}\p{N}_]+/gu
const ENDS = /[.!?…]+(?=\s|$)|[。！？]/u

/**
 * The first sentence of a post, without links, mentions, hashtags and quotation marks: short enough
 * to be quoted in a reply. A long one is cut after a word. Undefined where nothing is left, or one
 * endless word.
 */
export function quote(text: string): string | undefined {
  const plain = text
    .replace(NOT_WORDS, ' ')
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const sentence = plain.split(ENDS)[0]?.trim() ?? ''
  return shorten(sentence) || undefined
}

function shorten(sentence: string): string {
  if (sentence.length <= MOST) return sentence
  const end = sentence.lastIndexOf(' ', MOST - 1)
  return end < 0 ? '' : `${sentence.slice(0, end).replace(/[\s,;:–-]+$/u, '')}…`
}
