import 'fake-indexeddb/auto'
import { act, cleanup } from '@testing-library/preact'
import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import messages from '../public/_locales/en/messages.json'

/** The browser's own lookup of words, on the English ones. */
function getMessage(key: string, substitutions: string | string[] = []): string {
  if (key === '@@ui_locale') return 'en_US'
  const message = (messages as Record<string, { message: string }>)[key]?.message ?? ''
  return message.replace(/\$(\d)/g, (_, place) => [substitutions].flat()[Number(place) - 1] ?? '')
}

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage
})

/** In `act`, so that no effect's end is left to a timer that outlives the test's document. */
afterEach(() => act(cleanup))
