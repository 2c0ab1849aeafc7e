/**
 * The words of one language that speak against thanking. Lower case; accents may be left out in
 * a post. A `*` at the end stands for any ending. Kept short: a word is here when a post with it
 * is more likely a complaint, or praise that needs a second look, than plain praise.
 */
export interface Blocklist {
  /** Phrases that praise with a word of another list ("can't wait"). Taken out beforehand. */
  readonly fond: readonly string[]
  readonly negation: readonly string[]
  readonly contrast: readonly string[]
  readonly complaint: readonly string[]
  /** Waiting, outage, refund: something the brand owes. */
  readonly claim: readonly string[]
  /** Thanks or praise that is hardly ever meant. */
  readonly irony: readonly string[]
  readonly praise: readonly string[]
  /** "Great, another": what follows praise of something that happened again. */
  readonly again: readonly string[]
}

/** A list as one string, parted by commas. */
export function list(words: string): string[] {
  return words.split(',').map((word) => word.trim())
}
