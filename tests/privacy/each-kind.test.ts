import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Ask } from '../browser/background.ts'
import { becomeAcme } from '../e2e/panels.ts'
import { waits } from '../waits.ts'
import {
  type HostileBrowser,
  type HostilePage,
  hostileChromium,
  hostileFirefox,
} from './probes/browsers.ts'
import { FURTHER, IN_CANVAS, TIP_IN_CANVAS } from './probes/further.ts'
import { type Found, noticed, visit } from './probes/visit.ts'
import { FOUND_AGAIN, FRAGMENTS, YOUNGER } from './probes/younger.ts'
import { packageWithout } from './sabotage.ts'

/** What the author of the first post is made, one after the other; a stranger before. */
const KINDS = {
  kept: { vip: false, tier: 'engaged', sentimentOverride: 'neutral' },
  'a VIP advocate': { vip: true, tier: 'fully_engaged', sentimentOverride: 'positive' },
  'actively disengaged': { vip: false, tier: 'actively_disengaged', sentimentOverride: 'negative' },
} as const

/** Drawing elements into a canvas, by its name in Chromium. */
const CANVAS = 'CanvasDrawElement'

/** Probes that find nothing at all, whoever it is about. */
const EMPTY = [
  ...['setters and getters that every object has', IN_CANVAS, TIP_IN_CANVAS],
  ...[FOUND_AGAIN, FRAGMENTS],
]

/** What the markers, their tips and the cards of all kinds say. */
const WORDS = ['VIP advocate', 'engaged', 'tier unknown', 'neutral about us', 'Quillon Verrastane']

/** Makes the author of the first post one of the kinds. */
async function become(ask: Ask, handle: string, kind: keyof typeof KINDS): Promise<void> {
  const { vip, ...changes } = KINDS[kind]
  const url = `https://x.com/${handle}`
  const author = { handle, name: 'Quillon Verrastane', url, kind: 'person' } as const
  const { person } = await ask('upsertPerson', { network: 'x', author })
  await ask('setVip', { personId: person.id, vip, why: '' })
  await ask('updatePerson', { personId: person.id, changes })
}

const ASKED = { ...FURTHER, ...YOUNGER }

describe.each([
  ['chromium', () => hostileChromium({ feature: CANVAS, backForward: true })],
  ['firefox', hostileFirefox],
] as const)('in %s', (_, launch) => {
  let browser: HostileBrowser
  const found: Record<string, Found> = {}
  /** Pictures of the first marker: each kind has its own. */
  const pictures = new Set<string>()

  beforeAll(async () => {
    browser = await launch()
    await becomeAcme(browser.ask)
    let handle = ''
    const shown = async (page: HostilePage) => {
      handle = String(await page.run(() => window.feed.posts()[0]?.handle))
      await noticed()
      pictures.add(await page.picture(handle))
    }
    // The first window of a browser's life is unlike later ones.
    await visit(browser, 'x', [], noticed, {})
    found.stranger = await visit(browser, 'x', WORDS, shown, ASKED)
    for (const kind of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
      await become(browser.ask, handle, kind)
      found[kind] = await visit(browser, 'x', WORDS, shown, ASKED)
    }
  }, 2 * waits.browserStart)
  afterAll(() => browser?.close())

  it('a page is looked at whose first marker says each of it', () => {
    expect(pictures.size).toBe(1 + Object.keys(KINDS).length)
  })

  it.each(Object.keys(ASKED))('a page learns nothing by: %s', (name) => {
    const [stranger, ...others] = Object.values(found).map((one) => one[name])
    expect(String(stranger)).not.toMatch(/^failed: /)
    for (const other of others) expect(other).toEqual(stranger)
    if (EMPTY.includes(name)) expect(stranger).toEqual([])
    // Nothing of the panel's address: whoever knows its key is shown whom it is about.
    expect(JSON.stringify(stranger)).not.toContain('panel.html')
  })
})

it(
  'a page could read markers and tips from a canvas if they were drawn there',
  async () => {
    const extension = packageWithout({
      name: 'markers and tips that are left out of a canvas',
      from: /:host-context\(canvas\)/g,
      to: ':host-context(nothing)',
    })
    const browser = await hostileChromium({ feature: CANVAS, extension })
    const probes = Object.fromEntries(
      Object.entries(FURTHER).filter(([name]) => name === IN_CANVAS || name === TIP_IN_CANVAS),
    )
    try {
      await becomeAcme(browser.ask)
      let handle = ''
      const look = async () => {
        const shown = async (page: HostilePage) => {
          handle = String(await page.run(() => window.feed.posts()[0]?.handle))
          await noticed()
        }
        return visit(browser, 'x', [], shown, probes)
      }
      const stranger = await look()
      await become(browser.ask, handle, 'a VIP advocate')
      const advocate = await look()
      for (const name of [IN_CANVAS, TIP_IN_CANVAS]) {
        const [one, other] = [stranger[name], advocate[name]]
        expect(one).toEqual([expect.stringMatching(/^data:image/)])
        expect(other).toEqual([expect.stringMatching(/^data:image/)])
        expect(other).not.toEqual(one)
      }
    } finally {
      await browser.close()
      rmSync(extension, { recursive: true, force: true })
    }
  },
  waits.browserStart,
)
