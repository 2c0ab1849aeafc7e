import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Frame, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Chromium } from '../browser/chromium.ts'
import { packageFolder } from '../browser/packages.ts'

/** The extension's worker has it; what uses it here runs there. */
declare const chrome: {
  action: { getBadgeText(details: object): Promise<string> }
  notifications: {
    getAll(): Promise<Record<string, boolean>>
    clear(id: string): Promise<boolean>
  }
}

/**
 * A copy of the package that has leave to show notifications from the start: nobody is there to answer
 * when the browser asks. Tells its folder, which is the caller's to remove.
 */
export function packageThatMayNotify(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ardent-allowed-'))
  cpSync(packageFolder('chromium'), folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8'))
  manifest.permissions.push(...manifest.optional_permissions)
  delete manifest.optional_permissions
  writeFileSync(file, JSON.stringify(manifest))
  return folder
}

/** What the browser shows of the extension without any page: the toolbar's number, notifications. */
export class Toolbar {
  readonly #browser: Chromium

  constructor(browser: Chromium) {
    this.#browser = browser
  }

  /** What stands on the button; '' where nothing does. */
  async badge(): Promise<string> {
    return (await this.#browser.worker()).evaluate(() => chrome.action.getBadgeText({}))
  }

  /** The ids of the notifications that are shown. */
  async notifications(): Promise<string[]> {
    const worker = await this.#browser.worker()
    return worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()))
  }

  /** Takes away what is shown, as whoever has read it does. */
  async dismiss(): Promise<void> {
    const worker = await this.#browser.worker()
    await worker.evaluate(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) {
        await chrome.notifications.clear(id)
      }
    })
  }

  /** Moves the clock of the extension's background on, by milliseconds. */
  async moveClock(by: number): Promise<void> {
    const worker = await this.#browser.worker()
    await worker.evaluate((ms) => {
      const real = Date.now.bind(Date)
      Date.now = () => real() + ms
    }, by)
  }
}

/** A person's hand: counts its clicks and keys, and how long a step takes. */
export class Hand {
  #presses = 0
  #since = performance.now()

  async click(what: Locator): Promise<void> {
    this.#presses++
    await what.click()
  }

  /** A click that has to be made by its place on the page, or by the site's own means. */
  async clicking(work: Promise<unknown>): Promise<void> {
    this.#presses++
    await work
  }

  async key(page: Page, key: string): Promise<void> {
    this.#presses++
    await page.keyboard.press(key)
  }

  /** From now on it is another step. */
  begin(): void {
    this.#presses = 0
    this.#since = performance.now()
  }

  /** Clicks and keys since the step began, and its milliseconds. */
  step(): { presses: number; ms: number } {
    const taken = { presses: this.#presses, ms: Math.round(performance.now() - this.#since) }
    if (process.env.ARDENT_DAY_STEPS) console.log(expect.getState().currentTestName, taken)
    return taken
  }
}

/** How many rows each lane of an inbox says it has, by its name, and how many it shows. */
export function lanesOn(
  page: Page | Frame,
): Promise<Record<string, [said: number, shown: number]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.inbox-lane')].map((lane) => [
        lane.getAttribute('aria-label') ?? '',
        [
          Number(lane.querySelector('.inbox-lane-name .hint')?.textContent),
          lane.querySelectorAll('.inbox-row').length,
        ],
      ]),
    ),
  )
}
