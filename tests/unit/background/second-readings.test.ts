import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type KeptReadings, secondReadings } from '../../../lib/background/second-readings'
import type { SecondReading } from '../../../lib/model/post/second-reading'

const READING = { about: 1 } as SecondReading

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Keeps readings for as long as the test holds it. */
function inMemory(): KeptReadings {
  const all = new Map<string, SecondReading>()
  return {
    get: async (text) => all.get(text),
    put: async (text, reading) => void all.set(text, reading),
  }
}

/** Readings by a reader that takes 10 ms a text, and what it was asked for. */
function readings(kept = inMemory()) {
  const read: string[] = []
  let busy = 0
  const load = vi.fn(async () => ({
    async read(text: string) {
      expect(++busy).toBe(1)
      read.push(text)
      await new Promise((resolve) => setTimeout(resolve, 10))
      busy--
      return { ...READING, evidence: [{ text, weight: 1, start: 0, end: 1 }] }
    },
  }))
  return { ...secondReadings(load, kept), load, readTexts: read }
}

it('reads one text after the other, each once, by a reader that comes with the first', async () => {
  const { read, known, load, readTexts } = readings()
  expect(load).not.toHaveBeenCalled()
  expect(known('a')).toBeUndefined()
  const all = Promise.all([read('a'), read('b'), read('a')])
  await vi.advanceTimersByTimeAsync(20)
  const [a, b, again] = await all
  expect([a?.evidence[0]?.text, b?.evidence[0]?.text]).toEqual(['a', 'b'])
  expect(again).toBe(a)
  expect(await read('a')).toBe(a)
  expect(known('a')).toBe(a)
  expect(readTexts).toEqual(['a', 'b'])
  expect(load).toHaveBeenCalledTimes(1)
})

it('lets the reader go when nobody needs it, and gets it again', async () => {
  const { read, load } = readings()
  void read('a')
  await vi.advanceTimersByTimeAsync(19_000)
  void read('b')
  await vi.advanceTimersByTimeAsync(19_000)
  void read('c')
  await vi.advanceTimersByTimeAsync(10)
  expect(load).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(21_000)
  void read('d')
  await vi.advanceTimersByTimeAsync(10)
  expect(load).toHaveBeenCalledTimes(2)
})

it('remembers the latest texts and no more', async () => {
  const { read, known } = readings()
  for (let text = 0; text <= 500; text++) {
    void read(String(text))
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(known('0')).toBeUndefined()
  expect(known('1')).toBeDefined()
})

it('has no more than a hundred wait: a page can put in as many posts as it likes', async () => {
  const { read } = readings()
  const all = Array.from({ length: 101 }, (_, text) => read(String(text)))
  expect(await all[100]).toBeNull()
  await vi.advanceTimersByTimeAsync(1000)
  expect(await all[99]).not.toBeNull()
})

it('without its files, or with broken ones, nothing is read a second time, and that is said once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const load = vi.fn().mockRejectedValue(new Error('The package has no model.bin'))
  const { read, known } = secondReadings(load, inMemory())
  expect(await Promise.all([read('a'), read('b')])).toEqual([null, null])
  expect(known('a')).toBeNull()
  expect(await read('c')).toBeNull()
  expect(load).toHaveBeenCalledTimes(1)
  expect(warn).toHaveBeenCalledTimes(1)
  expect(String(warn.mock.lastCall)).toContain('no model.bin')
  warn.mockRestore()
})

it('reads nothing anew that was read while another background was awake', async () => {
  const kept = inMemory()
  const before = readings(kept)
  const answer = before.read('a')
  await vi.advanceTimersByTimeAsync(10)
  const { read, known, load } = readings(kept)
  expect(known('a')).toBeUndefined()
  expect(await read('a')).toEqual(await answer)
  expect(known('a')).toEqual(await answer)
  expect(load).not.toHaveBeenCalled()
})

it('reads all the same where nothing can be kept', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const full = () => Promise.reject(new Error('The quota was exceeded.'))
  const { read } = readings({ get: full, put: full })
  const answer = read('a')
  await vi.advanceTimersByTimeAsync(10)
  expect((await answer)?.evidence[0]?.text).toBe('a')
  expect(warn).toHaveBeenCalledTimes(2)
  warn.mockRestore()
})
