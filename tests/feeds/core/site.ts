import { installHooks } from './hooks'
import type { FeedList } from './list'
import { type Options, readOptions } from './options'

/** One page of a site as it stands now. */
export interface View {
  list: FeedList
  /** What scrolls the list: the window, or an element within the page. */
  scroller: Window | HTMLElement
  /** The part of a mounted post that the site renders again on every change. */
  headerOf(post: HTMLElement): HTMLElement | null
  /** Mounts what this site mounts late; tells how many things it were. */
  mountLate(): number
}

/** What a site brings; the rest is the same for all. */
export interface SiteParts {
  /** Builds the page for an address into the document. */
  open(url: URL, options: Options): View
  setTheme(theme: string): void
}

/** Runs a site in this document: pages by address, navigation without loads, test hooks. */
export function runSite({ open, setTheme }: SiteParts): void {
  const options = readOptions(location.search)
  document.documentElement.lang = options.dir === 'rtl' ? 'ar' : 'en'
  document.documentElement.dir = options.dir
  setTheme(options.theme)

  let view: View
  let leave = new AbortController()

  const show = () => {
    leave.abort()
    leave = new AbortController()
    view = open(new URL(location.href), options)
    view.scroller.addEventListener('scroll', () => view.list.update(), { signal: leave.signal })
    view.list.update()
  }

  const navigate = (path: string) => {
    history.pushState(null, '', path)
    scrollTo(0, 0)
    show()
  }

  addEventListener('popstate', show)
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a')
    if (!link || event.defaultPrevented) return
    event.preventDefault()
    const url = new URL(link.href || location.href, location.href)
    if (url.origin === location.origin) navigate(url.pathname + url.search)
  })
  show()
  installHooks({ view: () => view, navigate, setTheme, options })
}
