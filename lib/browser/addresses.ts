import { browser } from 'wxt/browser'
import type { PanelStart } from '../model/post/panel-opening'

/**
 * The panel page's address: a dynamic one, new each session, so that pages cannot probe for it.
 *
 * @param key what it may read of what the background remembers
 * @param start what it is opened for, known before the background has answered
 */
export function panelAddress(key: string, start: PanelStart): string {
  return `${browser.runtime.getURL('/panel.html')}#${key}/${start}`
}
