import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeCard, placePanel } from '../../../lib/feed/place'

const view = { width: 1280, height: 900 }

describe('the panel stands', () => {
  it('to the right of the post where there is room', () => {
    const line = { left: 300, right: 894, top: 115, bottom: 135 }
    expect(placePanel(line, view)).toEqual({ x: 898, y: 115, width: 372, height: 640 })
  })

  it('to the right and a little narrower where that lets it stand there', () => {
    const line = { left: 345, right: 935, top: 80, bottom: 100 }
    expect(placePanel(line, view)).toMatchObject({ x: 939, width: 335 })
  })

  it('to the left where there is room only there', () => {
    const line = { left: 500, right: 1270, top: 115, bottom: 135 }
    expect(placePanel(line, view)).toMatchObject({ x: 124 })
  })

  it('under the line in a narrow window, over it near the foot', () => {
    const narrow = { width: 600, height: 900 }
    expect(placePanel({ left: 0, right: 600, top: 100, bottom: 120 }, narrow)).toEqual({
      x: 222,
      y: 124,
      width: 372,
      height: 640,
    })
    const low = placePanel({ left: 0, right: 600, top: 800, bottom: 820 }, narrow)
    expect(low.y + low.height).toBe(796)
  })

  it('wholly in the window, however low that is', () => {
    for (const top of [10, 150, 250, 330]) {
      const line = { left: 0, right: 600, top, bottom: top + 20 }
      const { y, height } = placePanel(line, { width: 600, height: 400 })
      expect(y).toBeGreaterThanOrEqual(0)
      expect(y + height).toBeLessThanOrEqual(400)
    }
  })

  it('wholly in a window of 1280 pixels at 400 %, as the small card does', () => {
    const narrow = { width: 320, height: 256 }
    for (const top of [0, 60, 120, 230]) {
      const line = { left: 0, right: 320, top, bottom: top + 20 }
      const panel = placePanel(line, narrow)
      expect(panel.width).toBeGreaterThan(300)
      for (const { x, y, width, height } of [panel, { ...placeCard(line, narrow), y: 0 }]) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(320)
        expect(y + height).toBeLessThanOrEqual(256)
      }
    }
  })

  it('never on the author’s line, in any window where one fits', () => {
    const lines = fc.record({
      left: fc.integer({ min: 0, max: 900 }),
      width: fc.integer({ min: 100, max: 900 }),
      top: fc.integer({ min: 0, max: 880 }),
    })
    fc.assert(
      fc.property(lines, fc.integer({ min: 500, max: 2000 }), ({ left, width, top }, wide) => {
        const line = { left, right: left + width, top, bottom: top + 20 }
        const { x, y, width: across, height } = placePanel(line, { width: wide, height: 900 })
        const apart =
          x >= line.right || x + across <= line.left || y >= line.bottom || y + height <= top
        expect(apart).toBe(true)
      }),
    )
  })
})

describe('the small card stands', () => {
  it('over the author’s line, and under it, below a tip, where there is no room', () => {
    const line = { left: 300, right: 894, top: 315, bottom: 335 }
    expect(placeCard(line, view)).toEqual({ x: 300, y: 65, width: 320, height: 246 })
    const high = { ...line, top: 115, bottom: 135 }
    expect(placeCard(high, view)).toMatchObject({ x: 300, y: 193 })
  })

  it('within the window', () => {
    const line = { left: 1200, right: 1270, top: 315, bottom: 335 }
    expect(placeCard(line, view)).toMatchObject({ x: 954 })
  })
})
