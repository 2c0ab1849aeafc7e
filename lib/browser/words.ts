import { browser } from 'wxt/browser'
import type { MessageKey } from '../i18n'

/**
 * The words for `key`: what `t` (lib/i18n.ts) says of messages that hold no numbers, for scripts
 * that every page of a network has to load.
 */
export function words(key: MessageKey, substitutions?: string[]): string {
  return browser.i18n.getMessage(key, substitutions)
}
