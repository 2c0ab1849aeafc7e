import { describe, expect, it } from 'vitest'
import { drawingOf } from '../../../lib/feed/cells'
import { CELLS, LOOKS } from '../../../lib/feed/looks'
import { type Glyphs, TAG_COLOURS } from '../../../lib/model/glyphs'

const [STARS, TIERS, SENTIMENTS, ACTIONS] = CELLS.map((cell) => [...LOOKS[cell].keys()])

const EVERY: Glyphs[] = (STARS ?? []).flatMap((star) =>
  (TIERS ?? []).flatMap((tier) =>
    (SENTIMENTS ?? []).flatMap((sentiment) =>
      (ACTIONS ?? []).flatMap((action): Glyphs[] =>
        [undefined, 0, TAG_COLOURS.length - 1].map((colour) => [
          ...([star, tier, sentiment, action] as const),
          colour,
        ]),
      ),
    ),
  ),
)

/** A drawing without its colours and the rows of its pictures. */
const shapeOf = (drawing: string) =>
  drawing.replace(/#[0-9a-f]+/g, 'colour').replace(/(?<=position:.*px) -?\d+px/g, ' row')

describe('what draws a marker', () => {
  it('uses no custom property, which a page could register as an image of its own', () => {
    for (const glyphs of EVERY) expect(drawingOf(glyphs)).not.toMatch(/var\(|--/)
  })

  it('is another for other glyphs, in nothing but colours and rows of pictures: as much work for all', () => {
    const drawings = EVERY.map(drawingOf)
    expect(new Set(drawings).size).toBe(EVERY.length)
    expect(new Set(drawings.map(shapeOf))).toEqual(new Set([SHAPE]))
  })

  it('is the first of a cell where an index stands for nothing', () => {
    expect(drawingOf([9, 9, 99, 99, 99])).toBe(drawingOf([0, 0, 0, 0]))
  })
})

const TONE = 'light-dark(colour,colour)'
const SHAPE = `background-image:linear-gradient(90deg,${TONE} 0px 18.5px,${TONE} 18.5px 22px,${TONE} 22px 38px,${TONE} 38px 57px,${TONE} 57px 76px);mask-position:0px row,19px row,38px row,57px row`
