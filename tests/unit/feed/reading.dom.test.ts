import { beforeEach, expect, it, vi } from 'vitest'
import { Reading } from '../../../lib/feed/reading'

let now = 0
let idle: (() => void)[] = []
let observed: Element[] = []
let comeNear: (elements: Element[]) => void

beforeEach(() => {
  now = 0
  idle = []
  observed = []
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  vi.stubGlobal('requestIdleCallback', (act: () => void) => idle.push(act))
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act))
  vi.stubGlobal('cancelIdleCallback', () => {
    idle = []
  })
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(tell: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
        comeNear = (elements) =>
          tell(observed.map((target) => ({ target, isIntersecting: elements.includes(target) })))
      }
      observe(element: Element) {
        if (!observed.includes(element)) observed.push(element)
      }
      disconnect() {
        observed = []
      }
    },
  )
})

/** A reading that takes so many milliseconds for each element, and what it has read. */
function reading(each: number) {
  const read: Element[] = []
  const it = new Reading((elements) => {
    for (const element of elements) {
      now += each
      read.push(element)
    }
  })
  return { it, read }
}

const posts = (count: number) => Array.from({ length: count }, () => document.createElement('p'))

it('reads at once what fits into four milliseconds', () => {
  const elements = posts(12)
  const { it, read } = reading(0.2)
  it.now(elements)
  expect(read).toEqual(elements)
  expect(idle).toEqual([])
})

it('reads the rest near the view first, and what is far when the page is idle', () => {
  const elements = posts(6)
  const [a, b, c, d, e, f] = elements
  const { it, read } = reading(2)
  it.now(elements)
  expect(read).toEqual([a, b])
  comeNear([e, f] as Element[])
  expect(read).toEqual([a, b, e, f])
  for (const act of idle.splice(0)) act()
  expect(read).toEqual([a, b, e, f, c, d])
})

it('reads each once, and nothing more when it is stopped', () => {
  const elements = posts(3)
  const { it, read } = reading(4)
  it.now(elements)
  it.whenIdle(elements.slice(1))
  for (const act of idle.splice(0)) act()
  expect(read).toEqual(elements.slice(0, 2))
  it.stop()
  for (const act of idle.splice(0)) act()
  expect(read).toEqual(elements.slice(0, 2))
})

it('reads what came into the page once it has drawn, each once however often it is named', async () => {
  const elements = posts(2)
  const { it, read } = reading(0.2)
  it.onceDrawn(elements)
  it.onceDrawn(elements.slice(1))
  expect(read).toEqual([])
  await vi.waitFor(() => expect(read).toEqual(elements))
  it.onceDrawn(elements)
  it.stop()
  await new Promise((resolve) => setTimeout(resolve, 5))
  expect(read).toEqual(elements)
})
