import { describe, expect, it } from 'vitest'
import { outlineOf, pathOfShapes, type Shape } from '../../../lib/feed/outline'
import { CIRCLE, type Drawing } from '../../../lib/model/actions/table'
import { lookOf, MARKER_ACTIONS } from '../../../lib/model/glyphs'

const PLACE = { x: 0, y: 0, scale: 1 }

/** Twice what a shape covers: more than nothing where it goes clockwise. */
function areaOf(shape: Shape): number {
  return shape.reduce((all, { x, y }, index) => {
    const before = shape.at(index - 1) ?? { x, y }
    return all + before.x * y - x * before.y
  }, 0)
}

describe('the outline of a stroke', () => {
  it('is a capsule around a straight one, whichever way it is drawn', () => {
    const [shape] = outlineOf([[2, 5, 'h6']], 2, PLACE)
    expect(pathOfShapes([shape ?? []])).toBe(
      'M2 4L8 4L8.71 4.29L9 5L8.71 5.71L8 6L2 6L1.29 5.71L1 5L1.29 4.29Z',
    )
    const [back] = outlineOf([[8, 5, 'l-6 0']], 2, PLACE)
    expect(new Set(back?.map(String))).toEqual(new Set(shape?.map(String)))
  })

  it('is a band around a round one, with the same middle', () => {
    const [band = []] = outlineOf([[0, 10, 'a10 10 0 0 1 10 -10']], 2, PLACE)
    const away = band.map(({ x, y }) => Math.hypot(x - 10, y - 10))
    expect(Math.max(...away)).toBeCloseTo(11, 1)
    expect(Math.min(...away)).toBeCloseTo(9, 1)
    expect(band).toContainEqual({ x: -1, y: 10 })
    expect(band).toContainEqual({ x: 10, y: 1 })
  })

  it('goes around the other way of an arc, or the long way, as that says', () => {
    const farthest = (rest: string) =>
      Math.max(
        ...outlineOf([[0, 0, rest]], 0.1, PLACE)
          .flat()
          .map(({ y }) => Math.abs(y)),
      )
    expect(farthest('a5 5 0 0 1 8 0')).toBeCloseTo(2, 0)
    expect(farthest('a5 5 0 1 1 8 0')).toBeCloseTo(8, 0)
    const [over = []] = outlineOf([[0, 0, 'a5 5 0 0 1 8 0']], 0.1, PLACE)
    const [under = []] = outlineOf([[0, 0, 'a5 5 0 0 0 8 0']], 0.1, PLACE)
    expect(Math.min(...over.map(({ y }) => y))).toBeLessThan(-1.5)
    expect(Math.max(...under.map(({ y }) => y))).toBeGreaterThan(1.5)
  })

  it('is moved and made larger', () => {
    const [shape = []] = outlineOf([[2, 5, 'v2']], 2, { x: 10, y: 20, scale: 0.5 })
    expect(shape).toContainEqual({ x: 11.5, y: 22.5 })
    expect(shape).toContainEqual({ x: 10.5, y: 23.5 })
  })

  it('comes back to where it began, and may be filled', () => {
    const triangle: Drawing = [[0, 0, 'h10l0 10z']]
    expect(outlineOf(triangle, 1, PLACE)).toHaveLength(3)
    expect(pathOfShapes(outlineOf(triangle, 1, PLACE, true))).toMatch(/M10 0L10 10L0 0Z$/)
  })

  it('goes clockwise in every drawing of a marker, so that no stroke cuts out another', () => {
    const drawings = MARKER_ACTIONS.map((action) => lookOf(action).drawing)
    for (const shape of [...drawings, [CIRCLE]].flatMap((one) => outlineOf(one, 2.2, PLACE))) {
      expect(areaOf(shape)).toBeGreaterThan(0)
    }
  })
})
