import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { launchChromium } from './browser/chromium.ts'
import { serveFeeds } from './browser/serve.ts'
import { photograph } from './sample/photograph.ts'
import { seed } from './sample/seed.ts'

const ROOT = join(import.meta.dirname, '..')
const PAGES = ['https://x.com/home', 'https://www.facebook.com/', 'https://www.linkedin.com/feed/']

const { values } = parseArgs({
  options: {
    live: { type: 'boolean', default: false },
    headless: { type: 'boolean', default: false },
    out: { type: 'string', default: join(ROOT, '.output/screenshots') },
  },
})

build()
if (values.headless) await photograph(values.out)
else if (!hasDisplay()) {
  console.log(`There is no display here: screenshots go to ${values.out} instead.`)
  await photograph(values.out)
} else await open(values.live)

function build(): void {
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs')
  execFileSync(process.execPath, [wxt, 'build'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
}

/** A browser window with the three networks: ours by default, the real ones when `live`. */
async function open(live: boolean): Promise<void> {
  const chromium = await launchChromium({ headless: false, viewport: null })
  if (!live) await serveFeeds(chromium.context)
  await seed(chromium)
  const before = chromium.context.pages()
  for (const url of PAGES) {
    const page = await chromium.context.newPage()
    await page.goto(url)
  }
  await chromium.openExtensionPage('dashboard.html')
  for (const page of before) await page.close()
  await chromium.context.pages()[0]?.bringToFront()
  console.log('1. Click the star beside a name: that author becomes a VIP advocate.')
  console.log('2. Click the last mark beside a name: what the post calls for, why, and drafts.')
  console.log('   Fill in the blank, put the draft into the reply box, open that box, send it.')
  console.log('3. Open the popup from the toolbar: today’s list, your VIP advocates, find anyone.')
  console.log('4. The dashboard is in the last tab: everybody, and all that is known.')
  await chromium.context.waitForEvent('close', { timeout: 0 })
  await chromium.close()
}
