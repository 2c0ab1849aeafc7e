import { composed, type Sent, sent } from './composers'
import type { FeedList } from './list'
import type { Options } from './options'
import type { View } from './site'
import { toPost } from './story'
import { allTruths, type Truth } from './truth'

/** What tests ask of a feed, in the page's own world. */
interface FeedHooks {
  /** Scrolls on, a part of the view at a time, until `count` more posts went past. */
  scrollThrough(count: number): Promise<void>
  /** Shows another post in the element of `posts()[index]`, in place. */
  recycle(index: number): void
  /** Renders the header of `posts()[index]` again: strangers in it are lost. */
  rerenderRow(index: number): void
  /** What is mounted now, posts and comments, in the document's order. Plain data. */
  posts(): Truth[]
  /** The elements of `posts()`, in the same order. */
  elements(): Element[]
  /** Mounts what the site mounts late; tells how many things it were. */
  mountLate(): number
  setTheme(theme: string): void
  navigate(path: string): void
  /** What the model of an open composer holds: by the post's id, `quote:<id>`, or `messenger`. */
  composed(box: string): string | null
  /** Every reply that was sent, in order. */
  sent(): readonly Sent[]
}

declare global {
  interface Window {
    feed: FeedHooks
  }
}

interface Running {
  view(): View
  navigate(path: string): void
  setTheme(theme: string): void
  options: Options
}

/** Recycled posts get numbers, and so ids, of their own. */
const RECYCLED = 500_000

export function installHooks({ view, navigate, setTheme, options }: Running): void {
  const nth = (index: number): [number, HTMLElement] => {
    const element = allTruths()[index]?.element
    const row = [...view().list.mounted()].find(
      ([, mounted]) => element && mounted.contains(element),
    )
    if (!row) throw new Error(`there is no post ${index} in the page`)
    return row
  }

  window.feed = {
    scrollThrough: (count) => scrollThrough(view(), count),
    recycle(index) {
      const [row] = nth(index)
      const { list } = view()
      const { posts, site } = list.source
      const another = posts.find((post) => post.by !== posts[row]?.by && !post.promoted)
      if (!another) throw new Error('there is no other post to show')
      posts[row] = toPost({ ...another }, row + RECYCLED, site, options.now)
      list.show(row, posts[row])
    },
    rerenderRow(index) {
      const [row, mounted] = nth(index)
      const { list, headerOf } = view()
      const post = list.source.posts[row]
      const fresh = post && headerOf(list.render(post))
      if (fresh) headerOf(mounted)?.replaceChildren(...fresh.childNodes)
    },
    posts: () => allTruths().map(({ truth }) => truth),
    elements: () => allTruths().map(({ element }) => element),
    mountLate: () => view().mountLate(),
    setTheme,
    navigate,
    composed,
    sent,
  }
}

/** Pixels a step; less than a view, so that every post is seen. */
const STEP = 500

async function scrollThrough({ list, scroller }: View, count: number): Promise<void> {
  const target = topRow(list) + count
  let before = Number.NaN
  while (topRow(list) < target) {
    const top = list.element.getBoundingClientRect().top
    if (top === before) return
    before = top
    scroller.scrollBy({ top: STEP, behavior: 'instant' })
    await new Promise(requestAnimationFrame)
  }
}

/** The first row of which something is in view. */
function topRow(list: FeedList): number {
  const rows = [...list.mounted()].filter(([, el]) => el.getBoundingClientRect().bottom > 0)
  return Math.min(...rows.map(([row]) => row))
}
