import {
  CIRCLE,
  type Drawing,
  entryOf,
  isSuggested,
  SUGGESTED_ACTIONS,
  type SuggestedAction,
} from './actions/table'

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

/** What the first cell says of an author; `own`: an account of the brand's or of its team, and no star. */
export const STARS = ['none', 'vip', 'own'] as const

export const MARKER_SENTIMENTS = ['none', 'negative', 'neutral', 'positive'] as const
/** How an author speaks of the brand; `none` where too little is known. */
export type MarkerSentiment = (typeof MARKER_SENTIMENTS)[number]

/**
 * What would be worth doing on a post; `sent`: a reply seems to have gone out and nobody has said
 * yet whether it did; `done`: what was worth doing has been done here, or a colleague answered; `taken`:
 * a colleague is on it.
 */
export type MarkerAction = 'none' | SuggestedAction | 'sent' | 'done' | 'taken'
export const MARKER_ACTIONS: readonly MarkerAction[] = [
  'none',
  ...SUGGESTED_ACTIONS,
  'sent',
  'done',
  'taken',
]

type MarkerState = Exclude<MarkerAction, SuggestedAction>

/** How what the fourth cell shows is drawn, and its tone: a class, '' where it asks nothing. */
interface Look {
  drawing: Drawing
  tone: '' | 'undone' | 'care' | 'sent' | 'positive'
}

const STATE_LOOKS: Readonly<Record<MarkerState, Look>> = {
  none: {
    drawing: [
      [4, 12, 'h1'],
      [11.5, 12, 'h1'],
      [19, 12, 'h1'],
    ],
    tone: '',
  },
  sent: {
    drawing: [
      [22, 2, 'l-7 20l-4 -9l-9 -4z'],
      [22, 2, 'l-11 11'],
    ],
    tone: 'sent',
  },
  done: { drawing: [CIRCLE, [8, 12.5, 'l2.8 2.8l5.4 -6']], tone: 'positive' },
  taken: {
    drawing: [
      [8, 7, 'a4 4 0 1 0 8 0a4 4 0 1 0 -8 0'],
      [4, 21, 'a8 8 0 0 1 16 0'],
    ],
    tone: 'sent',
  },
}

const TONES = { none: '', normal: 'undone', high: 'care', now: 'care' } as const

export function lookOf(action: MarkerAction): Look {
  if (!isSuggested(action)) return STATE_LOOKS[action]
  const { drawing, urgency } = entryOf(action)
  return { drawing, tone: TONES[urgency] }
}

/** The colours that a tag can have; what they look like stands in `components/person/TagChip.css`. */
export const TAG_COLOURS = [
  'grey',
  'red',
  'orange',
  'green',
  'teal',
  'blue',
  'violet',
  'pink',
] as const
export type TagColour = (typeof TAG_COLOURS)[number]

/**
 * All that a content script ever learns about an author and a post: which glyphs to show, by index.
 * `[in STARS, in TIERS, in MARKER_SENTIMENTS, in MARKER_ACTIONS]`, and where one of their tags shows on
 * markers its colour, in TAG_COLOURS.
 */
export type Glyphs = readonly [
  star: number,
  tier: number,
  sentiment: number,
  action: number,
  colour?: number | undefined,
]

/** The glyphs of somebody nobody has kept, on a post that calls for nothing. */
export const UNKNOWN: Glyphs = [0, 0, 0, 0]
