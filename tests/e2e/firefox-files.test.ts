import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Firefox, launchFirefox } from '../browser/firefox.ts'
import { say } from './panels.ts'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill')

let firefox: Firefox
let downloads: string
let page: Page

beforeAll(async () => {
  downloads = mkdtempSync(join(tmpdir(), 'ardent-downloads-'))
  firefox = await launchFirefox({ downloads })
  page = await firefox.openExtensionPage('dashboard.html#/data')
})
afterAll(async () => {
  await firefox?.close()
  rmSync(downloads, { recursive: true, force: true })
})

const see = (words: string) => page.waitForSelector(`::-p-text(${words})`)
const press = async (words: string) =>
  (await page.waitForSelector(`button::-p-text(${words})`))?.click()

const saved = (folder = '') =>
  readdirSync(join(downloads, folder)).filter((name) => !name.endsWith('.part'))

describe('in Firefox', () => {
  it('a backup is saved among the downloads, once that is allowed', async () => {
    await press(say('folder_downloads_choose'))
    await see('saved whole')
    const [day = '', week = ''] = saved('ardent').sort()
    expect(day).toMatch(/^ardent-\w+day\.json$/)
    expect(week).toMatch(/^ardent-week-[1-4]\.json$/)
    expect(readFileSync(join(downloads, 'ardent', day), 'utf8')).toMatch(
      /^\{"ardent":"backup".*sha256/s,
    )
  })

  it('the day’s is saved by the background, with no page open', async () => {
    const before = saved('ardent')
    for (const name of before) rmSync(join(downloads, 'ardent', name))
    await page.evaluate(async () => {
      const lastAt = Date.now() - 2 * 86_400_000
      await browser.storage.local.set({ backupStanding: { lastAt } })
      browser.alarms.create('daily', { delayInMinutes: 0.05, periodInMinutes: 1440 })
    })
    await page.close()
    await expect.poll(() => saved('ardent').length).toBeGreaterThan(0)
    expect(before).toContain(saved('ardent')[0])
  })
})
