import { rmSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Markers } from '../e2e/markers.ts'
import { launchAsAcme } from '../e2e/panels.ts'
import { packageWithout } from './sabotage.ts'

declare global {
  interface Window {
    /** How often the page took the marker away, and how often at most without a pause. */
    taken: { all: number; atOnce: number }
  }
}

/**
 * Runs in the page before its first script: the first marker goes into a frame of the page's own
 * each time it is put in or back. Fifty times at most: nothing here may go on for ever.
 */
function keepFirstMarker(): void {
  window.taken = { all: 0, atOnce: 0 }
  let first: Node | undefined
  let frame: HTMLIFrameElement | undefined
  let inOneGo = 0
  new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      const isMarker =
        node instanceof HTMLSpanElement && node.attributes.length + node.childNodes.length === 0
      if (isMarker && node.clientWidth === 76) first ??= node
      if (!first || node !== first || window.taken.all === 50) continue
      if (!frame) {
        frame = document.createElement('iframe')
        document.body.append(frame)
      }
      frame.contentDocument?.body.append(first)
      if (inOneGo === 0) setTimeout(() => (inOneGo = 0), 0)
      inOneGo++
      const { all, atOnce } = window.taken
      window.taken = { all: all + 1, atOnce: Math.max(atOnce, inOneGo) }
    }
  }).observe(document, { subtree: true, childList: true })
}

async function atOnce(extension?: string): Promise<number> {
  const { browser } = await launchAsAcme(extension)
  try {
    const page = await browser.context.newPage()
    const markers = await Markers.on(page)
    await page.addInitScript(keepFirstMarker)
    await page.goto('https://x.com/home')
    await page.waitForFunction(() => window.taken.all > 0 && window.feed?.posts().length > 3)
    const first = await page.evaluate(() => window.feed.posts()[0]?.id)
    const others = async () => (await markers.unanswered()).filter((id) => id !== first)
    await expect.poll(others).toEqual([])
    return await page.evaluate(() => window.taken.atOnce)
  } finally {
    await browser.close()
  }
}

/** Ten times between two sweeps, and one sweep may come in between. */
const AT_MOST = 20

describe('a page that takes a marker away each time it is put back', () => {
  it('is not fought for ever, and all other posts are answered', async () => {
    expect(await atOnce()).toBeLessThanOrEqual(AT_MOST)
  })

  it('would be, without a limit', async () => {
    const limit = {
      name: 'a limit to putting back',
      from: /\.putBack===[\w$]+/g,
      to: '.putBack===1e9',
    }
    const extension = packageWithout(limit)
    try {
      expect(await atOnce(extension)).toBeGreaterThan(AT_MOST)
    } finally {
      rmSync(extension, { recursive: true, force: true })
    }
  })
})
