import { hashWord } from './hash.ts'
import { findWord, type WordTable } from './word-table.ts'

/** How many word lists there are: each gives a word its own valence. */
export const LISTS = 2

/** Words with their valence, −127 to 127, one of each list after the other. */
export interface Lexicon extends WordTable {
  readonly valences: Int8Array
}

/** The valence, −1 to 1, that a list gives to a word; 0 when the word is not in it. */
export function valence(lexicon: Lexicon, word: string, list: number): number {
  const at = findWord(lexicon, hashWord(word))
  return at < 0 ? 0 : (lexicon.valences[at * LISTS + list] ?? 0) / 127
}
