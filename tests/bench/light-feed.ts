import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A feed of bare markup: stored posts of a network, repeated, on a page that runs nothing else. */
export interface LightFeed {
  name: string
  url: string
  html: string
}

/** One network's stored page, its posts, and what makes the copy number `n` of one another post. */
interface Source {
  url: string
  page: string
  posts: string
  unique: [pattern: string, replacement: string][]
}

const SOURCES: Record<string, Source> = {
  X: {
    url: 'https://x.com/home',
    page: 'x/home-2025-02.html',
    posts: 'article[data-testid="tweet"]',
    unique: [
      ['/status/\\d+', '/status/19{n}'],
      ['(data-testid="tweetText"[^>]*>)', '$1{n} '],
    ],
  },
  Facebook: {
    url: 'https://www.facebook.com/',
    page: 'facebook/home-2025-07.html',
    posts: '[aria-posinset]',
    unique: [
      ['«', '«{n}'],
      ['(dir="auto" style="text-align: start;">)', '$1{n} '],
    ],
  },
  LinkedIn: {
    url: 'https://www.linkedin.com/feed/',
    page: 'linkedin/sdui-home-2026-03.html',
    posts: '[role="listitem"][componentkey^="expanded"]',
    unique: [['componentkey="expanded', 'componentkey="expanded{n}']],
  },
}

export const LIGHT_FEEDS: readonly LightFeed[] = Object.entries(SOURCES).map(([name, source]) => ({
  name,
  url: source.url,
  html: pageOf(source),
}))

declare global {
  interface Window {
    /** Appends so many posts, a dozen at a time, scrolled to as they come; 60 are kept. */
    scrollLight(posts: number): Promise<void>
  }
}

function pageOf({ page, posts, unique }: Source): string {
  const stored = readFileSync(join(import.meta.dirname, '../networks', page), 'utf8')
  const data = JSON.stringify({ stored, posts, unique }).replaceAll('<', '\\u003c')
  return `<!doctype html><html lang="en"><title>Feed</title><body style="background:#fff">
<main role="main"><div id="feed"></div></main>
<script>(${run})(${data})</script></body></html>`
}

/** Runs in the page. */
function run({ stored, posts, unique }: Pick<Source, 'posts' | 'unique'> & { stored: string }) {
  const parsed = new DOMParser().parseFromString(stored, 'text/html')
  for (const picture of parsed.querySelectorAll('[src]')) picture.setAttribute('src', 'data:,')
  const templates = [...parsed.querySelectorAll(posts)].map(({ outerHTML }) => outerHTML)
  const patterns = unique.map(([pattern, by]) => [new RegExp(pattern, 'g'), by] as const)
  let made = 0
  const nextPost = () => {
    const number = String(1e9 + made)
    const template = templates[made++ % templates.length] ?? ''
    const html = patterns.reduce(
      (text, [pattern, by]) => text.replace(pattern, by.replace('{n}', number)),
      template,
    )
    return `<div data-testid="cellInnerDiv" style="min-height:120px">${html}</div>`
  }
  // A tab behind another one has no frames.
  const frame = () =>
    new Promise((done) =>
      document.hidden ? setTimeout(done, 50) : requestAnimationFrame(() => setTimeout(done, 50)),
    )
  window.scrollLight = async (count) => {
    const feed = document.querySelector('#feed') as HTMLElement
    for (let shown = 0; shown < count; shown += 12) {
      const batch = document.createElement('div')
      batch.innerHTML = Array.from({ length: 12 }, nextPost).join('')
      feed.append(...batch.children)
      while (feed.children.length > 60) feed.firstChild?.remove()
      await frame()
      scrollTo(0, document.body.scrollHeight)
    }
  }
}
