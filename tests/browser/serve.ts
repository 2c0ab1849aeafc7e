import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BrowserContext } from 'playwright-core'
import type { Page } from 'puppeteer-core'
import { type Answer, answer, isFeed } from '../feeds/server.ts'

/** What a browser asked of the outside world; each of it was refused. */
export interface Refused {
  urls: string[]
}

/**
 * Serves the local feeds at the networks' real host names to every page of a Playwright context.
 * No other request leaves the machine: each is aborted and listed in the result.
 *
 * @param policy what each page is served under, in the place of the feeds' own
 */
export async function serveFeeds(context: BrowserContext, policy?: string): Promise<Refused> {
  const refused: Refused = { urls: [] }
  await context.route(/^https?:/, async (route) => {
    const url = new URL(route.request().url())
    if (isFeed(url)) return route.fulfill(underPolicy(await answer(url), policy))
    refused.urls.push(url.href)
    return route.abort()
  })
  return refused
}

/** Serves a page of people, the followers of an account on X, and tells its address. */
export async function serveFollowers(context: BrowserContext): Promise<string> {
  const body = await readFile(join(import.meta.dirname, '../networks/x/followers-fr-2026-11.html'))
  const address = 'https://x.com/nordwind/followers'
  await context.route(address, (route) =>
    route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
  )
  return address
}

/**
 * Serves the local feeds alike; all other requests go where the browser sends them.
 * @returns the addresses of the feeds that were asked for, as they come
 */
export async function serveFeedsOnly(context: BrowserContext): Promise<string[]> {
  const served: string[] = []
  const isServed = (url: URL) => /^https?:$/.test(url.protocol) && isFeed(url)
  await context.route(isServed, async (route) => {
    served.push(route.request().url())
    await route.fulfill(await answer(new URL(route.request().url())))
  })
  return served
}

/**
 * The same for one puppeteer page; call it before the page is sent anywhere.
 *
 * @param policy what each page is served under, in the place of the feeds' own
 */
export async function serveFeedsTo(page: Page, policy?: string): Promise<Refused> {
  const refused: Refused = { urls: [] }
  await page.setRequestInterception(true)
  page.on('request', async (request) => {
    const url = new URL(request.url())
    if (!/^https?:/.test(url.protocol)) return request.continue()
    if (isFeed(url)) return request.respond(underPolicy(await answer(url), policy))
    refused.urls.push(url.href)
    return request.abort()
  })
  return refused
}

function underPolicy(answered: Answer, policy?: string): Answer {
  return policy ? { ...answered, headers: { 'content-security-policy': policy } } : answered
}
