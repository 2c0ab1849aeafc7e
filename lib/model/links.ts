/** A piece of a text; `url` where it is an address that is safe to link to. */
export interface Piece {
  words: string
  url?: string
}

/** What may stand at the end of an address, but mostly ends the sentence that it stands in. */
const AFTERWARDS = /[.,;:!?'"»”’)\]}>]+$/

/** A text in pieces: the web addresses in it, and what stands between them. */
export function linksIn(text: string): Piece[] {
  const pieces: Piece[] = []
  let end = 0
  for (const { index, 0: found } of text.matchAll(/\bhttps?:\/\/[^\s<>]+/gi)) {
    const words = found.replace(AFTERWARDS, '')
    if (!isAddress(words)) continue
    if (index > end) pieces.push({ words: text.slice(end, index) })
    pieces.push({ words, url: words })
    end = index + words.length
  }
  if (end < text.length) pieces.push({ words: text.slice(end) })
  return pieces
}

function isAddress(words: string): boolean {
  const url = URL.parse(words)
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== ''
}
