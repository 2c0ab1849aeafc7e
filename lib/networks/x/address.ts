import { asHandle, HOST } from './facts'

/**
 * The path of a link, which is relative, or absolute on any of X's hosts (saved pages say
 * twitter.com). A pattern, because making a `URL` of every link is what costs most in a feed.
 */
const PATH = new RegExp(`^(?:https?://${HOST})?/(?!/)([^?#]*)`, 'i')

/** A post's id, and its author as the link spells them (`/i/status/1` names none). */
export interface Status {
  id: string
  handle?: string
}

/** The account that a link on X leads to: `/handle` and nothing behind it. */
export function handleOf(link: Element | null | undefined): string | undefined {
  const [first, ...rest] = segmentsOf(link?.getAttribute('href'))
  return rest.length === 0 ? asHandle(first) : undefined
}

/** The post that a link leads to or into (`/status/1`, `/status/1/photo/1`, `/status/1/analytics`). */
export function statusOf(link: Element | null | undefined): Status | undefined {
  return statusAt(link?.getAttribute('href'))
}

/** As `statusOf`, but only for a link to the post itself and nothing inside it. */
export function exactStatusOf(link: Element): Status | undefined {
  const isExact = segmentsOf(link.getAttribute('href')).at(-2) === 'status'
  return isExact ? statusOf(link) : undefined
}

/** The post of an address with `/handle/status/id` in it; of `/i/status/id`, the id alone. */
export function statusAt(address: string | null | undefined): Status | undefined {
  const segments = segmentsOf(address)
  const at = segments.indexOf('status')
  const id = segments[at + 1]
  if (at < 1 || !id || !/^\d{1,20}$/.test(id)) return undefined
  const handle = at === 1 ? asHandle(segments[0]) : undefined
  return handle ? { id, handle } : { id }
}

/** A post asks for each of its links several times, and the next posts for the same authors'. */
const known = new Map<string, readonly string[]>()
const KEPT = 500

/** The path of an address on X, in parts; empty for any other address. */
export function segmentsOf(address: string | null | undefined): readonly string[] {
  const path = address ?? ''
  let segments = known.get(path)
  if (!segments) {
    if (known.size >= KEPT) known.clear()
    segments = PATH.exec(path)?.[1]?.split('/').filter(Boolean) ?? []
    known.set(path, segments)
  }
  return segments
}

/** Handles are the same account in any mix of small and capital letters. */
export function isSameHandle(one: string | undefined, other: string): boolean {
  return one?.toLowerCase() === other.toLowerCase()
}

/**
 * When a post was made, in ms since 1970, from its id: since November 2010 the bits above the
 * lowest 22 count the milliseconds from 2010-11-04T01:42:54.657Z. Undefined for older ids.
 */
export function timeOfStatus(id: string): number | undefined {
  const sinceEpoch = Number(BigInt(id) >> 22n)
  return sinceEpoch > 0 && sinceEpoch < 2 ** 42 ? sinceEpoch + 1_288_834_974_657 : undefined
}
