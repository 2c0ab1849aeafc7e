import type { Page } from 'playwright-core'
import type { Post } from '../../lib/model/post/post.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { fillCrowd, makeDue } from '../sample/crowd.ts'
import { bareLookUps } from './bare.ts'
import { median } from './numbers.ts'
import { say } from './steps.ts'

const PEOPLE = 100_000
const ROUNDS = 25

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
    const { none, fifty } = await lookUps(chromium)
    const bare = median(await bareLookUps(page, ROUNDS))
    say('look-up of no author, from a page', none.toFixed(1))
    say('look-up of 50 authors, from a page', fifty.toFixed(1))
    say('the look-up alone; bare Dexie', (fifty - none).toFixed(1), bare.toFixed(1))
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

/** The content script's own messages, sent from its own world. */
async function lookUps(chromium: Chromium): Promise<{ none: number; fifty: number }> {
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
  const none: number[] = []
  const fifty: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    none.push(await time([]))
    fifty.push(await time(Array.from({ length: 50 }, (_, i) => postOf((round * 50 + i) * 63))))
  }
  return { none: median(none), fifty: median(fifty) }
}

/** No two on a page are the same: what was read of one says nothing of the next. */
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

function postOf(index: number): Post {
  const handle = `handle${index}`
  return {
    key: `x:status:${index}`,
    network: 'x',
    author: { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' },
    text: TEXTS[index % TEXTS.length] ?? '',
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
