import { z } from 'zod'
import { factsOf, NETWORK_IDS } from '../../networks'
import type { NetworkId, Post } from './post'

/** What is read of posts, and missed where a network has changed its pages. */
const READ_FIELDS = ['author', 'text', 'permalink', 'at', 'avatar'] as const
export type ReadField = (typeof READ_FIELDS)[number]

/**
 * How reading goes, by network and field.
 *
 * - `at`: when the field was last read, in milliseconds since 1970, to the hour while all is well
 * - `missed`: how many posts in a row were read without it since
 */
export const Readings = z.partialRecord(
  z.enum(NETWORK_IDS),
  z.partialRecord(
    z.enum(READ_FIELDS),
    z.strictObject({ at: z.int().positive(), missed: z.int().nonnegative() }),
  ),
)
export type Readings = z.infer<typeof Readings>

const HOUR = 3_600_000
/** So many posts in a row without a field are no chance. */
const TOO_MANY = 40

/** What is known after these posts of one network; the same where nothing is worth writing. */
export function readingsAfter(
  readings: Readings,
  network: NetworkId,
  posts: readonly Post[],
  now: number,
): Readings {
  const first = readings[network] ?? {}
  let known = first
  for (const field of READ_FIELDS) {
    const before = known[field]
    const last = posts.findLastIndex((post) => !post.promoted && has(post, field))
    const missed = posts.slice(last + 1).filter(({ promoted }) => !promoted).length
    const isNews = last >= 0 && (!before || before.missed > 0 || now - before.at >= HOUR)
    if (isNews) known = { ...known, [field]: { at: now, missed } }
    else if (last < 0 && missed > 0 && before)
      known = { ...known, [field]: { at: before.at, missed: before.missed + missed } }
  }
  return known === first ? readings : { ...readings, [network]: known }
}

function has(post: Post, field: ReadField): boolean {
  if (field === 'author') return true
  return Boolean(field === 'avatar' ? post.author.avatar : post[field])
}

/** The fields that are not read any more, and since when; not those that pages often lack. */
export function failing(
  readings: Readings,
  network: NetworkId,
): { field: ReadField; since: number }[] {
  const seldom = factsOf(network).seldom ?? []
  return READ_FIELDS.flatMap((field) => {
    const known = readings[network]?.[field]
    const fails = known && known.missed >= TOO_MANY && !seldom.includes(field)
    return fails ? { field, since: known.at } : []
  })
}

/** The fields that are. */
export function working(readings: Readings, network: NetworkId): ReadField[] {
  return READ_FIELDS.filter((field) => readings[network]?.[field]?.missed === 0)
}
