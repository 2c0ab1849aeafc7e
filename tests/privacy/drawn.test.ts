import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CELLS, LOOKS } from '../../lib/feed/looks'
import { bundle } from '../browser/bundle.ts'
import { launchChromium } from '../browser/chromium.ts'
import { waits } from '../waits.ts'
import type {} from './drawn-page.ts'

it(
  'draws each state of a cell otherwise than the others, and none into the next one’s field',
  async () => {
    const browser = await launchChromium({ extension: false })
    try {
      const page = await browser.context.newPage()
      await page.evaluate(await bundle(join(import.meta.dirname, 'drawn-page.ts')))
      for (const scale of [2, 3]) {
        const drawn = await page.evaluate((one) => window.drawn(one), scale)
        for (const [index, cell] of CELLS.entries()) {
          const states = drawn[index] ?? []
          expect(states.length).toBe(LOOKS[cell].length)
          expect(new Set(states.map(({ ink }) => ink)).size).toBe(states.length)
          expect(states.filter(({ ink }) => !/[1-9]/.test(ink))).toEqual([])
          expect(states.filter(({ isBeyond }) => isBeyond)).toEqual([])
        }
      }
    } finally {
      await browser.close()
    }
  },
  waits.browserStart,
)
