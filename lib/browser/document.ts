import { browser } from 'wxt/browser'
import { words } from '../words'

/** Tells the document which language its words are in and which way the browser's runs. */
export function prepareDocument(): void {
  document.documentElement.lang = words('language')
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir')
}
