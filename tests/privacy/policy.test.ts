import { rmSync } from 'node:fs'
import { expect, it } from 'vitest'
import { backgroundOfFirefox } from '../browser/background.ts'
import { launchFirefox } from '../browser/firefox.ts'
import { serveFeedsTo } from '../browser/serve.ts'
import { inSidebar } from '../browser/sidebar.ts'
import { becomeAcme, keepMara, say } from '../e2e/panels.ts'
import { waits } from '../waits.ts'
import { type HostileBrowser, hostileChromium, hostileFirefox } from './probes/browsers.ts'
import { noticed, PAGES } from './probes/visit.ts'
import { packageWithout } from './sabotage.ts'

/** Under which no picture may come from an address that holds it, as those of a marker do. */
const NO_DATA = "default-src 'self'"

const LOADED_BY_US = {
  name: 'pictures that are loaded under no policy of the page’s',
  from: /getPropertyValue\(([`'"])mask-image\1\)/g,
  to: 'toString()',
}

/** What the page was told of pictures, its own among them, and what the first marker looks like. */
interface Seen {
  told: unknown[]
  picture: string
}

/** Twice the same visit: the author of the first post is a stranger, and then a VIP advocate. */
async function bothVisits(browser: HostileBrowser): Promise<[Seen, Seen]> {
  await becomeAcme(browser.ask)
  const stranger = await visit(browser)
  await keepMara(browser.ask, 'x', stranger.handle)
  return [stranger, await visit(browser)]
}

async function visit({ open }: HostileBrowser): Promise<Seen & { handle: string }> {
  const page = await open(PAGES.x, [])
  await expect
    .poll(() => page.run(() => window.feed?.posts().length > 0 && window.hostile.isAllMarked()))
    .toBe(true)
  // Nothing here asks for the style of a marker: it is the browser's to load what it takes.
  await noticed()
  const handle = String(await page.run(() => window.feed.posts()[0]?.handle))
  const picture = await page.picture(handle)
  const told = (await page.run(() => [
    ...window.hostile.heard.filter((one) => one === 'data'),
    ...performance.getEntriesByType('resource').map(({ name }) => name.slice(0, 16)),
  ])) as string[]
  await page.close()
  return { told: told.sort(), picture, handle }
}

const OURS = 'data:image/png;b'

it(
  'in Chromium a page that forbids such pictures is told of none, and markers are drawn all the same',
  async () => {
    const browser = await hostileChromium({ policy: NO_DATA })
    try {
      const [stranger, kept] = await bothVisits(browser)
      expect(kept.told).toEqual(stranger.told)
      expect(kept.told).not.toContain(OURS)
      expect(kept.picture).not.toBe(stranger.picture)
    } finally {
      await browser.close()
    }
  },
  waits.browserStart,
)

it(
  'would be told of each, and leave markers blank, were they loaded when the page is drawn',
  async () => {
    const extension = packageWithout(LOADED_BY_US)
    const browser = await hostileChromium({ policy: NO_DATA, extension })
    try {
      const [stranger, kept] = await bothVisits(browser)
      expect(kept.told.filter((one) => one === OURS)).toHaveLength(4)
      expect(kept.told).toEqual(stranger.told)
      expect(kept.picture).toBe(stranger.picture)
    } finally {
      await browser.close()
      rmSync(extension, { recursive: true, force: true })
    }
  },
  waits.browserStart,
)

it(
  'in Firefox markers are blank there, and the page is told the same whoever is kept',
  async () => {
    const browser = await hostileFirefox({ policy: NO_DATA })
    try {
      const [stranger, kept] = await bothVisits(browser)
      expect(kept.told).toEqual(stranger.told)
      expect(kept.picture).toBe(stranger.picture)
    } finally {
      await browser.close()
    }
  },
  waits.browserStart,
)

it('in Firefox the sidebar says there what the markers would', async () => {
  const firefox = await launchFirefox()
  try {
    const own = await firefox.openExtensionPage('manifest.json')
    const ask = backgroundOfFirefox(own)
    await becomeAcme(ask)
    await keepMara(ask, 'x', 'maralind')
    const page = await firefox.browser.newPage()
    await serveFeedsTo(page, NO_DATA)
    await page.goto(PAGES.x)
    const says = () => inSidebar(own, (sidebar) => sidebar.document.body.textContent)
    await expect.poll(says).toContain(say('marker_vip'))
  } finally {
    await firefox.close()
  }
})
