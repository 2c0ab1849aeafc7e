import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../browser/bundle.ts'
import { hashes, hashStyles } from './core/hashed.ts'

/** Which feed is served at which real host name. */
const FEEDS: Record<string, string> = {
  'x.com': 'x',
  'pro.x.com': 'x',
  'www.facebook.com': 'facebook',
  'www.linkedin.com': 'linkedin',
}

/** As strict as the real sites': a marker must live with it. */
const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "script-src 'self'",
  "style-src 'self'",
  "object-src 'none'",
  "frame-src 'self'",
].join('; ')

/** A reply to a request, in the shape that Playwright and puppeteer both take. */
export interface Answer {
  status: number
  contentType: string
  headers: Record<string, string>
  body: string
}

/** True for the addresses the local feeds answer. */
export function isFeed(url: URL): boolean {
  return url.hostname in FEEDS
}

/** The page, script or style sheet at an address of one of the feeds. */
export async function answer(url: URL): Promise<Answer> {
  const feed = FEEDS[url.hostname] ?? ''
  if (url.pathname === '/static/feed.js') return reply('text/javascript', await script(feed))
  if (url.pathname === '/static/feed.css') return reply('text/css', styles(feed))
  if (url.pathname === '/favicon.ico') return { ...reply('image/x-icon', ''), status: 204 }
  return reply('text/html', file(feed, 'index.html'))
}

/** A file of a site's, under its policy. */
export function reply(contentType: string, body: string): Answer {
  return {
    status: 200,
    contentType: `${contentType}; charset=utf-8`,
    headers: { 'content-security-policy': POLICY },
    body,
  }
}

const file = (feed: string, name: string) =>
  readFileSync(join(import.meta.dirname, feed, name), 'utf8')

function styles(feed: string): string {
  const hash = hashes[feed]
  if (!hash) throw new Error(`${feed} prints no class names`)
  return hashStyles(file(feed, 'page.css') + file(feed, 'posts.css'), hash)
}

const scripts = new Map<string, Promise<string>>()

/** The feed's script in one piece, bundled on first use. */
function script(feed: string): Promise<string> {
  const known = scripts.get(feed) ?? bundle(join(import.meta.dirname, feed, 'main.ts'))
  scripts.set(feed, known)
  return known
}
