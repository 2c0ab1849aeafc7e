/** The same course of chances for the same seed (mulberry32). */
export function chances(seed: number) {
  let state = seed
  /** From 0 up to, but not, 1. */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    /** From `least` to `most`, both whole. */
    between: (least: number, most: number) => least + below(most - least + 1),
    happens: (share: number) => next() < share,
    of: <Item>(list: readonly Item[]) => list[below(list.length)] as Item,
    /** A UUID of version 4 in form, the same every time. */
    id: () => {
      const digits = Array.from({ length: 32 }, () => below(16).toString(16)).join('')
      return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-8${digits.slice(17, 20)}-${digits.slice(20)}`
    },
  }
}
export type Chances = ReturnType<typeof chances>
