import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../../lib/feed/cells'
import {
  type Glyphs,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  STARS,
  TAG_COLOURS,
  TIERS,
} from '../../../lib/model/glyphs'

const EVERY: Glyphs[] = STARS.flatMap((_, star) =>
  TIERS.flatMap((__, tier) =>
    MARKER_SENTIMENTS.flatMap((___, sentiment) =>
      MARKER_ACTIONS.flatMap((____, action): Glyphs[] =>
        [undefined, 0, TAG_COLOURS.length - 1].map((colour) => [
          ...([star, tier, sentiment, action] as const),
          colour,
        ]),
      ),
    ),
  ),
)

describe('what draws a marker', () => {
  it('uses no custom property, which a page could register as an image of its own', () => {
    for (const glyphs of EVERY) expect(drawingOf(glyphs)).not.toMatch(/var\(|--/)
  })

  it('is another for other glyphs, and takes the same room: three bands, cut out by one path', () => {
    const drawings = EVERY.map(drawingOf)
    expect(new Set(drawings).size).toBe(EVERY.length)
    for (const drawing of drawings) {
      expect(drawing.match(/(?:^|;)[a-z-]+(?=:)/g)).toEqual(['background-image', ';clip-path'])
      expect(drawing.match(/light-dark/g)).toHaveLength(5)
      expect(drawing).not.toContain('NaN')
    }
  })

  it('has as many sides whatever it shows, and reaches to the same edges', () => {
    for (const drawing of EVERY.map(drawingOf)) {
      const points = Array.from(drawing.matchAll(/[ML]([\d.]+) ([\d.]+)/g), ([, x, y]) => [x, y])
      expect(points.length).toBe(SIDES)
      const [across, down] = [0, 1].map((axis) => points.map((point) => Number(point[axis])))
      expect([Math.min(...(down ?? [])), Math.max(...(down ?? []))]).toEqual([0, 20])
      expect(Math.max(...(across ?? []))).toBeLessThan(76)
    }
  })
})

/** Of all shapes; of the wedge and the edge, which are the same in every marker, the first point. */
const SIDES = 510
