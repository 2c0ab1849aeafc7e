/**
 * The words of the marker's cells, in the order of their indexes. Without zod, because the
 * content script needs them and should stay small.
 */
export const TIERS = [
  'unknown',
  'actively_disengaged',
  'not_engaged',
  'engaged',
  'fully_engaged',
] as const
/** Gallup's four levels of engagement, and unknown: an attitude, confirmed by staff. */
export type Tier = (typeof TIERS)[number]

export const MOODS = ['none', 'negative', 'neutral', 'positive'] as const
/** How an author speaks of the brand; `none` where too little is known. */
export type Mood = (typeof MOODS)[number]

/**
 * All that a content script ever learns about an author: which glyphs to show, by index.
 * `[VIP advocate 0 or 1, tier in TIERS, mood in MOODS]`.
 */
export type Glyphs = readonly [vip: 0 | 1, tier: number, mood: number]

/** The glyphs of somebody nobody has kept. */
export const UNKNOWN: Glyphs = [0, 0, 0]
