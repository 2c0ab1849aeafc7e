import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { managedPolicy } from '../../../lib/browser/managed'

const POLICY = { overlays: false }

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** A browser that says what is managed when it is told to. */
function browserThatTakesItsTime() {
  const { promise, resolve } = Promise.withResolvers<Record<string, unknown>>()
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockReturnValue(promise as never)
  return resolve
}

/** What the policy is taken for, and how often it was said to be another in the end. */
async function policyAfter(milliseconds: number) {
  const onOther = vi.fn()
  const policy = managedPolicy(onOther)
  await vi.advanceTimersByTimeAsync(milliseconds)
  return { policy: await policy, onOther }
}

/** What is written once it has been said takes its turns. */
const settled = () => vi.advanceTimersByTimeAsync(0)

it('is what the browser says where that comes in time', async () => {
  browserThatTakesItsTime()(POLICY)
  const { policy, onOther } = await policyAfter(0)
  expect([policy, onOther.mock.calls.length]).toEqual([POLICY, 0])
})

it('is none where the browser refuses', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('no policy'))
  expect((await policyAfter(0)).policy).toEqual({})
})

it('is what it was last time until the browser has read it, and told of once when it has changed', async () => {
  browserThatTakesItsTime()(POLICY)
  await policyAfter(0)
  await settled()

  const say = browserThatTakesItsTime()
  const { policy, onOther } = await policyAfter(100)
  expect(policy).toEqual(POLICY)
  say({ overlays: true })
  await settled()
  expect(onOther).toHaveBeenCalledOnce()

  browserThatTakesItsTime()
  expect((await policyAfter(100)).policy).toEqual({ overlays: true })
})

it('is nothing a second after the very first start, and nobody is told where that was so', async () => {
  const say = browserThatTakesItsTime()
  const { policy, onOther } = await policyAfter(1000)
  expect(policy).toEqual({})
  say({})
  await settled()
  expect(onOther).not.toHaveBeenCalled()
})
