import type { Post } from '../../lib/model/post/post.ts'
import { backgroundOf, forEveryNetwork } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { CONTENT_IN, Markers } from '../e2e/markers.ts'
import { median } from './numbers.ts'

const ROUNDS = 9

/**
 * Milliseconds without a question before a post comes to a background that sleeps: the browser stops
 * it after half a minute, and by then the page knows that it may sleep. Fewer rounds, for that.
 */
const QUIET = 26_000
const QUIET_ROUNDS = 5

const author = {
  handle: 'somebody',
  name: 'Somebody',
  url: 'https://x.com/somebody',
  kind: 'person',
} as const

/** A brand post of a kept person that was never seen before: it has to be read. */
function brandPost(round: number): Post {
  return {
    key: `x:status:${round}`,
    network: 'x',
    author,
    text: 'Third year with this bag from Acme, thank you.',
    truncated: false,
    promoted: false,
    mentions: [],
    kind: 'post',
  }
}

/** How long a page waits for its answer: warm, after the worker died, and with the models needed. */
export async function benchWake(): Promise<void> {
  const chromium = await launchChromium()
  try {
    await serveFeeds(chromium.context)
    const ask = await backgroundOf(chromium)
    const handles = await forEveryNetwork(ask, [])
    await ask('changeSettings', {
      brand: { name: 'Acme', handles, words: [], competitors: [], team: [] },
    })
    await ask('upsertPerson', { network: 'x', author })
    const page = await chromium.context.newPage()
    const markers = await Markers.on(page)
    await page.goto('https://x.com/home?count=3')
    await page.waitForTimeout(1000)
    let round = 0
    const time = async (read: boolean, asleep: boolean, again = false) => {
      const taken: number[] = []
      for (let i = 0; i < ROUNDS; i++) {
        if (asleep) await stopWorkers(chromium)
        const posts = read ? [brandPost(round++)] : []
        taken.push(await markers.inContentWorld(timed(posts, again)))
      }
      return median(taken).toFixed(0).padStart(5)
    }
    const timeFilled = async (asleep: boolean) => {
      const taken: number[] = []
      for (let i = 0; i < (asleep ? QUIET_ROUNDS : ROUNDS); i++) {
        // A post that comes right after another one waits for the next question.
        await page.waitForTimeout(asleep ? QUIET : 1000)
        if (asleep) await stopWorkers(chromium)
        taken.push(await markers.inContentWorld(filled(round++)))
      }
      return median(taken).toFixed(0).padStart(5)
    }
    console.log(`\nA page waits for its answer (medians of ${ROUNDS}, ms)`)
    console.log(`awake, nothing to look up      ${await time(false, false)}`)
    console.log(`awake, a brand post to read    ${await time(true, false)}`)
    console.log(`asleep, nothing to look up     ${await time(false, true)}`)
    console.log(`asleep, a brand post to read   ${await time(true, true)}`)
    console.log(`awake, and its second reading  ${await time(true, false, true)}`)
    console.log(`asleep, and its second reading ${await time(true, true, true)}`)
    console.log(`awake, a post and its marker   ${await timeFilled(false)}`)
    console.log(`asleep, a post and its marker  ${await timeFilled(true)}`)
  } finally {
    await chromium.close()
  }
}

function timed(posts: Post[], again: boolean): string {
  const payload = { posts, ...(again && { again }) }
  const message = JSON.stringify({ type: 'annotate', payload })
  return `(async () => {
    const start = performance.now()
    await chrome.runtime.sendMessage(${message})
    return performance.now() - start
  })()`
}

/** Puts one more post in, in view, and waits until its marker is there and says something. */
function filled(round: number): string {
  return `(async () => {
    const article = document.querySelector('article').cloneNode(true)
    for (const span of article.querySelectorAll('span:empty')) span.remove()
    for (const link of article.querySelectorAll('a[href*="/status/"]')) {
      link.setAttribute('href', '/somebody/status/${1_900_000_000_000_000 + round}')
    }
    const says = (span) => {
      const box = chrome.dom.openOrClosedShadowRoot(span)?.querySelector('.box')
      return box && ${CONTENT_IN}(box).includes(' / ')
    }
    const start = performance.now()
    document.querySelector('article').before(article)
    while (performance.now() - start < 5000 && ![...article.querySelectorAll('span:empty')].some(says)) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    return performance.now() - start
  })()`
}

/** Ends the background, as the browser does when it is idle. */
export async function stopWorkers({ context }: Chromium): Promise<void> {
  const [page] = context.pages()
  if (!page) throw new Error('there is no page to ask from')
  const session = await context.newCDPSession(page)
  await session.send('ServiceWorker.enable')
  await session.send('ServiceWorker.stopAllWorkers')
  await session.detach()
}
