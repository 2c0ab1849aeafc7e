import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { announceChange, passOnCommands } from '../../../lib/rpc/tabs'

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
    await vi.waitFor(() => expect(pages).toHaveBeenCalled())
    expect(tabs.mock.calls).toEqual([[7, 'changed']])
    expect(pages.mock.calls).toEqual([['changed']])
  })

  it('is said to pages alone where no marker shows it, and again when there is another', async () => {
    announceChange(false)
    await vi.waitFor(() => expect(pages).toHaveBeenCalledTimes(1))
    expect(tabs).not.toHaveBeenCalled()
    announceChange(true)
    await vi.waitFor(() => expect(tabs).toHaveBeenCalled())
    await vi.waitFor(() => expect(pages).toHaveBeenCalledTimes(2))
  })

  it('is said to tabs when a clock strikes, however long what changed took', async () => {
    vi.useFakeTimers({ now: 1_000_000 })
    try {
      for (const took of [15, 80]) {
        vi.setSystemTime(1_000_000 + took)
        announceChange(true)
        await vi.advanceTimersByTimeAsync(99 - took)
        expect(tabs).not.toHaveBeenCalled()
        await vi.advanceTimersByTimeAsync(1)
        expect(tabs).toHaveBeenCalledOnce()
        tabs.mockClear()
      }
    } finally {
      vi.useRealTimers()
    }
  })

  it('goes round even where nobody hears it', async () => {
    pages.mockRejectedValueOnce(new Error('Could not establish connection.'))
    announceChange(true)
    await vi.waitFor(() => expect(tabs).toHaveBeenCalledOnce())
  })
})

describe('the key for the panel', () => {
  const press = vi.fn<(command: string) => void>()
  const asked = () => tabs.mock.calls.map((call) => (call as unknown[])[1])
  const command = { ask: 'command', command: 'open-panel' }
  beforeEach(() => {
    const onCommand = {
      addListener: (listener: typeof press) => press.mockImplementation(listener),
    }
    Object.assign(fakeBrowser, { commands: { onCommand } })
    passOnCommands()
  })
  afterEach(() => void Reflect.deleteProperty(fakeBrowser, 'sidebarAction'))

  it('goes to the page', async () => {
    press('open-panel')
    await vi.waitFor(() => expect(asked()).toEqual([command]))
  })

  it('opens the sidebar where there is one, and a panel in the page makes way for it', async () => {
    const open = vi.fn(async () => undefined)
    Object.assign(fakeBrowser, { sidebarAction: { open } })
    press('open-panel')
    expect(open).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(asked()).toEqual(['closePanel', command]))
  })

  it('leaves the panel be where the sidebar does not open', async () => {
    const open = vi.fn(async () => Promise.reject(new Error('no click')))
    Object.assign(fakeBrowser, { sidebarAction: { open } })
    press('open-panel')
    await vi.waitFor(() => expect(asked()).toEqual([command]))
  })
})
