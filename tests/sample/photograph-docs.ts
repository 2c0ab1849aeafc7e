import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import german from '../../public/_locales/de/messages.json' with { type: 'json' }
import english from '../../public/_locales/en/messages.json' with { type: 'json' }
import { backgroundOf } from '../browser/background.ts'
import { openBeside } from '../browser/beside.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { serveFeeds } from '../browser/serve.ts'
import { FeedTab } from '../e2e/panels.ts'
import { people } from '../feeds/core/people.ts'
import { photographTeam } from './photograph-team.ts'
import { save } from './save.ts'
import { seed } from './seed.ts'
import { GUIDE_SIZE, STORE_SIZES } from './sizes.ts'
import { restoreYear } from './year/restore.ts'

const root = join(import.meta.dirname, '../..')
const DOCS = join(root, 'docs')
const GUIDE = join(DOCS, 'guide/pictures')
const STORE = join(DOCS, 'store/pictures')

/** The guide's pages of the dashboard, by its section. */
const GUIDE_SECTIONS = {
  inbox: 'inbox',
  people: 'people',
  import: 'data/import',
  vip: 'vip',
  replies: 'replies',
  reports: 'relationships/year',
  data: 'data',
  settings: 'settings',
} as const

/** The sections that a store shows, after the page of a network. */
const STORE_SECTIONS = ['inbox', 'people', 'relationships/year'] as const

/** How wide the side panel is in pictures, in CSS pixels. */
const SIDE = 360

const X = 'https://x.com/home?theme=light'

/** Writes the pictures of the README, the user guide and the stores anew, into the documents. */
export async function photographDocs(): Promise<void> {
  for (const folder of [GUIDE, STORE]) mkdirSync(folder, { recursive: true })
  for (const [language, words] of Object.entries({ en: english, de: german })) {
    console.log(`Taking pictures for the documents: ${language} …`)
    const chromium = await launchChromium({ language })
    try {
      await serveFeeds(chromium.context)
      await restoreYear(chromium, words)
      await seed(chromium)
      if (language === 'en') await photographGuide(chromium)
      await photographStore(chromium, language)
      if (language === 'en') await photographTiles(chromium)
      // The last: LinkedIn is without markers from here on.
      await photographBeside(chromium, STORE_SIZES.screenshot, 60, join(STORE, `${language}-5.jpg`))
      if (language !== 'en') continue
      await photographBeside(chromium, GUIDE_SIZE, 302, join(GUIDE, 'side-panel.png'))
    } finally {
      await chromium.close()
    }
  }
  console.log('Taking pictures of a team …')
  await photographTeam(join(DOCS, 'pictures'))
  console.log(`The pictures are in ${DOCS}`)
}

async function photographGuide(chromium: Chromium): Promise<void> {
  // First: what the page says is in the inbox afterwards. The post and the panel beside it.
  const tab = await panelOnX(chromium, STORE_SIZES.screenshot)
  // Under the pointer a marker is larger.
  await tab.page.mouse.move(2, 2)
  await save(tab.page, join(GUIDE, 'on-the-page.png'), { x: 304, y: 40, ...GUIDE_SIZE })
  for (const [name, section] of Object.entries(GUIDE_SECTIONS)) {
    await photographPage(chromium, `dashboard.html#/${section}`, join(GUIDE, `${name}.png`))
  }
  await photographPage(chromium, 'welcome.html', join(GUIDE, 'install.png'))
  const keys = await chromium.openExtensionPage('dashboard.html#/inbox')
  await keys.setViewportSize(GUIDE_SIZE)
  await keys.locator('.inbox').waitFor()
  await keys.keyboard.press('?')
  await save(keys, join(GUIDE, 'keyboard.png'))
}

async function photographPage(chromium: Chromium, path: string, file: string): Promise<void> {
  const page = await chromium.openExtensionPage(path)
  await page.setViewportSize(GUIDE_SIZE)
  await save(page, file)
}

interface Size {
  width: number
  height: number
}

async function panelOnX({ context }: Chromium, size: Size) {
  const tab = await FeedTab.open(context, X)
  await tab.page.setViewportSize(size)
  const panel = await tab.openPanel(await tab.postOf(people.mara.x))
  await panel.locator('.draft').first().waitFor()
  return tab
}

async function photographStore(chromium: Chromium, language: string): Promise<void> {
  const fileOf = (nth: number) => join(STORE, `${language}-${nth}.jpg`)
  const tab = await panelOnX(chromium, STORE_SIZES.screenshot)
  await save(tab.page, fileOf(1))
  for (const [nth, section] of STORE_SECTIONS.entries()) {
    const page = await chromium.openExtensionPage(`dashboard.html#/${section}`)
    await page.setViewportSize(STORE_SIZES.screenshot)
    await save(page, fileOf(nth + 2))
  }
}

/**
 * LinkedIn as it is once it is switched on: nothing in its page, and the side panel beside it.
 *
 * @param x where in the page what is shown of it begins, in CSS pixels: its columns have one width each
 */
async function photographBeside(
  chromium: Chromium,
  { width, height }: Size,
  x: number,
  file: string,
): Promise<void> {
  const ask = await backgroundOf(chromium)
  await ask('changeSettings', { overlaysDespiteTerms: false })
  const { page } = await FeedTab.open(chromium.context, 'https://www.linkedin.com/feed/')
  const side = await openBeside(chromium, 'sidepanel.html', 'https://www.linkedin.com/*')
  await side.setViewportSize({ width: SIDE, height })
  await side.getByRole('button', { name: /Mara Lindqvist/ }).waitFor()
  const clip = { x, y: 0, width: width - SIDE, height }
  const halves = [await page.screenshot({ clip }), await side.screenshot()]
  await Promise.all([page.close(), side.close()])
  const whole = await chromium.context.newPage()
  await whole.setViewportSize({ width, height })
  const images = halves.map(
    (half) => `<img src="data:image/png;base64,${half.toString('base64')}">`,
  )
  await whole.setContent(`<style>
body { display: flex; margin: 0 }
img + img { box-sizing: border-box; width: ${SIDE}px; border-left: 1px solid #0003 }
</style>${images.join('')}`)
  await save(whole, file)
}

/** The tiles that a store's own pages show: the name, what it is for, and a piece of the inbox. */
async function photographTiles({ context }: Chromium): Promise<void> {
  const icon = readFileSync(join(root, 'public/icons/icon.svg'), 'utf8')
  const shot = readFileSync(join(GUIDE, 'on-the-page.png')).toString('base64')
  for (const size of ['small', 'large'] as const) {
    const page: Page = await context.newPage()
    await page.setViewportSize(STORE_SIZES[size])
    await page.setContent(tile(icon, `data:image/png;base64,${shot}`, size === 'large'))
    await save(page, join(STORE, `tile-${size}.png`))
  }
}

function tile(icon: string, shot: string, isLarge: boolean): string {
  return `<!doctype html><style>
* { box-sizing: border-box; margin: 0 }
body { display: flex; gap: 56px; align-items: center; height: 100vh; overflow: hidden;
  padding: ${isLarge ? '0 0 0 88px' : '0 32px'}; background: #fbe9e2; color: #16181d;
  font: ${isLarge ? 30 : 18}px/1.35 system-ui, sans-serif }
div { flex: 1 }
svg { width: ${isLarge ? 96 : 64}px; height: auto }
h1 { margin: .2em 0; font-size: 2em; line-height: 1.1 }
img { align-self: end; height: 500px; border-radius: 14px 0 0; box-shadow: 0 8px 40px #0003 }
</style><div>${icon}<h1>Ardent</h1><p>Know your advocates, and what to do about each post.</p></div>
${isLarge ? `<img src="${shot}" alt="">` : ''}`
}
