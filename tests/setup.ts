import 'fake-indexeddb/auto'
import { act, cleanup } from '@testing-library/preact'
import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { getMessage } from './english'

beforeEach(() => {
  fakeBrowser.reset()
  fakeBrowser.i18n.getMessage = getMessage as typeof fakeBrowser.i18n.getMessage
})

/** In `act`, so that no effect's end is left to a timer that outlives the test's document. */
afterEach(() => act(cleanup))
