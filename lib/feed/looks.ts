import { CIRCLE, type Drawing } from '../model/actions/table'
import {
  lookOf,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  type MarkerSentiment,
  STARS,
  TIERS,
  type Tier,
} from '../model/glyphs'

/**
 * The marker's colours on light and on dark pages. No custom properties: a page can register one of
 * the same name with an image as its value, and see by the request where it is painted with.
 */
export const TONES = {
  quiet: 'light-dark(#5b6875,#8b98a5)',
  line: 'light-dark(#cfd9de,#3b4650)',
  gold: 'light-dark(#a86a00,#ffc94d)',
  info: 'light-dark(#1f5fb4,#8ab4f8)',
  pos: 'light-dark(#1a7340,#5fd08f)',
  neg: 'light-dark(#b3261e,#ff8a80)',
  hover: 'light-dark(#0000000f,#ffffff1f)',
} as const

const STAR: Drawing = [
  [
    12,
    2.2,
    'l3.03 6.13l6.77 .99l-4.9 4.77l1.16 6.74l-6.06 -3.18l-6.06 3.18l1.16 -6.74l-4.9 -4.77l6.77 -.99z',
  ],
]

const DOTTED_CIRCLE: Drawing = [
  [10.1, 2.18, 'a10 10 0 0 1 3.8 0'],
  [13.9, 21.82, 'a10 10 0 0 1 -3.8 0'],
  [17.61, 3.72, 'a10 10 0 0 1 2.69 2.7'],
  [2.18, 13.9, 'a10 10 0 0 1 0 -3.8'],
  [20.28, 17.61, 'a10 10 0 0 1 -2.7 2.69'],
  [21.82, 10.1, 'a10 10 0 0 1 0 3.8'],
  [3.72, 6.39, 'a10 10 0 0 1 2.7 -2.69'],
  [6.39, 20.28, 'a10 10 0 0 1 -2.69 -2.7'],
]

/** Four bars like a signal's: so many of them stand, the others lie as dots. */
function bars(standing: number): Drawing {
  return [4, 9.33, 14.67, 20].map((x, index) => [
    x,
    20,
    index < standing ? `v-${4 + 4 * index}` : 'h.01',
  ])
}

const TIER_DRAWINGS: Record<Tier, Drawing> = {
  unknown: DOTTED_CIRCLE,
  actively_disengaged: [...bars(1), [4, 5, 'l15 12']],
  not_engaged: bars(2),
  engaged: bars(3),
  fully_engaged: bars(4),
}

function face(mouth: Drawing[number]): Drawing {
  return [CIRCLE, [9, 10, 'v-1'], [15, 10, 'v-1'], mouth]
}

const SENTIMENT_DRAWINGS: Record<MarkerSentiment, Drawing> = {
  none: [[8, 12, 'h8']],
  negative: face([9, 16.5, 'a5 5 0 0 1 6 0']),
  neutral: face([8, 16, 'h8']),
  positive: face([16.47, 15, 'a6 6 0 0 1 -8.94 0']),
}

/** The marker's cells, in the order they stand. */
export const CELLS = ['star', 'tier', 'sentiment', 'action'] as const
export type Cell = (typeof CELLS)[number]

interface Paint {
  tone: keyof typeof TONES
  /** Of a stroke, in the drawings' units. */
  width: number
  isFilled: boolean
}

/** How one state of a cell looks. */
export interface Look extends Paint {
  drawing: Drawing
}

/** How what a cell says is painted; what says nothing keeps the quiet tone. */
const PAINT: Record<string, Partial<Paint>> = {
  vip: { tone: 'gold', isFilled: true },
  not_engaged: { width: 3.6 },
  engaged: { tone: 'info', width: 3.6 },
  fully_engaged: { tone: 'info', width: 3.6 },
  actively_disengaged: { tone: 'neg', width: 3 },
  positive: { tone: 'pos' },
  negative: { tone: 'neg' },
  undone: { tone: 'info' },
  care: { tone: 'neg' },
  sent: { tone: 'gold' },
}

/** Every state of every cell, in the order of the glyphs' indexes. */
export const LOOKS: Readonly<Record<Cell, readonly Look[]>> = {
  star: STARS.map((star) => look(star === 'own' ? SENTIMENT_DRAWINGS.none : STAR, star)),
  tier: TIERS.map((tier) => look(TIER_DRAWINGS[tier], tier)),
  sentiment: MARKER_SENTIMENTS.map((one) => look(SENTIMENT_DRAWINGS[one], one)),
  action: MARKER_ACTIONS.map((action) => {
    const { drawing, tone } = lookOf(action)
    return look(drawing, tone)
  }),
}

function look(drawing: Drawing, paint: string): Look {
  return { drawing, tone: 'quiet', width: 2.2, isFilled: false, ...PAINT[paint] }
}
