import { browser } from 'wxt/browser'

/** The panel page's address: a dynamic one, new each session, so that pages cannot probe for it. */
export function panelAddress(): string {
  return browser.runtime.getURL('/panel.html')
}
