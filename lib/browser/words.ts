import { browser } from 'wxt/browser'
import type messages from '../../public/_locales/en/messages.json'

/**
 * The words for `key` as the browser looks them up, which falls back to English key by key: what `t`
 * (lib/i18n.ts) stands on, and all that scripts which every page of a network loads need of it.
 */
export function words(
  key: keyof typeof messages | '@@ui_locale',
  substitutions?: string[],
): string {
  return browser.i18n.getMessage(key, substitutions)
}
