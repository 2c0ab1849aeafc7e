import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { z } from 'zod'
import { hex } from '../hex'
import { Timestamp } from '../person/person'
import { TagKey } from '../person/tag'

/** How winners are drawn. A change of `drawWinners` is another algorithm with another name. */
const ALGORITHM = 'sha256-xoroshiro128plus-1'

const id = z.uuid()
const name = z.string().trim().min(1).max(200)

/** The words that decide: one line, published before anybody knows who is on the list. */
const Phrase = z.string().trim().min(1).max(500).regex(/^.*$/, 'must be one line')

/** Among whom is drawn. A campaign's name stays known when the campaign is gone. */
export const DrawGroup = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('vips') }),
  z.strictObject({ of: z.literal('tag'), tag: TagKey, name }),
  z.strictObject({ of: z.literal('campaign'), campaignId: id, name }),
])
export type DrawGroup = z.infer<typeof DrawGroup>

/**
 * A giveaway draw, kept so that anybody can draw again and see the same winners.
 *
 * It holds ids and no names. A person's id is a random number that says nothing of them; names are
 * looked up when they are shown. Whoever is erased leaves a number here that leads nowhere, and
 * the list, the fingerprint and the winners stay what they were.
 */
export const Draw = z.strictObject({
  id,
  name,
  phrase: Phrase,
  among: DrawGroup,
  /** Everybody who could win, in the order of `canonical`. */
  eligible: z.array(id).min(1).max(100_000),
  /** The winners of the draw before, who could not win again. */
  leftOut: z.array(id),
  winners: z.array(id).min(1),
  /** SHA-256 of the phrase and the list, in hexadecimal. */
  fingerprint: z.string().regex(/^[0-9a-f]{64}$/),
  algorithm: z.literal(ALGORITHM),
  at: Timestamp,
})
export type Draw = z.infer<typeof Draw>

/** Who can win, and who cannot because they won the draw before. */
export interface Eligible {
  eligible: string[]
  leftOut: string[]
}

/** What is drawn: the words that decide, among whom, how many, and whether anew for last winners. */
export interface DrawRequest extends Pick<Draw, 'name' | 'phrase' | 'among'> {
  count: number
  /** Whether whoever won the draw before may win again. */
  again: boolean
}

/** What was drawn from which list: the part of a draw that the phrase and the list decide. */
type Drawn = Pick<Draw, 'eligible' | 'winners' | 'fingerprint' | 'algorithm'>

/** The one order of a list: each id once, ascending, whatever order they came in. */
export function canonical(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort()
}

/**
 * Draws winners: the same ones for the same phrase and people, in whatever order they are given,
 * and everybody with the same chance. The winners are in the order in which they were drawn.
 *
 * SHA-256 of the phrase and the list starts the generator with 128 bits, so there are more courses
 * than the 4 billion that a seed of one number would leave.
 *
 * @throws RangeError when there are fewer people than winners
 */
export async function drawWinners(
  phrase: string,
  people: readonly string[],
  count: number,
): Promise<Drawn> {
  const eligible = canonical(people)
  if (count < 1 || count > eligible.length) {
    throw new RangeError(`Cannot draw ${count} of ${eligible.length}.`)
  }
  const digest = await digestOf(phrase, eligible)
  const random = xoroshiro128plusFromState(firstWords(digest))
  const order = [...eligible]
  for (let place = 0; place < count; place++) {
    const chosen = uniformInt(random, place, order.length - 1)
    ;[order[place], order[chosen]] = [order[chosen] as string, order[place] as string]
  }
  return {
    eligible,
    winners: order.slice(0, count),
    fingerprint: hex(new Uint8Array(digest)),
    algorithm: ALGORITHM,
  }
}

/** What checking a draw finds: all as it was, another list or phrase, or other winners. */
export type DrawCheck = 'agrees' | 'list_differs' | 'winners_differ'

/** Draws again, and compares. */
export async function checkDraw(draw: Draw): Promise<DrawCheck> {
  const again = await drawWinners(draw.phrase, draw.eligible, draw.winners.length)
  if (again.fingerprint !== draw.fingerprint || !same(again.eligible, draw.eligible)) {
    return 'list_differs'
  }
  return same(again.winners, draw.winners) ? 'agrees' : 'winners_differ'
}

function same(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index])
}

async function digestOf(phrase: string, eligible: readonly string[]): Promise<ArrayBuffer> {
  const text = [phrase.normalize('NFC'), ...eligible].join('\n')
  return crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
}

/** The first 16 bytes as the generator's state: four signed integers, the high byte first. */
function firstWords(digest: ArrayBuffer): number[] {
  const view = new DataView(digest)
  return [0, 4, 8, 12].map((offset) => view.getInt32(offset))
}

/** A draw with what is looked up for showing it. Whoever was deleted has no name. */
export interface DrawView {
  draw: Draw
  /** Each id's person now: who was merged into somebody is that somebody. */
  people: ReadonlyMap<string, { id: string; displayName: string }>
  /** When the prize was given, by the winner's id in the draw. */
  given: ReadonlyMap<string, number>
}
