import { handleOf, type Person, people, type Site, type Who } from './people'
import { type Random, seeded, token } from './random'

/** What somebody says. `@who` in the text mentions one of the cast, `#word` is a hashtag. */
export interface Said {
  by: Who
  says: string
  /** How long ago. */
  minutes: number
  replies?: Said[]
}

/** A post as it is written down by hand or drawn from the generator. */
export interface Story extends Said {
  lang?: 'en' | 'ar'
  promoted?: true
  /** Somebody else put it into this feed; LinkedIn also shows comments that way. */
  via?: { by: Who; how: 'repost' | 'comment' }
  quoting?: Said
  picture?: 'photo' | 'video'
  /** The page shows only the beginning. */
  cut?: true
  /** A row of the list that holds no post: a heading in place of one. */
  divider?: true
  /** A row that tells what somebody did, with no post of theirs in it. */
  notice?: true
  /** The id, where the address of the page already tells it. */
  givenId?: string
}

/** A story with everything a site needs to print it. */
export interface Post extends Story {
  /** Place in the feed, from 0. */
  row: number
  /** The network's id: digits on X and LinkedIn, a `pfbid…` token on Facebook. */
  id: string
  author: Person
  handle: string
  /** Milliseconds since 1970. */
  at: number
  /** Numbers under the post. */
  counts: { replies: number; reposts: number; likes: number; views: number }
  /** 43 characters that LinkedIn prints into its keys. */
  opaque: string
}

const shown = new Map<string, Story>()

/** The story behind an id that was shown in this document, as a page of its own needs it. */
export function storyOf(id: string): Story | undefined {
  const story = shown.get(id)
  return story && { ...story, givenId: id }
}

/** A story as the post at `row` on `site`. `now`: milliseconds since 1970. */
export function toPost(story: Story, row: number, site: Site, now: number): Post {
  const random = seeded(row * 7919 + story.says.length)
  const at = now - story.minutes * 60_000
  const id = story.givenId ?? idOf(site, at, row, random)
  shown.set(id, story)
  const likes = Math.floor(random() ** 4 * 3_000)
  return {
    ...story,
    row,
    id,
    author: people[story.by],
    handle: handleOn(story.by, site),
    at,
    counts: {
      replies: (story.replies?.length ?? 0) + Math.floor(likes / 40),
      reposts: Math.floor(likes / 9),
      likes,
      views: likes * 31 + 240,
    },
    opaque: token(random, 43),
  }
}

/** The handle on a network; throws where the story has nobody to tell it. */
export function handleOn(who: Who, site: Site): string {
  const handle = handleOf(who, site)
  if (!handle) throw new Error(`${who} has no account on ${site}`)
  return handle
}

function idOf(site: Site, at: number, row: number, random: Random): string {
  if (site === 'facebook') return `pfbid0${token(random, 40)}`
  return site === 'x' ? statusId(at, row + 1) : String(upperBits(at) | BigInt(row + 1))
}

/** X counts its ids from this moment on; LinkedIn from 1970. Both keep time in the upper bits. */
const X_EPOCH = 1288834974657

/** The id of a post on X that was written at `at`. */
export function statusId(at: number, serial = 0): string {
  return String(upperBits(at - X_EPOCH) | BigInt(serial))
}

const upperBits = (milliseconds: number) => BigInt(Math.floor(milliseconds)) << 22n
