import { type Folding, LONGEST_WORD, type Word } from './words.ts'

/** BERT's uncased words: in lower case, accents apart and gone. */
export const UNCASED: Folding = {
  unseen: /[\p{Mn}\p{C}]|\p{Emoji_Modifier}/u,
  fold: (sign) => sign.toLowerCase().normalize('NFD'),
}

/** BERT's WordPiece: the longest pieces that make up a word; unknown as a whole where not all are known. */
export function wordPiece(
  ids: ReadonlyMap<string, number>,
  unknown: number,
): (word: Word) => number[] {
  return ({ text }) => {
    const known = ids.get(text)
    if (known !== undefined) return [known]
    const letters = Array.from(text)
    if (letters.length > LONGEST_WORD) return [unknown]
    const found: number[] = []
    for (let at = 0; at < letters.length; ) {
      const piece = longestAt(letters, at, ids)
      if (!piece) return [unknown]
      found.push(piece.id)
      at += piece.length
    }
    return found
  }
}

function longestAt(letters: readonly string[], at: number, ids: ReadonlyMap<string, number>) {
  for (let length = letters.length - at; length > 0; length--) {
    const piece = letters.slice(at, at + length).join('')
    const id = ids.get(at === 0 ? piece : `##${piece}`)
    if (id !== undefined) return { id, length }
  }
  return undefined
}
