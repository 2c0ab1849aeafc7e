import { babble } from './babble'
import type { Site, Who } from './people'
import { seeded } from './random'
import { type Post, type Story, toPost } from './story'

/** The posts of one page, loaded a few at a time as the real sites do. */
export interface Source {
  site: Site
  /** What is loaded so far. */
  posts: Post[]
  /** Loads the next ones; false at the end. */
  more(): boolean
  /** Puts new ones before the first. */
  prepend(stories: Story[]): void
}

export interface SourceOptions {
  site: Site
  seed: number
  /** How many posts there are; a feed has no end by default. */
  count: number
  /** Milliseconds since 1970. */
  now: number
  /** Only what this person wrote or passed on. */
  only?: Who | undefined
  /** All there is, in the place of what was written by hand and of small talk. */
  told?: readonly Story[] | undefined
}

const PAGE = 12

/** The posts written by hand first, then small talk without end. */
export function sourceOf(written: readonly Story[], options: SourceOptions): Source {
  const random = seeded(options.seed)
  const { told } = options
  const first = (told ?? written).filter((story) => isOf(story, options.only))
  const count = Math.min(options.count, told ? told.length : Number.POSITIVE_INFINITY)
  const posts: Post[] = []
  let prepended = 0

  const next = (): Story => {
    const row = posts.length
    const story = first[row - prepended] ?? babble(random, options.site, row)
    if (!options.only || isOf(story, options.only)) return story
    return { by: options.only, says: story.says, minutes: story.minutes }
  }

  const source: Source = {
    site: options.site,
    posts,
    more() {
      const upTo = Math.min(posts.length + PAGE, count)
      const grows = posts.length < upTo
      while (posts.length < upTo)
        posts.push(toPost(next(), posts.length, options.site, options.now))
      return grows
    },
    prepend(stories) {
      const made = stories.map((story, n) =>
        toPost(story, 1_000_000 + prepended + n, options.site, options.now),
      )
      posts.unshift(...made)
      prepended += made.length
    },
  }
  source.more()
  return source
}

function isOf(story: Story, only: Who | undefined): boolean {
  return !only || story.by === only || story.via?.by === only
}
