import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Ask, backgroundOf } from '../browser/background.ts'
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { servePerch } from '../fourth-network/serve.ts'
import words from '../fourth-network/words.json' with { type: 'json' }
import { becomeAcme, FeedTab, say } from './panels.ts'

const root = join(import.meta.dirname, '../..')
const URL = 'https://perch.example/'

let browser: Chromium
let ask: Ask
let tab: FeedTab

beforeAll(async () => {
  const build = join(root, 'tests/fourth-network/build.ts')
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, [build], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  browser = await launchChromium({ extension: join(root, '.output/fourth-network/chrome-mv3') })
  await servePerch(browser.context)
  ask = await backgroundOf(browser)
})
afterAll(() => browser?.close())

it('is switched on once its terms were agreed to', async () => {
  const popup = await browser.openExtensionPage('popup.html')
  const lever = popup.getByRole('switch', { name: 'Perch' })
  await lever.click()
  await popup.getByText(words.network_terms_perch.message).waitFor()
  await popup.getByRole('button', { name: say('consent_confirm') }).click()
  await expect.poll(() => lever.getAttribute('aria-checked')).toBe('true')
  await popup.close()
})

it('has a marker on each post, and keeps whose star was clicked', async () => {
  await becomeAcme(ask)
  tab = await FeedTab.open(browser.context, URL)
  await expect.poll(() => tab.nameOn('7001')).toContain(say('marker_action_thank'))
  await expect.poll(() => tab.nameOn('7002')).toContain('Joan Tarn')
  await tab.star('7001')
  await expect.poll(() => tab.nameOn('7001')).toContain(say('marker_vip'))
  await tab.page.reload()
  await expect.poll(() => tab.nameOn('7001')).toContain(say('marker_vip'))
  const [mara] = await ask('findPeople', { query: 'mara', limit: 10 })
  expect(mara?.identities).toMatchObject([{ network: 'perch', handle: 'mara.l' }])
})

it('takes a draft in its own reply box', async () => {
  const frame = await tab.openPanel('7001')
  const text = await tab.fillBlank(frame)
  await frame.getByRole('button', { name: say('draft_insert') }).click()
  await frame.getByText(say('insert_closed_reply')).waitFor()
  await tab.clickOn('7001', 'button')
  await expect.poll(() => tab.composed('7001')).toBe(text)
  expect(await tab.sent()).toEqual([])
})
