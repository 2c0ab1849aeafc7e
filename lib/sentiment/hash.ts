/** FNV-1a over UTF-16 units: https://datatracker.ietf.org/doc/html/draft-eastlake-fnv */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** One step of a rolling hash: `hash` with the number `next` taken in. */
export function take(hash: number, next: number): number {
  return Math.imul(hash ^ next, PRIME)
}

/** The 32-bit hash of a word, unsigned. The same word hashes the same for ever: models rely on it. */
export function hashWord(word: string): number {
  let hash = BASIS
  for (let i = 0; i < word.length; i++) hash = take(hash, word.charCodeAt(i))
  return scatter(hash)
}

/** Spreads a hash over all of its bits (the end of MurmurHash3), unsigned. */
export function scatter(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** The hash of `hash` in the role `role`, unsigned; the order of the two matters. */
export function combine(hash: number, role: number): number {
  return scatter(take(Math.imul(hash, 31), role))
}
