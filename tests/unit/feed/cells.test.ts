import { describe, expect, it } from 'vitest'
import { drawingRules } from '../../../lib/feed/cells'
import { type Glyphs, MARKER_ACTIONS, MARKER_SENTIMENTS, TIERS } from '../../../lib/model/glyphs'

const EVERY: Glyphs[] = [0, 1].flatMap((vip) =>
  TIERS.flatMap((_, tier) =>
    MARKER_SENTIMENTS.flatMap((__, sentiment) =>
      MARKER_ACTIONS.map((___, action): Glyphs => [vip as 0 | 1, tier, sentiment, action]),
    ),
  ),
)

describe('what draws a marker', () => {
  it('uses no custom property, which a page could register as an image of its own', () => {
    for (const glyphs of EVERY) expect(drawingRules(glyphs)).not.toMatch(/var\(|--/)
  })
})
