import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Reading } from '../../../lib/feed/reading'

let idle: (() => void)[] = []
let observed: Element[] = []
type Told = Pick<IntersectionObserverEntry, 'target' | 'isIntersecting' | 'boundingClientRect'>
let tell: (entries: Told[]) => void

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
  tell(
    observed.map((target) => ({
      target,
      isIntersecting: near.includes(target),
      boundingClientRect: { width: 600, height: target.id === 'no box' ? 0 : 300 } as DOMRect,
    })),
  )
}

function becomeIdle() {
  for (const act of idle.splice(0)) act()
}

/** A reading that takes so many milliseconds for each element, and what it has read. */
function reading(each: number) {
  const read: Element[] = []
  const it = new Reading(
    (elements) => {
      for (const element of elements) {
        vi.advanceTimersByTime(each)
        read.push(element)
      }
    },
    (part) => [...part.querySelectorAll('p')],
  )
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
  vi.advanceTimersByTime(2_000)
  becomeIdle()
  expect(read).toEqual([a, b, e, f, c, d])
})

it('reads each once, and nothing more when it is stopped', () => {
  const elements = posts(3)
  const { it, read } = reading(4)
  it.now(elements)
  it.whenIdle(elements.slice(1))
  vi.advanceTimersByTime(2_000)
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
  vi.advanceTimersByTime(2_000)
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
  vi.advanceTimersByTime(2_000)
  expect([it.hasPassed(leaves), observed]).toEqual([false, []])
})

/** A part of the page with so many posts in it. */
function partOf(count: number) {
  const part = document.body.appendChild(document.createElement('section'))
  const inIt = posts(count)
  part.append(...inIt)
  return { part, inIt }
}

it('looks through a part that comes alone at once', () => {
  const { part, inIt } = partOf(2)
  const { it, read } = reading(0)
  it.soon([], [part])
  expect(observed).toEqual(inIt)
  comeNear(...inIt)
  expect(read).toEqual(inIt)
})

it('looks through parts of a fast scroll where they have stayed near, or when the page is idle', () => {
  const first = partOf(1)
  const near = partOf(3)
  const far = partOf(1)
  const { it, read } = reading(0)
  it.soon([], [first.part])
  it.soon([], [near.part, far.part])
  vi.advanceTimersByTime(150)
  expect(observed).toEqual([...first.inIt, near.part, far.part])
  comeNear(near.part)
  expect(observed).toEqual([...first.inIt, far.part, ...near.inIt])
  comeNear(...near.inIt.slice(0, 2))
  expect(read).toEqual(near.inIt.slice(0, 2))
  vi.advanceTimersByTime(2_000)
  it.whenIdle([])
  becomeIdle()
  expect(read).toEqual([
    ...near.inIt.slice(0, 2),
    ...first.inIt,
    ...far.inIt,
    ...near.inIt.slice(2),
  ])
  expect(observed).toEqual([])
})

it('reads nothing in a part before its time, but looks through what has no box of its own', () => {
  const first = partOf(1)
  const watched = partOf(1)
  const boxless = partOf(1)
  boxless.part.id = 'no box'
  const { it, read } = reading(0)
  it.soon([], [first.part])
  it.soon([], [watched.part, boxless.part])
  it.whenIdle(watched.inIt)
  becomeIdle()
  expect(read).toEqual([])
  vi.advanceTimersByTime(150)
  comeNear()
  expect(observed).toEqual([...first.inIt, watched.part, ...boxless.inIt])
})

it('looks through no part that a fast scroll takes past, and reads one that stays at once then', () => {
  const first = partOf(1)
  const passed = partOf(1)
  const stays = partOf(1)
  const { it, read } = reading(0)
  it.soon([], [first.part])
  it.soon([], [passed.part, stays.part])
  vi.advanceTimersByTime(150)
  comeNear(...first.inIt)
  vi.advanceTimersByTime(70)
  comeNear(passed.part, stays.part)
  vi.advanceTimersByTime(100)
  comeNear(stays.part)
  vi.advanceTimersByTime(160)
  expect(observed).toEqual([...first.inIt, passed.part, ...stays.inIt])
  comeNear(...stays.inIt)
  expect(read).toEqual([...first.inIt, ...stays.inIt])
})
