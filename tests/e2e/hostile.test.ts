import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import type { Chromium } from '../browser/chromium.ts'
import { type Defence, packageWithout } from '../privacy/sabotage.ts'
import { waits } from '../waits.ts'
import {
  beginningOf,
  breakPrototypes,
  CLOBBERED,
  changeInABurst,
  changeOneByOne,
  HOSTILE,
  harmDone,
  NO_HARM,
  putFormsInTheWay,
  SAID,
  write,
} from './hostile.ts'
import { CONTENT_IN, Markers } from './markers.ts'
import { FeedTab, launchAsAcme } from './panels.ts'

/** The extension's worker has it; what uses it here runs there. */
declare const chrome: {
  runtime: { onMessage: { addListener(listener: (message: { type?: string }) => void): void } }
}
declare const asked: { count: number }

let browser: Chromium
let ask: Ask

beforeAll(async () => {
  ;({ browser, ask } = await launchAsAcme())
})
afterAll(() => browser?.close())

describe('hostile people', () => {
  const ids: string[] = []
  beforeAll(async () => {
    for (const [handle, name] of Object.entries(HOSTILE)) {
      const author = { handle, name, url: `https://x.com/${handle}`, kind: 'person' } as const
      const { person } = await ask('upsertPerson', { network: 'x', author, vip: true })
      const personId = person.id
      ids.push(personId)
      await ask('addNote', { personId, text: name.repeat(30) })
      const contact = { channel: 'x', direction: 'in', kind: 'question', direct: false } as const
      await ask('logContact', { ...contact, personId, at: Date.now(), excerpt: name })
      const insight = { text: name, topic: name.slice(0, 60), sentiment: 'neutral' } as const
      await ask('captureInsight', { insight: { ...insight, personId } })
    }
  })

  it.each([
    ['popup.html', 372],
    ['dashboard.html#/people', 1280],
    ['dashboard.html#/vip', 1280],
    ['dashboard.html#/listening', 1280],
    ['dashboard.html#/people/', 420],
  ])('are shown as what they wrote in %s', async (path, width) => {
    const page = await browser.openExtensionPage('manifest.json')
    await page.setViewportSize({ width, height: 600 })
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('pageerror', ({ message }) => errors.push(message))
    const isPerson = path.endsWith('/')
    for (const id of isPerson ? ids : ['']) {
      await page.goto(`chrome-extension://${await browser.extensionId()}/${path}${id}`)
      if (isPerson) await page.reload()
      if (path === 'popup.html') await page.getByRole('tab', { name: /VIP/ }).click()
      if (isPerson) await page.waitForSelector('h2.who-name')
      else await page.getByText(HOSTILE.markup.slice(0, 20)).first().waitFor()
      expect(await page.evaluate(harmDone, undefined)).toEqual(NO_HARM)
    }
    expect(errors).toEqual([])
    await page.close()
  })

  it('are shown as what they wrote in the panel, and who looks like the brand is said', async () => {
    const tab = await FeedTab.open(browser.context, 'https://x.com/home')
    for (const words of SAID) {
      const frame = await openOnWhatIsWritten(tab, words)
      await frame
        .getByRole('heading', { name: beginningOf(words) })
        .first()
        .waitFor()
      expect(await frame.evaluate(harmDone, undefined)).toEqual(NO_HARM)
      expect(await frame.evaluate(() => document.body.textContent)).not.toContain('\u202E')
      const warned = await frame.getByText('Looks like @acme').count()
      expect(warned).toBe(words === 'acrne' ? 1 : 0)
      await tab.closePanel()
    }
    await tab.close()
  })
})

/** Opens the panel on a post that says `words`, once it has been read like that. */
async function openOnWhatIsWritten(tab: FeedTab, words: string) {
  const post = await tab.page.evaluate(write, words)
  // One that changes before its marker stands is read again a little later.
  await tab.page.waitForTimeout(waits.twoSweeps)
  return tab.openPanel(post)
}

describe('hostile pages', () => {
  async function open() {
    const page = await browser.context.newPage()
    const markers = await Markers.on(page)
    await page.goto('https://x.com/home')
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    await expect.poll(() => markers.unanswered()).toEqual([])
    return { page, markers }
  }

  it('reach nothing of ours with prototypes that they override', async () => {
    const { page, markers } = await open()
    await page.evaluate(breakPrototypes)
    const answered = async () => {
      const own = `[...document.querySelectorAll('span')]
        .map((span) => chrome.dom.openOrClosedShadowRoot(span)?.querySelector('.box'))
        .filter((box) => box && ${CONTENT_IN}(box).length > 8).length`
      return markers.inContentWorld<number>(own)
    }
    await expect.poll(answered).toBeGreaterThan(2)
    await page.close()
  })

  it.each(CLOBBERED)('do not get in the way with a form that is called %s', async (name) => {
    const { page, markers } = await open()
    await page.evaluate(putFormsInTheWay, name)
    await page.evaluate(() => window.feed.scrollThrough(5))
    await expect.poll(() => markers.unanswered()).toEqual([])
    await page.close()
  })

  it('cost what changed, and no more, with 10,000 changes in a burst or one after the other', async () => {
    const { page, markers } = await open()
    // Posts far from the view are asked for a little later.
    await page.waitForTimeout(waits.twoSweeps)
    const askedSoFar = await countQuestions(browser)
    await page.evaluate(changeInABurst)
    await page.waitForTimeout(waits.twoSweeps)
    // The post reads as it did: there is nothing to ask.
    expect(await askedSoFar()).toBe(0)

    const took = await page.evaluate(changeOneByOne)
    await expect.poll(() => markers.unanswered()).toEqual([])
    const questions = await askedSoFar()
    expect(questions).toBeLessThanOrEqual(atMostIn(took))
    expect(questions).toBeGreaterThan(0)
    await page.close()
  })
})

/** At most one question in 100 ms, however many texts there are. */
const atMostIn = (milliseconds: number) => Math.ceil(milliseconds / 100) + 2

/** Counts the questions about posts from here on. */
async function countQuestions(of: Chromium): Promise<() => Promise<number>> {
  const worker = await of.worker()
  await worker.evaluate(() => {
    Object.assign(globalThis, { asked: { count: 0 } })
    chrome.runtime.onMessage.addListener(({ type }) => {
      if (type === 'annotate') asked.count++
    })
  })
  return () => worker.evaluate(() => asked.count)
}

describe('without one defence', () => {
  const lost = async (
    defence: Defence,
    use: (weak: Awaited<ReturnType<typeof launchAsAcme>>) => Promise<void>,
  ) => {
    const extension = packageWithout(defence)
    const weak = await launchAsAcme(extension)
    try {
      await use(weak)
    } finally {
      await weak.browser.close()
      rmSync(extension, { recursive: true, force: true })
    }
  }

  it('a page could have far more questions asked: the pace', async () => {
    const pace = {
      name: 'a pace for questions',
      from: /this\.#\w+\+\w+-performance\.now\(\)/g,
      to: '-1',
    }
    await lost(pace, async ({ browser: weak }) => {
      const tab = await FeedTab.open(weak.context, 'https://x.com/home')
      const askedSoFar = await countQuestions(weak)
      const took = await tab.page.evaluate(changeOneByOne)
      expect(await askedSoFar()).toBeGreaterThan(atMostIn(took))
    })
  })

  it('turned-around words would stand in the panel: what is left out of a post', async () => {
    const reading = { name: 'no signs that nobody sees', from: /\\u202a-\\u202e/g, to: '' }
    await lost(reading, async ({ browser: weak }) => {
      const tab = await FeedTab.open(weak.context, 'https://x.com/home')
      const frame = await openOnWhatIsWritten(tab, HOSTILE.bidi)
      await frame.getByRole('heading', { name: 'gni' }).first().waitFor()
      expect(await frame.evaluate(() => document.body.textContent)).toContain('\u202E')
    })
  })
})
