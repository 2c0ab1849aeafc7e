/**
 * A word's print is so many bits of its hash: far fewer than there are words. What word it stands for
 * can be guessed at, not read.
 */
export const PRINT_BITS = 16

/** A word of a post, as the team's own model looks at it. */
export interface WordPrint {
  readonly print: number
  /** The word in its normalised spelling. */
  readonly text: string
  /** Whether it is no name by how it is written: a word in lower case, or a face. */
  readonly isPlain: boolean
}
