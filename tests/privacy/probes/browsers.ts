import type { Page as PlaywrightPage } from 'playwright-core'
import type { KeyInput, Page as PuppeteerPage } from 'puppeteer-core'
import { type Ask, backgroundOf, backgroundOfFirefox } from '../../browser/background.ts'
import { launchChromium } from '../../browser/chromium.ts'
import { launchFirefox } from '../../browser/firefox.ts'
import { serveFeeds, serveFeedsTo } from '../../browser/serve.ts'
import { closeSidebar } from '../../browser/sidebar.ts'
import { Markers } from '../../e2e/markers.ts'
import { installHostile } from './hostile.ts'
import type { Hands } from './probe.ts'

/** A browser with the extension, and all that a visit to a hostile page needs of it. */
export interface HostileBrowser {
  name: 'chromium' | 'firefox'
  ask: Ask
  /** Opens a page whose first script is the hostile one; `next` is the one after it. */
  open(url: string, words: string[], next?: () => void): Promise<HostilePage>
  /** Puts another package in the place of the installed one, which leaves it all that it knows. */
  replace?(extension: string): Promise<void>
  close(): Promise<void>
}

export interface HostilePage {
  hands: Hands
  /** Runs this in the page, which is given nothing. */
  run(act: () => unknown): Promise<unknown>
  /**
   * What each marker says, none before all are answered. Firefox lets no test look into the content
   * script's world.
   */
  labels?(): Promise<string[]>
  /** A picture of the marker on the first post of this author, who is in the page. */
  picture(handle: string): Promise<string>
  close(): Promise<void>
}

interface Wanted {
  extension?: string
  /** What Chromium has yet to switch on. */
  feature?: string
  /** Whether Chromium keeps pages that were left. */
  backForward?: boolean
  /** What each page is served under, in the place of the feeds' own. */
  policy?: string
}

export async function hostileChromium({
  policy,
  ...options
}: Wanted = {}): Promise<HostileBrowser> {
  const chromium = await launchChromium(options)
  await serveFeeds(chromium.context, policy)
  return {
    name: 'chromium',
    ask: await backgroundOf(chromium),
    async open(url, words, next) {
      const page = await chromium.context.newPage()
      const markers = await Markers.on(page)
      await page.addInitScript(installHostile, words)
      if (next) await page.addInitScript(next)
      await page.goto(url)
      return {
        hands: handsIn(page, {
          press: (keys) => page.keyboard.press(keys),
          async media({ print, forcedColors }) {
            if (print !== undefined) await page.emulateMedia({ media: print ? 'print' : null })
            if (forcedColors !== undefined) {
              await page.emulateMedia({ forcedColors: forcedColors ? 'active' : null })
            }
          },
        }),
        run: (act) => page.evaluate(act),
        async labels() {
          const isAnswered = (await markers.unanswered()).length === 0
          return isAnswered ? (await markers.posts()).flatMap(({ labels }) => labels) : []
        },
        async picture(handle) {
          const { x, y, width, height } = await page.evaluate(placeOf, handle)
          return (await page.screenshot({ clip: { x, y, width, height } })).toString('base64')
        },
        close: () => page.close(),
      }
    },
    close: () => chromium.close(),
  }
}

export async function hostileFirefox({ policy, ...options }: Wanted = {}): Promise<HostileBrowser> {
  const firefox = await launchFirefox(options)
  const prepare = async () => {
    const own = await firefox.openExtensionPage('popup.html')
    // It is open when Ardent is installed, and nothing of ours stands in the page then.
    await closeSidebar(own)
    return backgroundOfFirefox(own)
  }
  let ask = await prepare()
  return {
    name: 'firefox',
    ask: (type, payload) => ask(type, payload),
    async replace(extension) {
      await firefox.browser.installExtension(extension)
      ask = await prepare()
    },
    async open(url, words, next) {
      const page = await firefox.browser.newPage()
      await page.setViewport({ width: 1280, height: 900 })
      await serveFeedsTo(page, policy)
      await page.evaluateOnNewDocument(installHostile, words)
      if (next) await page.evaluateOnNewDocument(next)
      await page.goto(url)
      return {
        hands: handsIn(page, {
          async press(keys) {
            const names = keys.split('+') as KeyInput[]
            for (const name of names) await page.keyboard.down(name)
            for (const name of names.reverse()) await page.keyboard.up(name)
          },
          media: () => Promise.reject(new Error('WebDriver BiDi knows no media features')),
        }),
        run: (act) => page.evaluate(act),
        async picture(handle) {
          const clip = await page.evaluate(placeOf, handle)
          return page.screenshot({ clip, encoding: 'base64' })
        },
        close: () => page.close(),
      }
    },
    close: () => firefox.close(),
  }
}

function handsIn(page: PlaywrightPage | PuppeteerPage, own: Pick<Hands, 'press' | 'media'>): Hands {
  const { mouse } = page
  return {
    ...own,
    move: (x, y) => mouse.move(x, y),
    click: (x, y) => mouse.click(x, y),
    async drag(from, to) {
      await mouse.move(from.x, from.y)
      await mouse.down()
      await mouse.move(to.x, to.y, { steps: 5 })
      await mouse.up()
    },
    inPage: (act) => (page as PlaywrightPage).evaluate(act),
  }
}

/** Runs in the page: the place of the marker on an author's first post. */
function placeOf(handle: string) {
  const index = window.feed.posts().findIndex((post) => post.handle === handle)
  const element = window.feed.elements()[index]
  const host = window.hostile.hosts().find((one) => element?.contains(one))
  const { x, y, width, height } = host?.getBoundingClientRect() ?? new DOMRect()
  return { x: Math.round(x), y: Math.round(y), width, height }
}
