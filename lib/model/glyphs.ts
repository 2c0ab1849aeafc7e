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

export const MARKER_SENTIMENTS = ['none', 'negative', 'neutral', 'positive'] as const
/** How an author speaks of the brand; `none` where too little is known. */
export type MarkerSentiment = (typeof MARKER_SENTIMENTS)[number]

export const MARKER_ACTIONS = [
  'none',
  'thank',
  'amplify',
  'careful_reply',
  'answer',
  'ask',
  'invite',
  'acknowledge',
  'capture',
  'watch',
  'take_private',
  'sent',
  'done',
] as const
/**
 * What would be worth doing on a post; `sent`: a reply seems to have gone out and nobody has said
 * yet whether it did; `done`: what was worth doing has been done here.
 */
export type MarkerAction = (typeof MARKER_ACTIONS)[number]

/** Deeds that ask nothing of anybody. */
export const QUIET_ACTIONS: readonly MarkerAction[] = ['none', 'watch', 'take_private', 'done']

/**
 * All that a content script ever learns about an author and a post: which glyphs to show, by index.
 * `[VIP advocate 0 or 1, tier in TIERS, mood in MOODS, deed in DEEDS]`.
 */
export type Glyphs = readonly [vip: 0 | 1, tier: number, mood: number, deed: number]

/** The glyphs of somebody nobody has kept, on a post that calls for nothing. */
export const UNKNOWN: Glyphs = [0, 0, 0, 0]
