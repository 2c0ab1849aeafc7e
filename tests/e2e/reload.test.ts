import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { packageFolder } from '../browser/packages.ts'
import { reloadExtension } from '../browser/reload.ts'
import { serveFeeds } from '../browser/serve.ts'
import { FeedTab, say } from './panels.ts'

const CHANGED = 'a tier nobody has heard of'

let folder: string
let browser: Chromium

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ardent-reload-'))
  cpSync(packageFolder('chromium'), folder, { recursive: true })
  browser = await launchChromium({ extension: folder })
  await serveFeeds(browser.context)
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})

it('shows what was changed in the package on every page that is open, as `npm run dev` does', async () => {
  const tab = await FeedTab.open(browser.context, 'https://x.com/home')
  const post = await tab.postOf('maralind')
  await expect.poll(() => tab.nameOn(post)).toContain(say('marker_tier_unknown'))
  await browser.openExtensionPage('popup.html')

  const words = join(folder, '_locales/en/messages.json')
  const messages = JSON.parse(readFileSync(words, 'utf8'))
  messages.marker_tier_unknown.message = CHANGED
  messages.popup_find.message = CHANGED
  writeFileSync(words, JSON.stringify(messages))
  await reloadExtension(browser)

  await expect.poll(() => tab.nameOn(post)).toContain(CHANGED)
  const popup = browser.context.pages().find((page) => page.url().endsWith('/popup.html'))
  await popup?.getByRole('tab', { name: CHANGED }).waitFor()
  expect(popup).toBeDefined()
})
