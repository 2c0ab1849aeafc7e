import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { Markers } from '../e2e/markers.ts'
import { people } from '../feeds/core/people.ts'
import {
  photographComposers,
  photographSidePanel,
  photographSituations,
} from './photograph-work.ts'
import { save } from './save.ts'
import { seed } from './seed.ts'

/** The feeds' surfaces, by network. */
const SURFACES: Record<string, Record<string, string>> = {
  x: {
    feed: 'https://x.com/home',
    profile: 'https://x.com/maralind',
    post: 'https://x.com/maralind/status/1',
  },
  facebook: {
    feed: 'https://www.facebook.com/',
    profile: 'https://www.facebook.com/mara.lindqvist',
  },
  linkedin: {
    feed: 'https://www.linkedin.com/feed/',
    activity: 'https://www.linkedin.com/in/mara-lindqvist/recent-activity/all/',
  },
}

/** The cell of a marker that opens the panel on its drafts. */
const ACTION_CELL = 3

const SECTIONS = [
  'inbox',
  'people',
  'listening',
  'vip',
  'relationships',
  'replies',
  'data',
  'data/import',
  'settings',
]

/** The size of the popup. */
const POPUP = { width: 400, height: 600 }

/** Writes `<network>-<surface>-<theme>.png` and `ardent-<surface>-<theme>.png` into `folder`. */
export async function photograph(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const theme of ['light', 'dark'] as const) {
    const chromium = await launchChromium({ colorScheme: theme })
    try {
      await serveFeeds(chromium.context)
      await seed(chromium)
      await photographFeeds(chromium, folder, theme)
      await photographPanels(chromium, folder, theme)
      await photographPopup(chromium, folder, theme)
      await photographSituations(chromium, folder, theme)
      await photographSidePanel(chromium, folder, theme)
      await photographDashboard(chromium, folder, theme)
      // The last: whoever is shown later would be asked whether these drafts were sent.
      await photographComposers(chromium, folder, theme)
    } finally {
      await chromium.close()
    }
  }
  console.log(`Screenshots are in ${folder}`)
}

async function photographDashboard(chromium: Chromium, folder: string, theme: string) {
  for (const section of SECTIONS) {
    const page = await chromium.openExtensionPage(`dashboard.html#/${section}`)
    await save(page, join(folder, `dashboard-${section.replace('/', '-')}-${theme}.png`))
  }
  const welcome = await chromium.openExtensionPage('welcome.html')
  await save(welcome, join(folder, `ardent-welcome-${theme}.png`))
}

async function photographFeeds({ context }: Chromium, folder: string, theme: string) {
  for (const [network, surfaces] of Object.entries(SURFACES)) {
    for (const [surface, url] of Object.entries(surfaces)) {
      const page = await context.newPage()
      await page.goto(`${url}?theme=${theme}`)
      await save(page, join(folder, `${network}-${surface}-${theme}.png`))
    }
  }
}

/** The panel, opened from the marker on Mara's post. */
async function photographPanels({ context }: Chromium, folder: string, theme: string) {
  for (const network of ['x', 'facebook', 'linkedin'] as const) {
    const page = await context.newPage()
    const markers = await Markers.on(page)
    await page.goto(`${SURFACES[network]?.feed}?theme=${theme}`)
    await page.waitForTimeout(500)
    await markers.press(people.mara[network], ACTION_CELL)
    await save(page, join(folder, `${network}-panel-${theme}.png`))
  }
}

async function photographPopup(chromium: Chromium, folder: string, theme: string) {
  const page = await chromium.openExtensionPage('popup.html')
  await page.setViewportSize(POPUP)
  await save(page, join(folder, `ardent-popup-${theme}.png`))
}
