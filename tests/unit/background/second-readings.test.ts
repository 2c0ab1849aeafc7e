import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type KeptReadings, secondReadings } from '../../../lib/background/second-readings'
import type { Again, ReaderName, SecondReading } from '../../../lib/model/post/second-reading'

const english = (text: string): Again => ({ text, reader: 'english' })
const other = (text: string): Again => ({ text, reader: 'multilingual' })

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
  const load = vi.fn(async (_name: ReaderName) => ({
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
  expect(known(english('a'))).toBeUndefined()
  const all = Promise.all([read(english('a')), read(english('b')), read(english('a'))])
  await vi.advanceTimersByTimeAsync(20)
  const [a, b, again] = await all
  expect([a?.evidence[0]?.text, b?.evidence[0]?.text]).toEqual(['a', 'b'])
  expect(again).toBe(a)
  expect(await read(english('a'))).toBe(a)
  expect(known(english('a'))).toBe(a)
  expect(readTexts).toEqual(['a', 'b'])
  expect(load).toHaveBeenCalledTimes(1)
})

it('lets the reader go when nobody needs it, and gets it again', async () => {
  const { read, load } = readings()
  void read(english('a'))
  await vi.advanceTimersByTimeAsync(19_000)
  void read(english('b'))
  await vi.advanceTimersByTimeAsync(19_000)
  void read(english('c'))
  await vi.advanceTimersByTimeAsync(10)
  expect(load).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(21_000)
  void read(english('d'))
  await vi.advanceTimersByTimeAsync(10)
  expect(load).toHaveBeenCalledTimes(2)
})

it('has a reader for English and one for the other languages, each fetched when it is needed', async () => {
  const { read, known, load, readTexts } = readings()
  const all = Promise.all([read(other('a')), read(english('a')), read(other('b'))])
  await vi.advanceTimersByTimeAsync(30)
  await all
  expect(load.mock.calls).toEqual([['multilingual'], ['english']])
  expect(readTexts).toEqual(['a', 'a', 'b'])
  expect(known(english('b'))).toBeUndefined()
})

it('remembers the latest texts and no more', async () => {
  const { read, known } = readings()
  for (let text = 0; text <= 500; text++) {
    void read(english(String(text)))
    await vi.advanceTimersByTimeAsync(10)
  }
  expect(known(english('0'))).toBeUndefined()
  expect(known(english('1'))).toBeDefined()
})

it('has no more than a hundred wait: a page can put in as many posts as it likes', async () => {
  const { read } = readings()
  const all = Array.from({ length: 101 }, (_, text) => read(english(String(text))))
  expect(await all[100]).toBeNull()
  await vi.advanceTimersByTimeAsync(1000)
  expect(await all[99]).not.toBeNull()
})

it('without its files, or with broken ones, nothing is read a second time, and that is said once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const load = vi.fn(async (name: ReaderName) => {
    if (name === 'english') throw new Error('The package has no model.bin')
    return { read: async () => READING }
  })
  const { read, known } = secondReadings(load, inMemory())
  expect(await Promise.all([read(english('a')), read(english('b'))])).toEqual([null, null])
  expect(known(english('a'))).toBeNull()
  expect(await read(english('c'))).toBeNull()
  expect(load).toHaveBeenCalledTimes(1)
  expect(warn).toHaveBeenCalledTimes(1)
  expect(String(warn.mock.lastCall)).toContain('no model.bin')
  expect(await read(other('a'))).toBe(READING)
  warn.mockRestore()
})

it('reads nothing anew that was read while another background was awake', async () => {
  const kept = inMemory()
  const before = readings(kept)
  const answer = before.read(english('a'))
  await vi.advanceTimersByTimeAsync(10)
  const { read, known, load } = readings(kept)
  expect(known(english('a'))).toBeUndefined()
  expect(await read(english('a'))).toEqual(await answer)
  expect(known(english('a'))).toEqual(await answer)
  expect(load).not.toHaveBeenCalled()
})

it('reads all the same where nothing can be kept', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
  const full = () => Promise.reject(new Error('The quota was exceeded.'))
  const { read } = readings({ get: full, put: full })
  const answer = read(english('a'))
  await vi.advanceTimersByTimeAsync(10)
  expect((await answer)?.evidence[0]?.text).toBe('a')
  expect(warn).toHaveBeenCalledTimes(2)
  warn.mockRestore()
})
