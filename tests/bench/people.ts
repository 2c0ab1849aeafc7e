import type { Page } from 'playwright-core'
import type { Post } from '../../lib/model/post/post.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { fillCrowd, makeDue } from '../sample/crowd.ts'
import { bareLookUps, bareRequests } from './bare.ts'
import { median } from './numbers.ts'
import { say } from './steps.ts'

const PEOPLE = 100_000
const ROUNDS = 25
/** Rounds that do not count: what posts are looked through for is made ready by the first. */
const WARM = 3

/** With 100,000 people in the database: looking up 50 authors, finding, opening the popup. */
export async function benchPeople(): Promise<void> {
  const chromium = await launchChromium()
  try {
    await serveFeeds(chromium.context)
    const page = await chromium.openExtensionPage('popup.html')
    await page.waitForSelector('button')
    await fillCrowd(page, { people: PEOPLE, interactions: PEOPLE, due: 20 })
    console.log(`\nWith ${PEOPLE.toLocaleString('en')} people (medians of ${ROUNDS}, ms)`)
    await sayEmptyMessage(page)
    for (const [what, query] of Object.entries(SEARCHES)) {
      const found = await roundTrips(page, 'findPeople', (n) => ({ query: query(n), limit: 20 }))
      say(`find by ${what}`, found.toFixed(1))
    }
    await page.evaluate((message) => chrome.runtime.sendMessage(message), BRAND)
    const { none, ...others } = await lookUps(chromium)
    const bare = median(await bareLookUps(page, ROUNDS))
    const least = median(await bareRequests(page, ROUNDS))
    say('look-up of no author, from a page', none.toFixed(1))
    for (const [whose, took] of Object.entries(others)) {
      say(`look-up of 50 authors, ${whose}`, took.toFixed(1), `${(took - none).toFixed(1)} beyond`)
    }
    say('50 who are kept, by bare Dexie', bare.toFixed(1))
    say('50 who are kept, by bare IndexedDB', least.toFixed(1))
    await benchPopup(chromium, page, 20)
    await makeDue(page, 1000)
    await benchPopup(chromium, page, 1000)
  } finally {
    await chromium.close()
  }
}

/** Against which budgets are scaled. */
export async function sayEmptyMessage(page: Page): Promise<void> {
  const empty = await roundTrips(page, 'settings', () => ({}))
  say('a message and its answer, nothing looked up', empty.toFixed(1))
}

const SEARCHES: Record<string, (round: number) => string> = {
  'the beginning of a name': (round) => `given${round * 397}`,
  'two words': (round) => `family${round * 7} given${round * 397}`,
  'a handle': (round) => `@handle${round * 397}`,
  'the first key': (round) => 'ghf'.charAt(round % 3),
}

async function benchPopup(chromium: Chromium, page: Page, due: number): Promise<void> {
  const usable = await popup(chromium)
  say(`popup usable, ${due.toLocaleString('en')} promises due`, usable.toFixed(0))
  const sizes: string[] = []
  for (const type of ['inbox', 'countVips']) {
    const reply = await page.evaluate((message) => chrome.runtime.sendMessage(message), {
      type,
      payload: {},
    })
    sizes.push(`${type} ${(JSON.stringify(reply).length / 1000).toFixed(0)}`)
  }
  say('  kB that it is sent', ...sizes)
}

/** Runs in a page or content script of the extension. */
declare const chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } }

async function roundTrips(
  page: Page,
  type: string,
  payload: (round: number) => unknown,
): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    times.push(
      await page.evaluate(
        async (message) => {
          const start = performance.now()
          await chrome.runtime.sendMessage(message)
          return performance.now() - start
        },
        { type, payload: payload(round) },
      ),
    )
  }
  return median(times)
}

/** What posts are about that say so. */
const BRAND = { type: 'changeSettings', payload: { brand: { name: 'Acme' } } }

/** Whose posts a page asks about, by the round. */
const PAGES = {
  none: () => [],
  'all kept': (round) => fifty((nth) => keptIn(round, nth)),
  strangers: (round) => fifty((nth) => `nobody${round}x${nth}`),
  'as in a feed': (round) =>
    fifty(
      // Of 50 authors one is a VIP advocate and five others are kept; three posts are about the brand.
      (nth) => {
        if (nth === 27) return `handle${round * 1500}`
        return nth % 10 === 3 ? keptIn(round, nth) : `nobody${round}y${nth}`
      },
      (nth) => nth % 17 === 5,
    ),
} satisfies Record<string, (round: number) => Post[]>

const keptIn = (round: number, nth: number) => `handle${(round * 50 + nth) * 63}`

/**
 * Until the next question: what an answer left to do would be counted to it. A second reading of posts
 * about the brand takes longest.
 */
const REST = 800

/**
 * The content script's own messages, sent from its own world: medians, beginning when the background
 * has read some pages.
 */
async function lookUps(chromium: Chromium): Promise<Record<keyof typeof PAGES, number>> {
  const page = await chromium.context.newPage()
  const session = await chromium.context.newCDPSession(page)
  let world = 0
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context.id
  })
  await session.send('Runtime.enable')
  await page.goto('https://x.com/home?count=5')
  await page.waitForTimeout(1000)
  const time = async (posts: Post[]) => {
    const expression = `(async () => {
      const start = performance.now()
      await chrome.runtime.sendMessage(${JSON.stringify({ type: 'annotate', payload: { posts } })})
      return performance.now() - start
    })()`
    const options = { expression, contextId: world, awaitPromise: true, returnByValue: true }
    return (await session.send('Runtime.evaluate', options)).result.value as number
  }
  const kinds = Object.keys(PAGES) as (keyof typeof PAGES)[]
  const times = new Map(kinds.map((kind): [keyof typeof PAGES, number[]] => [kind, []]))
  for (let round = -WARM; round < ROUNDS; round++) {
    for (const [kind, all] of times) {
      const took = await time(PAGES[kind](round + WARM))
      if (round >= 0) all.push(took)
      await page.waitForTimeout(REST)
    }
  }
  const medians = Array.from(times, ([kind, all]) => [kind, median(all)])
  return Object.fromEntries(medians) as Record<keyof typeof PAGES, number>
}

/** No two posts are the same, by their numbers: what was read of one says nothing of the next. */
const TEXTS = [
  'A walk by the river',
  'Coffee with my sister',
  'Finished the second book',
  'Rain again',
].flatMap((what) =>
  [
    'this morning',
    'after a long week',
    'for once without my phone',
    'and then the train home',
  ].flatMap((when) =>
    [
      'nothing else to report.',
      'how did we get here?',
      'so happy about it!!',
      'back to the list tomorrow.',
    ].map((end) => `${what} ${when}, ${end}`),
  ),
)

let posts = 0

/** Posts of 50 authors, the handle of each by its number; of some that are about the brand as well. */
function fifty(
  handleOf: (nth: number) => string,
  isAbout: (nth: number) => boolean = () => false,
): Post[] {
  return Array.from({ length: 50 }, (_, nth) => postOf(handleOf(nth), isAbout(nth)))
}

function postOf(handle: string, isAbout: boolean): Post {
  const index = posts++
  return {
    key: `x:status:${index}`,
    network: 'x',
    author: { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' },
    text: `${TEXTS[index % TEXTS.length]}${isAbout ? ' with my Acme kettle' : ''} ${index}`,
    truncated: false,
    promoted: false,
    mentions: [],
    kind: 'post',
  }
}

/** From the navigation's start until the first VIP advocate stands in the popup's list. */
async function popup(chromium: Chromium): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const page = await chromium.openExtensionPage('popup.html')
    await page.waitForFunction(
      () => /Given\d+ Family/.test(document.body.textContent ?? ''),
      null,
      {
        polling: 'raf',
      },
    )
    times.push(await page.evaluate(() => performance.now()))
    await page.close()
  }
  return median(times)
}
