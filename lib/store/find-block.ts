import type { Haystack } from '../model/person/find'

/** What some people are found by, in one row: of 100,000 people all are read in a moment. */
export interface FindBlock extends Haystack {
  block: number
  /** In the order of the texts, one behind the other: all ids are of one length. */
  ids: string
  starts: Uint32Array
}

/** What a block holds, in a number: as long as it is the same, the block need not be read again. */
export interface FindStamp {
  block: number
  stamp: number
}

const BLOCKS = 256
/** The length of a UUID. */
const ID = 36

/** Whose text stands at a place of a block. */
export function idAt({ ids }: FindBlock, place: number): string {
  return ids.slice(place * ID, (place + 1) * ID)
}

/** Where somebody's text stands in their block; -1 where it does not. */
export function placeIn({ ids }: FindBlock, id: string): number {
  const at = ids.indexOf(id)
  return at < 0 ? at : at / ID
}

/** The texts of a block by whose they are. */
export function textsIn(block: FindBlock): Map<string, string> {
  const { text, starts, ids } = block
  const texts = new Map<string, string>()
  for (let place = 0; place * ID < ids.length; place++) {
    texts.set(idAt(block, place), text.slice(starts[place], starts[place + 1]))
  }
  return texts
}

/** A block of `texts`, in the order of ids, so that the same people make the same block. */
export function blockOfTexts(block: number, texts: ReadonlyMap<string, string>): FindBlock {
  const ids = [...texts.keys()].sort()
  const starts = new Uint32Array(ids.length + 1)
  const parts = ids.map((id) => texts.get(id) ?? '')
  for (const [place, { length }] of parts.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + length
  }
  return { block, ids: ids.join(''), starts, text: parts.join('') }
}

/** The blocks of everybody. */
export function findBlocksOf(people: Iterable<{ id: string; found: string }>): FindBlock[] {
  const byBlock = Map.groupBy(people, ({ id }) => blockOf(id))
  return [...byBlock].map(([block, own]) =>
    blockOfTexts(block, new Map(own.map(({ id, found }) => [id, found]))),
  )
}

/** In which block somebody is: a number that follows from the id, whatever made the ids. */
export function blockOf(id: string): number {
  let hash = 0x811c9dc5
  for (let n = 0; n < id.length; n++) hash = Math.imul(hash ^ id.charCodeAt(n), 0x01000193)
  return (hash ^ (hash >>> 16)) & (BLOCKS - 1)
}

/** The stamp of a block: 53 bits of all it holds (cyrb53). */
export function stampOf({ block, ids, starts, text }: FindBlock): FindStamp {
  const content = `${ids}${starts}${text}`
  let one = 0xdeadbeef
  let two = 0x41c6ce57
  for (let n = 0; n < content.length; n++) {
    const code = content.charCodeAt(n)
    one = Math.imul(one ^ code, 2654435761)
    two = Math.imul(two ^ code, 1597334677)
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909)
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909)
  return { block, stamp: 4294967296 * (2097151 & two) + (one >>> 0) }
}
