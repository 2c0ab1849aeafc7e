import type { NETWORK_IDS } from '../networks'
import { hasValidHost, WEB_ADDRESS } from './web-address.ts'

type Network = (typeof NETWORK_IDS)[number]

/** A reply under somebody's post, or a post of one's own (a quote, a repost with thoughts). */
export type Place = 'comment' | 'post'

/**
 * X: twitter-text, configuration v3. The others publish no figure; these are what guides to their
 * composers agree on (typecount.com/blog/facebook-post-character-limit,
 * linkedinpreview.com/blog/linkedin-post-length, 2026). Facebook's posts may be longer still; who
 * needs more than a comment's 8,000 is not writing a reply.
 */
const LIMITS: Record<Network, Record<Place, number>> = {
  x: { comment: 280, post: 280 },
  facebook: { comment: 8000, post: 8000 },
  linkedin: { comment: 1250, post: 3000 },
}

/** Code points that weigh 1 on X (twitter-text, configuration v3); all others weigh 2. */
const LIGHT_RANGES = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
] as const
const ADDRESS_STAND_IN = 'x'.repeat(23)
const EMOJI_STAND_IN = 'xx'
/** X counts keycaps written without the variation selector as emoji too. */
const EMOJI = /\p{RGI_Emoji}|[0-9#*]\u20E3/gv
/** X refuses a post that holds one of these. */
const REFUSED_BY_X = /[\uFFFE\uFEFF\uFFFF]/

/**
 * How long X takes a text to be, by twitter-text's rules v3: a web address weighs 23, an emoji 2
 * however many code points it is made of, a character of most alphabets 1, any other 2.
 */
export function weightedLength(text: string): number {
  const plain = text
    .normalize('NFC')
    .replace(WEB_ADDRESS, (address) => (hasValidHost(address) ? ADDRESS_STAND_IN : address))
    .replace(EMOJI, EMOJI_STAND_IN)
  let length = 0
  for (const character of plain) length += weight(character)
  return length
}

function weight(character: string): 1 | 2 {
  const code = character.codePointAt(0) ?? 0
  return LIGHT_RANGES.some(([first, last]) => first <= code && code <= last) ? 1 : 2
}

/** A text's length as the network counts it: weighted on X, UTF-16 units elsewhere. */
export function lengthOn(network: Network, text: string): number {
  return network === 'x' ? weightedLength(text) : text.length
}

/** The longest text the network takes, in what `lengthOn` counts. */
export function limitOn(network: Network, place: Place = 'comment'): number {
  return LIMITS[network][place]
}

/** Whether the network would take the text: not empty, not too long, nothing that it refuses. */
export function fits(network: Network, text: string, place: Place = 'comment'): boolean {
  if (text.trim() === '' || (network === 'x' && REFUSED_BY_X.test(text))) return false
  return lengthOn(network, text) <= limitOn(network, place)
}
