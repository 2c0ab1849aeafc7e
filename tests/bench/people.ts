import type { Page } from 'playwright-core'
import type { Post } from '../../lib/model/post/post.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { fillCrowd } from '../sample/crowd.ts'
import { median } from './numbers.ts'

const PEOPLE = 100_000
const ROUNDS = 25

/** With 100,000 people in the database: looking up 50 authors, finding, opening the popup. */
export async function benchPeople(): Promise<void> {
  const chromium = await launchChromium()
  try {
    await serveFeeds(chromium.context)
    const page = await chromium.openExtensionPage('popup.html')
    await page.waitForSelector('button')
    await fillCrowd(page, { people: PEOPLE, interactions: PEOPLE })
    console.log(`\nWith ${PEOPLE.toLocaleString('en')} people (medians of ${ROUNDS}, ms)`)
    const empty = await roundTrips(page, 'settings', () => ({}))
    const find = await roundTrips(page, 'findPeople', (round) => ({
      query: `given${round * 397}`,
      limit: 20,
    }))
    console.log(`a message and its answer, nothing looked up   ${empty.toFixed(1)}`)
    console.log(`find by the beginning of a name               ${find.toFixed(1)}`)
    const { none, fifty } = await lookUps(chromium)
    console.log(`look-up of no author, from a page             ${none.toFixed(1)}`)
    console.log(`look-up of 50 authors, from a page            ${fifty.toFixed(1)}`)
    console.log(`the look-up alone (difference)                ${(fifty - none).toFixed(1)}`)
    console.log(
      `popup usable after                            ${(await popup(chromium)).toFixed(0)}`,
    )
  } finally {
    await chromium.close()
  }
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

function postOf(index: number): Post {
  const handle = `handle${index}`
  return {
    key: `x:status:${index}`,
    network: 'x',
    author: { handle, name: handle, url: `https://x.com/${handle}`, kind: 'person' },
    text: 'A walk by the river, and nothing else to report today.',
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
