import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Reading } from '../../../lib/feed/reading'

let idle: (() => void)[] = []
let observed: Element[] = []
let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
  idle = []
  observed = []
  document.body.replaceChildren()
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act))
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act))
  vi.stubGlobal('cancelIdleCallback', () => {
    idle = []
  })
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(told: typeof tell) {
        tell = told
      }
      observe(element: Element) {
        if (!observed.includes(element)) observed.push(element)
      }
      unobserve(element: Element) {
        observed = observed.filter((other) => other !== element)
      }
      disconnect() {
        observed = []
      }
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
})

/** Says of all that are watched whether they are near the view. */
function comeNear(...near: (Element | undefined)[]) {
  tell(observed.map((target) => ({ target, isIntersecting: near.includes(target) })))
}

function becomeIdle() {
  for (const act of idle.splice(0)) act()
}

/** A reading that takes so many milliseconds for each element, and what it has read. */
function reading(each: number) {
  const read: Element[] = []
  const it = new Reading((elements) => {
    for (const element of elements) {
      vi.advanceTimersByTime(each)
      read.push(element)
    }
  })
  return { it, read }
}

const posts = (count: number) =>
  Array.from({ length: count }, () => document.body.appendChild(document.createElement('p')))

it('reads at once what fits into four milliseconds', () => {
  const elements = posts(12)
  const { it, read } = reading(0)
  it.now(elements)
  expect(read).toEqual(elements)
  expect([idle, observed]).toEqual([[], []])
})

it('reads the rest near the view first, and what is far a little later when the page is idle', () => {
  const elements = posts(6)
  const [a, b, c, d, e, f] = elements
  const { it, read } = reading(2)
  it.now(elements)
  expect(read).toEqual([a, b])
  comeNear(e, f)
  expect(read).toEqual([a, b, e, f])
  vi.advanceTimersByTime(600)
  becomeIdle()
  expect(read).toEqual([a, b, e, f, c, d])
})

it('reads each once, and nothing more when it is stopped', () => {
  const elements = posts(3)
  const { it, read } = reading(4)
  it.now(elements)
  it.whenIdle(elements.slice(1))
  vi.advanceTimersByTime(600)
  becomeIdle()
  expect(read).toEqual(elements.slice(0, 2))
  it.stop()
  becomeIdle()
  vi.advanceTimersByTime(5_000)
  expect(read).toEqual(elements.slice(0, 2))
})

it('reads what came into the page once it is drawn near the view, each once however often it is named', () => {
  const elements = posts(2)
  const { it, read } = reading(0)
  it.soon(elements)
  it.soon(elements.slice(1))
  expect(read).toEqual([])
  comeNear(...elements)
  expect(read).toEqual(elements)
  vi.advanceTimersByTime(5_000)
  expect([read, idle, observed]).toEqual([elements, [], []])
  it.soon(elements)
  comeNear(...elements)
  expect(read).toEqual([...elements, ...elements])
})

it('reads what comes near four times a second at most, and of a scroll only what has stayed', () => {
  const [first, second, passed, third] = posts(4)
  const { it, read } = reading(0)
  it.soon([first, second, passed, third] as Element[])
  comeNear(first)
  vi.advanceTimersByTime(50)
  comeNear(second, passed)
  vi.advanceTimersByTime(100)
  comeNear(second, third)
  vi.advanceTimersByTime(99)
  expect(read).toEqual([first])
  vi.advanceTimersByTime(3)
  expect(read).toEqual([first, second])
  vi.advanceTimersByTime(249)
  expect(read).toEqual([first, second])
  vi.advanceTimersByTime(4)
  expect(read).toEqual([first, second, third])
})

it('reads of a fast scroll what it began with, the first that is told of after a while, and where it ends', () => {
  const batches = Array.from({ length: 30 }, () => posts(4))
  const { it, read } = reading(0)
  let before: Element[] = []
  for (const batch of batches) {
    it.soon(batch)
    comeNear(...before, ...batch)
    vi.advanceTimersByTime(70)
    before = batch
  }
  comeNear(...before)
  vi.advanceTimersByTime(150)
  comeNear(...before)
  vi.advanceTimersByTime(200)
  expect(read).toEqual([batches[0], batches[3], batches.at(-1)].flat())
})

it('watches what comes in one after the other together, a moment later', () => {
  const [first, second, third] = posts(3)
  const { it } = reading(0)
  it.soon([first as Element])
  it.soon([second as Element])
  vi.advanceTimersByTime(149)
  it.soon([third as Element])
  expect(observed).toEqual([first])
  vi.advanceTimersByTime(1)
  expect(observed).toEqual([first, second, third])
})

it('never reads what is gone before it came near', () => {
  const [gone, far] = posts(2)
  const { it, read } = reading(0)
  it.soon([gone, far] as Element[])
  comeNear()
  gone?.remove()
  vi.advanceTimersByTime(600)
  becomeIdle()
  expect(read).toEqual([far])
})

it('has what is near read in several slices, a frame apart', () => {
  const elements = posts(4)
  const { it, read } = reading(2)
  it.soon(elements)
  comeNear(...elements)
  expect(read).toEqual(elements.slice(0, 2))
  vi.advanceTimersByTime(10)
  expect(read).toEqual(elements)
})

it('knows what has left the view since it was read there, for as long as its answer can take', () => {
  const elements = posts(2)
  const [stays, leaves] = elements as Element[] as [Element, Element]
  const { it } = reading(0)
  it.soon(elements)
  comeNear(stays, leaves)
  comeNear(stays)
  expect(elements.map((element) => it.hasPassed(element))).toEqual([false, true])
  comeNear(stays, leaves)
  expect(it.hasPassed(leaves)).toBe(false)
  comeNear()
  vi.advanceTimersByTime(600)
  expect([it.hasPassed(leaves), observed]).toEqual([false, []])
})
