import { act, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ClickGuard } from '../../../components/panel/ClickGuard'
import { GUARD_TIME } from '../../../components/panel/watchVisible'

/** What the browser says of the panel: in view or not, and covered or not where it can tell. */
let see: (entry: { isIntersecting: boolean; isVisible?: boolean }) => void
let asked: IntersectionObserverInit | undefined

/** The entries of a browser that can tell what covers an element. */
class Telling {
  get isVisible() {
    return false
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('IntersectionObserverEntry', Telling)
  globalThis.IntersectionObserver = class {
    constructor(callback: (entries: unknown[]) => void, options?: IntersectionObserverInit) {
      see = (entry) => act(() => callback([entry]))
      asked = options
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  } as never
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const wait = (milliseconds: number) =>
  act(() => {
    vi.advanceTimersByTime(milliseconds)
  })

function panel(framed: boolean, { canMove = true, takesFocus = false } = {}) {
  const moved = vi.fn()
  const { container } = render(
    <ClickGuard framed={framed} takesFocus={takesFocus} onMove={canMove ? moved : undefined}>
      <button type="button">Delete</button>
    </ClickGuard>,
  )
  const main = container.querySelector('main')
  return {
    acts: () => !main?.hasAttribute('inert') && main?.getAttribute('aria-busy') === 'false',
    button: container.querySelector('main button') as HTMLElement | null,
    moved,
  }
}

describe('in a page of somebody else', () => {
  it('does nothing until it has been visible for a while', () => {
    const { acts } = panel(true)
    expect(acts()).toBe(false)
    see({ isIntersecting: true, isVisible: true })
    wait(GUARD_TIME - 1)
    expect(acts()).toBe(false)
    wait(1)
    expect(acts()).toBe(true)
  })

  it.each([true, false])(
    'takes the focus then, where a part of it was asked for: %s',
    (takesFocus) => {
      const { acts } = panel(true, { takesFocus })
      expect(document.activeElement).toBe(document.body)
      see({ isIntersecting: true, isVisible: true })
      wait(GUARD_TIME)
      expect(acts()).toBe(true)
      expect(document.activeElement?.tagName).toBe(takesFocus ? 'MAIN' : 'BODY')
    },
  )

  it('asks the browser whether it is covered', () => {
    panel(true)
    expect(asked).toMatchObject({ trackVisibility: true, delay: 100 })
  })

  it('does nothing when it is covered before the time is over', () => {
    const { acts } = panel(true)
    see({ isIntersecting: true, isVisible: true })
    wait(GUARD_TIME / 2)
    see({ isIntersecting: true, isVisible: false })
    wait(GUARD_TIME)
    expect(acts()).toBe(false)
  })

  it.each([
    ['covered', { isIntersecting: true, isVisible: false }],
    ['out of view', { isIntersecting: false }],
  ])('stops when it is %s, and starts over when it is seen again', (_, hidden) => {
    const { acts } = panel(true)
    see({ isIntersecting: true, isVisible: true })
    wait(GUARD_TIME)
    see(hidden)
    expect(acts()).toBe(false)
    see({ isIntersecting: true, isVisible: true })
    expect(acts()).toBe(false)
    wait(GUARD_TIME)
    expect(acts()).toBe(true)
  })

  it('leads to the side panel where nothing but that helps', () => {
    const { moved } = panel(true)
    see({ isIntersecting: true, isVisible: false })
    fireEvent.click(screen.getByRole('button', { name: 'Continue in the side panel' }))
    expect(moved).toHaveBeenCalled()
  })

  it('never acts where the browser cannot tell what covers it, nor lets a frame open anything', () => {
    vi.stubGlobal('IntersectionObserverEntry', class {})
    const { acts } = panel(true, { canMove: false })
    see({ isIntersecting: true })
    wait(GUARD_TIME)
    expect(acts()).toBe(false)
    expect(screen.getByRole('status').textContent).toContain('Read-only')
    expect(screen.queryByRole('button', { name: 'Continue in the side panel' })).toBeNull()
  })

  it('gives the focus back to where it was', () => {
    const { button } = panel(true)
    see({ isIntersecting: true, isVisible: true })
    wait(GUARD_TIME)
    button?.focus()
    see({ isIntersecting: true, isVisible: false })
    button?.blur()
    see({ isIntersecting: true, isVisible: true })
    wait(GUARD_TIME)
    expect(document.activeElement).toBe(button)
  })
})

it('acts at once in a tab of its own', () => {
  expect(panel(false).acts()).toBe(true)
})
