/** At most this many UTF-16 units of a post are shown: about five lines of the panel. */
const EXCERPT_LENGTH = 240

/** A piece of text, and whether it is to be marked. */
interface Piece {
  text: string
  marked: boolean
}

/**
 * The beginning of a post in pieces, those in `spans` marked. A span that is cut off, or overlaps
 * one before it, is left out.
 *
 * @param spans UTF-16 offsets in `text`, in any order
 */
export function markedExcerpt(
  text: string,
  spans: readonly { start: number; end: number }[],
): Piece[] {
  const shown = beginningOf(text)
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < at || end <= start || end > shown.length) continue
    pieces.push({ text: shown.slice(at, start), marked: false })
    pieces.push({ text: shown.slice(start, end), marked: true })
    at = end
  }
  pieces.push({ text: shown.slice(at) + (shown.length < text.length ? '…' : ''), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}

/** Cut after a whole word, or where there is none, not within a character. */
function beginningOf(text: string): string {
  if (text.length <= EXCERPT_LENGTH) return text
  const cut = text.slice(0, EXCERPT_LENGTH).replace(/[\uD800-\uDBFF]$/, '')
  const words = cut.replace(/\s+\S*$/, '')
  return words.length > EXCERPT_LENGTH / 2 ? words : cut
}
