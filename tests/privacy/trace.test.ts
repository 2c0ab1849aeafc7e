import { rmSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import messages from '../../public/_locales/en/messages.json'
import { backgroundOf, forEveryNetwork } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { Markers } from '../e2e/markers.ts'
import { waits } from '../waits.ts'
import { installSpy, type Trace } from './hostile.ts'
import { DEFENCES, packageWithout } from './sabotage.ts'

/** One moment for all visits, so that the feed shows the same. */
const NOW = 1_767_000_000_000

const VISITS = {
  x: `https://x.com/home?now=${NOW}`,
  facebook: `https://www.facebook.com/?now=${NOW}`,
  linkedin: `https://www.linkedin.com/feed/?now=${NOW}`,
} as const
type NetworkId = keyof typeof VISITS

/** Words a page might try on us: those of the marker and the card, and what staff wrote. */
const SECRET_NAME = 'Quillon Verrastane'
const WORDS = [
  SECRET_NAME,
  'our best advocate of all',
  ...['VIP advocate', 'fully engaged', 'actively disengaged', 'not engaged'],
  ...['positive about us', 'negative about us', 'neutral about us'],
  ...Object.entries(messages).flatMap(([key, { message }]) =>
    /^(marker_tier|marker_sentiment|tier|sentiment)_/.test(key) ? [message] : [],
  ),
]

const TIERS = ['actively_disengaged', 'not_engaged', 'engaged', 'fully_engaged'] as const

/** Keeps everybody who writes in the feed, each with a tier, a star, a sentiment and a note. */
async function keepEverybody(browser: Chromium, network: NetworkId): Promise<void> {
  const ask = await backgroundOf(browser)
  const page = await browser.context.newPage()
  await page.goto(VISITS[network])
  await page.waitForFunction(() => window.feed?.posts().length > 0)
  const handles = new Set<string>()
  for (let scrolled = 0; scrolled < 40; scrolled += 5) {
    for (const { handle } of await page.evaluate(() => window.feed.posts())) handles.add(handle)
    await page.evaluate(() => window.feed.scrollThrough(5))
  }
  await page.close()
  for (const [index, handle] of [...handles].entries()) {
    for (const kind of ['person', 'company'] as const) {
      const url = `https://example.com/${encodeURIComponent(handle)}`
      const author = { handle, name: SECRET_NAME, url, kind }
      const { person } = await ask('upsertPerson', { network, author })
      await ask('updatePerson', {
        personId: person.id,
        changes: {
          tier: TIERS[index % 4] ?? 'engaged',
          sentimentOverride: index % 2 ? 'negative' : 'positive',
        },
      })
      await ask('setVip', { personId: person.id, vip: true, why: 'our best advocate of all' })
      await ask('addNote', { personId: person.id, text: 'our best advocate of all' })
    }
  }
}

/** The same visit each time: read, point at a marker, open and close the panel, scroll. */
async function visit(network: NetworkId, options: { knows: boolean; extension?: string }) {
  const browser = await launchChromium(options.extension ? { extension: options.extension } : {})
  try {
    await serveFeeds(browser.context)
    const ask = await backgroundOf(browser)
    await ask('changeSettings', { networks: await forEveryNetwork(ask, true) })
    if (options.knows) await keepEverybody(browser, network)
    const page = await browser.context.newPage()
    const markers = await Markers.on(page)
    await page.addInitScript(installSpy)
    await page.goto(VISITS[network])
    await page.waitForFunction(() => window.feed?.posts().length > 0)
    await expect.poll(() => markers.unanswered()).toEqual([])
    const labels = (await markers.posts()).flatMap(({ labels }) => labels)
    const traces = [await page.evaluate((words) => window.spy(words), WORDS)]

    await copyAndDrag(page)
    const handle = await page.evaluate(() => window.feed.posts()[0]?.handle ?? '')
    await markers.press(handle, 3)
    await expect.poll(() => page.frames().length).toBe(2)
    await page.frames()[1]?.waitForSelector('h1')
    await page.waitForTimeout(waits.toNotice)
    traces.push(await page.evaluate((words) => window.spy(words), WORDS))
    await page.keyboard.press('Escape')
    await expect.poll(() => page.frames().length).toBe(1)
    await page.evaluate(() => window.feed.scrollThrough(15))
    await expect.poll(() => markers.unanswered()).toEqual([])
    traces.push(await page.evaluate((words) => window.spy(words), WORDS))
    return { traces, labels }
  } finally {
    await browser.close()
  }
}

/** Selects all, copies and pastes it, then drags the selection a little way. */
async function copyAndDrag(page: Page): Promise<void> {
  await page.evaluate(() => getSelection()?.selectAllChildren(document.body))
  await page.keyboard.press('Control+c')
  await page.keyboard.press('Control+v')
  const text = await page.evaluate(() => {
    const [first] = window.feed.elements()
    const { x, y } = first?.querySelector('a, p, span')?.getBoundingClientRect() ?? new DOMRect()
    return { x: x + 5, y: y + 5 }
  })
  await page.mouse.move(text.x, text.y)
  await page.mouse.down()
  await page.mouse.move(text.x + 60, text.y + 60, { steps: 5 })
  await page.mouse.up()
  await page.evaluate(() => getSelection()?.removeAllRanges())
}

/** A single word may well stand in a post; a phrase of ours does not. */
const PHRASES = WORDS.filter((word) => word.includes(' '))

/** What a page must never find, whatever we know; all of it empty when it found nothing. */
function leaksIn({ found, carried, insideRoots, heard, databases, frames, errors }: Trace) {
  return {
    found: found.filter((word) => PHRASES.includes(word)),
    carried: PHRASES.filter((phrase) => carried.some((html) => html.includes(phrase))),
    insideRoots,
    heard,
    databases,
    frames,
    errors,
  }
}

const NOTHING = {
  found: [],
  carried: [],
  insideRoots: [],
  heard: [],
  databases: [],
  frames: 0,
  errors: [],
}

describe('a hostile page', () => {
  it.each(['x', 'facebook', 'linkedin'] as const)(
    'finds the same on %s whether we know nobody or everybody',
    async (network) => {
      const stranger = await visit(network, { knows: false })
      const acquainted = await visit(network, { knows: true })
      expect(acquainted.labels.every((label) => label.includes('VIP advocate'))).toBe(true)
      expect(stranger.labels.some((label) => label.includes('VIP advocate'))).toBe(false)
      for (const [index, trace] of acquainted.traces.entries()) {
        expect(trace).toEqual(stranger.traces[index])
        expect(leaksIn(trace)).toEqual(NOTHING)
      }
    },
  )

  it.each(DEFENCES)('would find something without $name', async (defence) => {
    const extension = packageWithout(defence)
    try {
      const { traces } = await visit('x', { knows: true, extension })
      expect(traces.map(leaksIn)).not.toEqual(traces.map(() => NOTHING))
    } finally {
      rmSync(extension, { recursive: true, force: true })
    }
  })
})
