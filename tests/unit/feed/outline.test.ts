import { describe, expect, it } from 'vitest'
import { outlineOf } from '../../../lib/feed/outline'
import { CIRCLE, type Drawing } from '../../../lib/model/actions/table'
import { lookOf, MARKER_ACTIONS } from '../../../lib/model/glyphs'

const PLACE = { x: 0, y: 0, scale: 1 }

const shapesIn = (outline: string) => outline.match(/M[^Z]*Z/g) ?? []

describe('the outline of a stroke', () => {
  it('is a capsule around a straight one, whichever way it is drawn', () => {
    expect(outlineOf([[2, 5, 'h6']], 2, PLACE)).toBe('M2 6A1 1 0 0 1 2 4L8 4A1 1 0 0 1 8 6Z')
    expect(outlineOf([[8, 5, 'l-6 0']], 2, PLACE)).toBe('M8 4A1 1 0 0 1 8 6L2 6A1 1 0 0 1 2 4Z')
  })

  it('is a band around a round one, with the same middle', () => {
    expect(outlineOf([[0, 10, 'a10 10 0 0 1 10 -10']], 2, PLACE)).toBe(
      'M-1 10A11 11 0 0 1 10 -1A1 1 0 0 1 10 1A9 9 0 0 0 1 10A1 1 0 0 1 -1 10Z',
    )
    expect(outlineOf([CIRCLE], 2, PLACE)).toContain('A11 11')
  })

  it('is moved and made larger', () => {
    expect(outlineOf([[2, 5, 'v2']], 2, { x: 10, y: 20, scale: 0.5 })).toBe(
      'M10.5 22.5A0.5 0.5 0 0 1 11.5 22.5L11.5 23.5A0.5 0.5 0 0 1 10.5 23.5Z',
    )
  })

  it('comes back to where it began, and may be filled', () => {
    const triangle: Drawing = [[0, 0, 'h10l0 10z']]
    expect(shapesIn(outlineOf(triangle, 1, PLACE))).toHaveLength(3)
    expect(outlineOf(triangle, 1, PLACE, true)).toMatch(/M0 0L10 0L10 10L0 0Z$/)
  })

  it('goes clockwise in every drawing of a marker, so that no stroke cuts out another', () => {
    for (const action of MARKER_ACTIONS) {
      for (const shape of shapesIn(outlineOf(lookOf(action).drawing, 2.2, PLACE))) {
        const turns = Array.from(shape.matchAll(/A\S+ \S+ 0 [01] ([01])/g), ([, way]) => way)
        // The inner side of a band goes back.
        expect(['1 1', '1 1 0 1'], `${action}: ${shape}`).toContain(turns.join(' '))
      }
    }
  })
})
