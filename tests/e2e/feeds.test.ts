import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { type Refused, serveFeeds } from '../browser/serve.ts'
import '../feeds/core/hooks'

const FEEDS = {
  X: 'https://x.com/home',
  Facebook: 'https://www.facebook.com/',
  LinkedIn: 'https://www.linkedin.com/feed/',
  'LinkedIn, older generation': 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/',
}

/** A mounted post or comment: the truth about it, and what its element shows. */
interface Seen {
  handle: string
  name: string
  links: string[]
  words: string
}

let chromium: Chromium
let refused: Refused

beforeAll(async () => {
  chromium = await launchChromium({ extension: false })
  refused = await serveFeeds(chromium.context)
})

afterAll(async () => {
  await chromium?.close()
})

async function open(url: string): Promise<{ page: Page; complaints: string[] }> {
  const page = await chromium.context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  return { page, complaints }
}

function seen(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    const elements = window.feed.elements()
    return window.feed.posts().map(({ handle, name }, index) => {
      const element = elements[index]
      const links = [...(element?.querySelectorAll('a') ?? [])].map((link) => link.href)
      return { handle, name, links, words: element?.textContent ?? '' }
    })
  })
}

function expectTruth(posts: Seen[]): void {
  expect(posts.length).toBeGreaterThan(2)
  for (const { handle, name, links, words } of posts) {
    expect(words).toContain(name.replace(/\P{L}+$/u, ''))
    expect(links.some((link) => link.toLowerCase().includes(handle.toLowerCase()))).toBe(true)
  }
}

describe.each(Object.entries(FEEDS))('the local feed of %s', (_, url) => {
  test('scrolls through 300 posts, keeps few of them mounted and tells the truth', async () => {
    const { page, complaints } = await open(url)
    const first = await page.evaluate(() => window.feed.posts().map(({ id }) => id))
    for (let part = 0; part < 6; part++) {
      await page.evaluate(() => window.feed.scrollThrough(50))
      const posts = await seen(page)
      expect(posts.length).toBeLessThan(40)
      expectTruth(posts)
    }
    const last = await page.evaluate(() => window.feed.posts().map(({ id }) => id))
    expect(last.filter((id) => first.includes(id))).toEqual([])
    expect(complaints).toEqual([])
    await page.close()
  })

  test('shows another post where one was', async () => {
    const { page } = await open(url)
    const ids = await page.evaluate(() => {
      const before = window.feed.posts()[0]?.id
      window.feed.recycle(0)
      return { before, after: window.feed.posts()[0]?.id }
    })
    expect(ids.after).toBeDefined()
    expect(ids.after).not.toBe(ids.before)
    expectTruth(await seen(page))
    await page.close()
  })

  test('loses what others put into a header when it renders the header again', async () => {
    const { page } = await open(url)
    const strangers = await page.evaluate(() => {
      const post = window.feed.elements()[0]
      for (const link of post?.querySelectorAll('a, span, p, div') ?? []) {
        link.append(document.createElement('stranger'))
      }
      const before = post?.querySelectorAll('stranger').length ?? 0
      window.feed.rerenderRow(0)
      return { before, after: post?.querySelectorAll('stranger').length ?? 0 }
    })
    expect(strangers.after).toBeLessThan(strangers.before)
    await page.close()
  })

  test('goes to other pages and back without a load', async () => {
    const { page } = await open(url)
    await page.evaluate(() => Object.assign(window, { sameDocument: true }))
    await page.evaluate(() => window.feed.navigate('/search/results/all/'))
    expect(new URL(page.url()).pathname).toBe('/search/results/all/')
    expectTruth(await seen(page))
    await page.goBack()
    expect(page.url()).toBe(url)
    expectTruth(await seen(page))
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true)
    await page.close()
  })

  test('reads from right to left, in Arabic', async () => {
    const { page, complaints } = await open(`${url}?dir=rtl`)
    expect(await page.evaluate(() => [document.dir, document.documentElement.lang])).toEqual([
      'rtl',
      'ar',
    ])
    expect(await page.evaluate(() => document.body.textContent)).toMatch(/\p{Script=Arabic}/u)
    expectTruth(await seen(page))
    expect(complaints).toEqual([])
    await page.close()
  })
})

test('X uses the element itself again, and what others put into it stays', async () => {
  const { page } = await open(FEEDS.X)
  const kept = await page.evaluate(() => {
    const post = window.feed.elements()[0]
    const stranger = document.createElement('stranger')
    post?.querySelector('[data-testid="User-Name"]')?.append(stranger)
    window.feed.recycle(0)
    return { element: post === window.feed.elements()[0], stranger: post?.contains(stranger) }
  })
  expect(kept).toEqual({ element: true, stranger: true })
  await page.close()
})

describe('themes', () => {
  test('X tells its three by the colour of the body', async () => {
    const { page } = await open(FEEDS.X)
    const colours = await page.evaluate(() =>
      ['light', 'dim', 'dark'].map((theme) => {
        window.feed.setTheme(theme)
        return getComputedStyle(document.body).backgroundColor
      }),
    )
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(21, 32, 43)', 'rgb(0, 0, 0)'])
    await page.close()
  })

  test.each([
    [FEEDS.Facebook, '__fb-light-mode', '__fb-dark-mode'],
    [FEEDS.LinkedIn, 'theme--light', 'theme--dark'],
  ])('%s tells its two by a class on the root', async (url, light, dark) => {
    const { page } = await open(url)
    const classes = await page.evaluate(() =>
      ['light', 'dark'].map((theme) => {
        window.feed.setTheme(theme)
        return document.documentElement.className
      }),
    )
    expect(classes).toEqual([light, dark])
    await page.close()
  })
})

describe('things that come late', () => {
  test('Facebook shows the address of a post when somebody points at its time', async () => {
    const { page } = await open(FEEDS.Facebook)
    const addresses = () => page.locator('[aria-posinset] a[href*="/posts/pfbid"]').count()
    const before = await addresses()
    const revealed = await page.evaluate(() => window.feed.mountLate())
    expect(revealed).toBeGreaterThan(0)
    expect(await addresses()).toBeGreaterThan(before)
    await page.close()
  })

  test('LinkedIn mounts the comment tools, whose key holds the id, after the card', async () => {
    const { page } = await open(FEEDS.LinkedIn)
    const keys = page.locator('[componentkey*="-replaceableCommentTools"]')
    expect(await keys.count()).toBe(0)
    await page.evaluate(() => window.feed.mountLate())
    const key = (await keys.first().getAttribute('componentkey')) ?? ''
    const id = await page.evaluate(() => window.feed.posts()[0]?.id)
    expect(activityIn(key)).toBe(id)
    await page.close()
  })
})

/** The activity id in a key: base64url protobuf, a zig-zag varint from the fourth byte on. */
function activityIn(key: string): string {
  const bytes = Buffer.from(key.split('-replaceable')[0] ?? '', 'base64url').subarray(3)
  const zigzag = bytes.reduceRight((value, byte) => (value << 7n) | BigInt(byte & 0x7f), 0n)
  return String(zigzag >> 1n)
}

test('nothing asked for anything outside this machine', () => {
  expect(refused.urls).toEqual([])
})
