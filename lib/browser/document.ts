import { browser } from 'wxt/browser'
import { t } from '../i18n'
import { followAppearance } from './appearance'

/** Tells the document which language its words are in, which way the browser's runs, and its look. */
export function prepareDocument(): void {
  document.documentElement.lang = t('language')
  document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir')
  followAppearance()
}
