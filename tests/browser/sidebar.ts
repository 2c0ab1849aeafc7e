import type { Page } from 'puppeteer-core'

/** What Firefox gives to pages of the extension. */
declare const browser: typeof import('webextension-polyfill') & {
  sidebarAction: {
    open(): Promise<void>
    close(): Promise<void>
    isOpen(where: object): Promise<boolean>
  }
}

/** Firefox opens and closes the sidebar for a click alone: one on this page of the extension. */
export async function openSidebar(own: Page): Promise<void> {
  await own.bringToFront()
  await own.evaluate(() => {
    document.addEventListener('click', () => void browser.sidebarAction.open(), { once: true })
  })
  await own.mouse.click(2, 2)
  await own.waitForFunction(() => browser.sidebarAction.isOpen({}))
}

/** The sidebar of a new extension is open. */
export async function closeSidebar(own: Page): Promise<void> {
  await own.bringToFront()
  await own.evaluate(() => {
    document.addEventListener('click', () => void browser.sidebarAction.close(), { once: true })
  })
  await own.mouse.click(2, 2)
  await own.waitForFunction(async () => !(await browser.sidebarAction.isOpen({})))
}

/** Runs this where the sidebar is reached from; it is given the sidebar's window. */
export async function inSidebar<Value>(own: Page, run: (sidebar: Window) => Value): Promise<Value> {
  const sidebar = await own.evaluateHandle(
    () => browser.extension.getViews({ type: 'sidebar' })[0] as Window,
  )
  return own.evaluate(run as never, sidebar) as Promise<Value>
}

/**
 * Presses the button with this name or tip in the sidebar, and tells whether it is there. Runs in another
 * page of ours.
 */
export function pressInSidebar(wanted: string): boolean {
  const [sidebar] = browser.extension.getViews({ type: 'sidebar' })
  const buttons = [...(sidebar?.document.querySelectorAll('button') ?? [])]
  const button = buttons.find(({ textContent, title }) => [textContent, title].includes(wanted))
  button?.click()
  return button !== undefined
}
