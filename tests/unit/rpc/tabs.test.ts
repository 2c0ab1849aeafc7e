import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { announceChange } from '../../../lib/rpc/tabs'

const pages = vi.fn(async () => undefined)
const tabs = vi.fn(async () => undefined)

beforeEach(() => {
  pages.mockClear()
  tabs.mockClear()
  fakeBrowser.runtime.sendMessage = pages as never
  fakeBrowser.tabs.sendMessage = tabs as never
  fakeBrowser.tabs.query = (async () => [{ id: 7 }]) as never
})

describe('a change', () => {
  it('is said to pages and tabs once, for all that change at once', async () => {
    for (const inTabs of [false, true, false]) announceChange(inTabs)
    await vi.waitFor(() => expect(tabs).toHaveBeenCalled())
    expect(tabs.mock.calls).toEqual([[7, 'changed']])
    expect(pages.mock.calls).toEqual([['changed']])
  })

  it('is said to pages alone where no marker shows it, and again when there is another', async () => {
    announceChange(false)
    await vi.waitFor(() => expect(pages).toHaveBeenCalledTimes(1))
    expect(tabs).not.toHaveBeenCalled()
    announceChange(true)
    await vi.waitFor(() => expect(tabs).toHaveBeenCalled())
    expect(pages).toHaveBeenCalledTimes(2)
  })

  it('goes round even where nobody hears it', async () => {
    pages.mockRejectedValueOnce(new Error('Could not establish connection.'))
    announceChange(true)
    await vi.waitFor(() => expect(tabs).toHaveBeenCalledOnce())
  })
})
