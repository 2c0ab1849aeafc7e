import type { Frame, Page } from 'playwright-core'
import type { Chromium } from '../browser/chromium.ts'

/** The extension's worker has it; what uses it here runs there. */
declare const chrome: {
  tabs: {
    query(of: { url: string }): Promise<{ id?: number }[]>
    sendMessage(id: number, message: unknown, to: { frameId: number }): Promise<unknown>
  }
}

/** Does what a shortcut of the browser's own has the background do: no test can press one. */
export async function press(browser: Chromium, command: string, url: string): Promise<void> {
  const worker = await browser.worker()
  await worker.evaluate(
    async ([wanted, address]) => {
      const [tab] = await chrome.tabs.query({ url: address })
      const message = { ask: 'command', command: wanted }
      await chrome.tabs.sendMessage(tab?.id ?? -1, message, { frameId: 0 }).catch(() => 0)
    },
    [command, url] as const,
  )
}

/** What the element with the focus is called; '' where none has it. */
export function focusedIn(surface: Page | Frame): Promise<string> {
  return surface.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return ''
    const { labels } = at as HTMLInputElement
    const named = at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.textContent
    return (named ?? '').replace(/\s+/g, ' ').trim()
  })
}

interface Way {
  /** Where the focus is, if not on the page itself. */
  surface?: Page | Frame
  key?: 'Tab' | 'Shift+Tab'
}

/** Goes from one tab stop to the next until it is on what is called so. */
export async function tabTo(page: Page, name: string | RegExp, way: Way = {}): Promise<void> {
  const { surface = page, key = 'Tab' } = way
  const passed: string[] = []
  for (let stops = 0; stops < 120; stops++) {
    await page.keyboard.press(key)
    const at = await focusedIn(surface)
    if (typeof name === 'string' ? at === name : name.test(at)) return
    passed.push(at)
  }
  throw new Error(`no ${key} leads to ${name}: ${passed.join(' | ')}`)
}
