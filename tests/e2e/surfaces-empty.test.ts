import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' }
import { type Chromium, launchChromium } from '../browser/chromium.ts'
import { expectFine, NARROW } from './accessible.ts'
import { LANGUAGES, PLACES } from './places.ts'

/** Pages that ask the background before they show anything. */
const ASKING = [
  'popup.html',
  ...['inbox', 'listening', 'vip', 'relationships', 'settings'].map(section),
]

function section(place: string): string {
  return `dashboard.html#/${place}`
}

/** The extension's own pages have it. */
declare const chrome: { runtime: { sendMessage(...asked: unknown[]): Promise<unknown> } }

/** Runs in a page before all else: whatever it asks of the background is refused. */
function refuse(): void {
  chrome.runtime.sendMessage = async (...asked) => {
    const answer = { ok: false, error: 'It could not be done.' }
    const told = asked.at(-1)
    if (typeof told === 'function') told(answer)
    return answer
  }
}

describe.each([...LANGUAGES, ['ar', arabic] as const])(
  'at 320 pixels, in %s',
  (language, words) => {
    let browser: Chromium

    beforeAll(async () => {
      browser = await launchChromium({ language, viewport: NARROW })
    })
    afterAll(() => browser?.close())

    const fine = (page: Page) => expectFine(page, language)

    it('has nothing wrong where there is nothing yet', async () => {
      const places = [...Object.keys(PLACES).map(section), 'popup.html', 'sidepanel.html']
      for (const place of [...places, section('people/nobody'), section('vip/draws/none')]) {
        const page = await browser.openExtensionPage(place)
        await page.locator('main h1, main h2, main .empty, main [role=tab]').first().waitFor()
        await fine(page)
        await page.close()
      }
    })

    it('has nothing wrong where LinkedIn’s terms are to be agreed to', async () => {
      const popup = await browser.openExtensionPage('popup.html')
      await popup.getByRole('switch', { name: 'LinkedIn' }).click()
      await popup.getByRole('button', { name: words.consent_confirm.message }).waitFor()
      await fine(popup)
      await popup.close()
    })

    it('has nothing wrong where something failed', async () => {
      await browser.context.addInitScript(refuse)
      for (const place of ASKING) {
        const page = await browser.openExtensionPage(place)
        await page.locator('.error-banner').first().waitFor()
        await fine(page)
        await page.close()
      }
    })
  },
)
