/** Words share a bucket by the upper 12 bits of their hash, and differ in it by the lower 16. */
const BUCKET_SHIFT = 20
const BUCKETS = 2 ** (32 - BUCKET_SHIFT)

/**
 * A set of words that knows only their hashes: no word can be read from it, and nothing is parsed
 * when it is loaded. A foreign word is taken for a known one in about one of 10,000 cases.
 */
export interface WordTable {
  /** Where each bucket begins in `prints`; one more than there are buckets. */
  readonly starts: Uint16Array
  readonly prints: Uint16Array
}

/** The position of a word's hash in the table, or -1. */
export function findWord({ starts, prints }: WordTable, hash: number): number {
  const bucket = hash >>> BUCKET_SHIFT
  const end = starts[bucket + 1] ?? 0
  for (let i = starts[bucket] ?? 0; i < end; i++) if (prints[i] === (hash & 0xffff)) return i
  return -1
}

/**
 * A table of at most 65,535 words and where each word went.
 *
 * @param hashes of the words; one that collides with an earlier one is left out
 * @returns `order`: for each position in the table, the index in `hashes`
 */
export function buildWordTable(hashes: readonly number[]): { table: WordTable; order: number[] } {
  const buckets: Map<number, number>[] = Array.from({ length: BUCKETS }, () => new Map())
  hashes.forEach((hash, index) => {
    const bucket = buckets[hash >>> BUCKET_SHIFT]
    if (bucket && !bucket.has(hash & 0xffff)) bucket.set(hash & 0xffff, index)
  })
  const prints: number[] = []
  const order: number[] = []
  const starts = new Uint16Array(BUCKETS + 1)
  buckets.forEach((bucket, number) => {
    for (const [print, index] of [...bucket].sort(([a], [b]) => a - b)) {
      prints.push(print)
      order.push(index)
    }
    starts[number + 1] = prints.length
  })
  return { table: { starts, prints: Uint16Array.from(prints) }, order }
}
