import { afterEach, expect, it, vi } from 'vitest'
import { yieldToMain } from '../../lib/yield-to-main'

afterEach(() => void vi.unstubAllGlobals())

it('lets tasks that wait go first', async () => {
  vi.stubGlobal('scheduler', undefined)
  const waiting = vi.fn()
  setTimeout(waiting)
  await yieldToMain()
  expect(waiting).toHaveBeenCalledOnce()
})

it('leaves it to the browser where that knows how', async () => {
  const scheduler = { yield: vi.fn(async () => {}) }
  vi.stubGlobal('scheduler', scheduler)
  await yieldToMain()
  expect(scheduler.yield).toHaveBeenCalledOnce()
})

it('ends work that nobody waits for any more', async () => {
  const life = new AbortController()
  const yielded = yieldToMain(life.signal)
  life.abort()
  await expect(yielded).rejects.toBe(life.signal.reason)
})
