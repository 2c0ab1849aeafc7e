import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { RemoteError } from '../../../lib/sync/remote'
import { Schedule } from '../../../lib/sync/schedule'

/** What the schedule did, in its order. */
let did: string[]
let isWatched: boolean
let isThere: boolean
let failing: Error | undefined
let turns: unknown[]
let schedule: Schedule

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
  did = []
  turns = []
  isWatched = false
  isThere = true
  failing = undefined
  schedule = new Schedule({
    engine: async () => (isThere ? engine : undefined),
    isWatched: async () => isWatched,
    onTurn: async (error) => void turns.push(error),
  })
  onTestFinished(() => {
    isWatched = false
    schedule.hurry()
    vi.useRealTimers()
  })
})

const engine = {
  async sync() {
    did.push('sync')
    if (failing) throw failing
  },
  pull: (wait: number, signal: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      did.push(`wait ${wait}`)
      setTimeout(resolve, wait)
      signal.addEventListener('abort', () => reject(signal.reason))
    }),
}

/** Time goes by, and all that it brings about happens. */
async function pass(milliseconds: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
  // A lock is handed on by the machine, not by the timers.
  for (let n = 0; n < 5; n++) await new Promise((done) => setImmediate(done))
  await vi.advanceTimersByTimeAsync(0)
}

describe('the server is asked', () => {
  it('once when nobody looks, and again only when woken some time later', async () => {
    schedule.wake()
    await pass(0)
    expect(did).toEqual(['sync'])
    schedule.wake()
    await pass(4000)
    expect(did).toEqual(['sync'])
    await pass(2000)
    schedule.wake()
    await pass(0)
    expect(did).toEqual(['sync', 'sync'])
  })

  it('one question of 20 seconds after the other as long as somebody looks', async () => {
    isWatched = true
    schedule.wake()
    await pass(0)
    expect(did).toEqual(['sync', 'wait 20000'])
    await pass(20_000)
    expect(did).toEqual(['sync', 'wait 20000', 'sync', 'wait 20000'])
    isWatched = false
    await pass(20_000)
    await pass(60_000)
    expect(did).toEqual(['sync', 'wait 20000', 'sync', 'wait 20000'])
  })

  it('300 milliseconds after a write, also while a question is open; several writes together', async () => {
    isWatched = true
    schedule.wake()
    await pass(0)
    schedule.wrote()
    await pass(200)
    schedule.wrote()
    await pass(299)
    expect(did).toEqual(['sync', 'wait 20000'])
    await pass(1)
    await pass(0)
    expect(did).toEqual(['sync', 'wait 20000', 'sync', 'wait 20000'])
  })

  it('never without a team', async () => {
    isThere = false
    isWatched = true
    schedule.wake()
    schedule.wrote()
    await pass(120_000)
    expect([did, turns]).toEqual([[], []])
  })
})

it('two backgrounds never ask at once: the second begins when the first has ended', async () => {
  isWatched = true
  const second = new Schedule({
    engine: async () => ({ ...engine, sync: async () => void did.push('second') }),
    isWatched: async () => false,
    onTurn: async () => undefined,
  })
  schedule.wake()
  await pass(0)
  second.wake()
  await pass(10_000)
  expect(did).toEqual(['sync', 'wait 20000'])
  isWatched = false
  await pass(10_000)
  expect(did).toEqual(['sync', 'wait 20000', 'second'])
})

describe('what fails', () => {
  it('is tried again after 1, 2, 4 … seconds, a minute at most, and at once when hurried', async () => {
    isWatched = true
    failing = new RemoteError()
    schedule.wake()
    await pass(0)
    for (const [n, seconds] of [1, 2, 4, 8, 16, 32, 60, 60].entries()) {
      await pass(seconds * 1000 - 1)
      expect(did).toHaveLength(n + 1)
      await pass(1)
      await pass(0)
      expect(did).toHaveLength(n + 2)
    }
    expect(turns.every((error) => error === failing)).toBe(true)
    failing = undefined
    schedule.hurry()
    await pass(0)
    expect(did.slice(-2)).toEqual(['sync', 'wait 20000'])
  })

  it('is not tried again by itself where the server lets us in no more', async () => {
    isWatched = true
    failing = new RemoteError(401)
    schedule.wake()
    await pass(120_000)
    expect(did).toEqual(['sync'])
    schedule.wake()
    await pass(0)
    expect(did).toEqual(['sync'])
    // The alarm of every five minutes asks.
    await pass(180_000)
    schedule.wake()
    await pass(0)
    expect(did).toEqual(['sync', 'sync'])
    schedule.hurry()
    await pass(0)
    expect(did).toEqual(['sync', 'sync', 'sync'])
  })
})
