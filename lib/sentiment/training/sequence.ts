/** A post as rows of the vocabulary, with which of them are negated. */
export interface Sequence {
  readonly words: Int32Array
  readonly negated: Uint8Array
  readonly label: number
}
