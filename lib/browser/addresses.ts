import { browser } from 'wxt/browser'

/**
 * The panel page's address: a dynamic one, new each session, so that pages cannot probe for it.
 *
 * @param key what it may read of what the background remembers
 */
export function panelAddress(key: string): string {
  return `${browser.runtime.getURL('/panel.html')}#${key}`
}
