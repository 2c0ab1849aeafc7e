import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { Markers } from '../e2e/markers.ts'
import { FeedTab } from '../e2e/panels.ts'
import { people } from '../feeds/core/people.ts'
import {
  photographComposers,
  photographSidePanel,
  photographSituations,
} from './photograph-work.ts'
import { save } from './save.ts'
import { seed } from './seed.ts'
import { restoreYear } from './year/restore.ts'

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

/** What pictures are taken in where nothing else is asked for. */
const LANGUAGES = ['en', 'de']
const THEMES: readonly Theme[] = ['light', 'dark']

interface Asked {
  /** Languages of the interface, as the browser has them: `pt-BR`. */
  languages?: readonly string[] | undefined
  themes?: readonly Theme[] | undefined
}

/**
 * Writes `<network>-<surface>-<theme>.png` and `ardent-<surface>-<theme>.png` into `folder`, and
 * those with words of ours in other languages as well, which say so in their names.
 */
export async function photograph(
  folder: string,
  { languages = LANGUAGES, themes = THEMES }: Asked = {},
): Promise<void> {
  mkdirSync(folder, { recursive: true })
  for (const language of languages) {
    const words = wordsIn(language)
    for (const theme of themes) {
      console.log(`Taking pictures: ${language}, ${theme} …`)
      const chromium = await launchChromium({ colorScheme: theme, language })
      const name = language === 'en' ? theme : `${language}-${theme}`
      try {
        await serveFeeds(chromium.context)
        await restoreYear(chromium, words)
        await seed(chromium)
        await photographAll(chromium, folder, theme, name)
      } finally {
        await chromium.close()
      }
    }
  }
  console.log(`Screenshots are in ${folder}`)
}

function wordsIn(language: string) {
  const folder = join(import.meta.dirname, '../../public/_locales', language.replace('-', '_'))
  return JSON.parse(readFileSync(join(folder, 'messages.json'), 'utf8'))
}

async function photographAll(chromium: Chromium, folder: string, theme: Theme, name: string) {
  await photographPanels(chromium, folder, theme, name)
  await photographPopup(chromium, folder, name)
  await photographDashboard(chromium, folder, name)
  if (name !== theme) return
  await photographFeeds(chromium, folder, theme)
  await photographSituations(chromium, folder, theme)
  await photographSidePanel(chromium, folder, theme)
  // The last: whoever is shown later would be asked whether these drafts were sent.
  await photographComposers(chromium, folder, theme)
}

export type Theme = 'light' | 'dark'

async function photographDashboard(chromium: Chromium, folder: string, name: string) {
  for (const section of SECTIONS) {
    const page = await chromium.openExtensionPage(`dashboard.html#/${section}`)
    await save(page, join(folder, `dashboard-${section.replace('/', '-')}-${name}.png`))
  }
  const welcome = await chromium.openExtensionPage('welcome.html')
  await save(welcome, join(folder, `ardent-welcome-${name}.png`))
}

async function photographFeeds({ context }: Chromium, folder: string, theme: Theme) {
  for (const [network, surfaces] of Object.entries(SURFACES)) {
    for (const [surface, url] of Object.entries(surfaces)) {
      const page = await context.newPage()
      const markers = await Markers.on(page)
      await page.goto(`${url}?theme=${theme}`)
      await markers.firstAnswers()
      await save(page, join(folder, `${network}-${surface}-${theme}.png`))
    }
  }
}

/** The panel, opened from the marker on Mara's post. */
async function photographPanels(
  { context }: Chromium,
  folder: string,
  theme: Theme,
  name: string,
): Promise<void> {
  for (const network of ['x', 'facebook', 'linkedin'] as const) {
    const tab = await FeedTab.open(context, `${SURFACES[network]?.feed}?theme=${theme}`)
    const panel = await tab.openPanel(await tab.postOf(people.mara[network]))
    await panel.locator('.draft').first().waitFor()
    await save(tab.page, join(folder, `${network}-panel-${name}.png`))
  }
}

async function photographPopup(chromium: Chromium, folder: string, name: string) {
  const page = await chromium.openExtensionPage('popup.html')
  await page.setViewportSize(POPUP)
  await save(page, join(folder, `ardent-popup-${name}.png`))
}
