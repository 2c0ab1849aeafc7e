import {
  type Glyphs,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  type MarkerAction,
  type MarkerSentiment,
  TIERS,
  type Tier,
} from '../model/glyphs'

/**
 * A drawing in a 24 × 24 field: strokes, each begun at a point and gone on in relative commands,
 * so that one path can hold the drawings of all cells, each moved to its place. One path a marker
 * costs the page half of what four do. Shapes after the lucide set (ISC licence).
 */
type Drawing = readonly (readonly [x: number, y: number, rest: string])[]

const STAR: Drawing = [
  [
    11.53,
    2.29,
    'a.53 .53 0 0 1 .95 0l2.31 4.68a2.12 2.12 0 0 0 1.59 1.16l5.17 .76a.53 .53 0 0 1 .29 .9l-3.74 3.64a2.12 2.12 0 0 0 -.61 1.88l.88 5.14a.53 .53 0 0 1 -.77 .56l-4.62 -2.43a2.12 2.12 0 0 0 -1.97 0l-4.62 2.43a.53 .53 0 0 1 -.77 -.56l.88 -5.14a2.12 2.12 0 0 0 -.61 -1.88l-3.74 -3.64a.53 .53 0 0 1 .29 -.91l5.17 -.76a2.12 2.12 0 0 0 1.6 -1.16z',
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

const CIRCLE: Drawing[number] = [2, 12, 'a10 10 0 1 0 20 0a10 10 0 1 0 -20 0']

function face(mouth: Drawing[number]): Drawing {
  return [CIRCLE, [9, 10, 'v-1'], [15, 10, 'v-1'], mouth]
}

const SENTIMENT_DRAWINGS: Record<MarkerSentiment, Drawing> = {
  none: [[8, 12, 'h8']],
  negative: face([9, 16.5, 'a5 5 0 0 1 6 0']),
  neutral: face([8, 16, 'h8']),
  positive: face([16.47, 15, 'a6 6 0 0 1 -8.94 0']),
}

/** Heart, megaphone, lifebuoy, speech, question, letter, clock, bulb, eye, lock, paper plane, tick. */
const ACTION_DRAWINGS: Record<MarkerAction, Drawing> = {
  none: [
    [4, 12, 'h1'],
    [11.5, 12, 'h1'],
    [19, 12, 'h1'],
  ],
  thank: [[12, 21, 'l-7.8 -7.7a5.5 5.5 0 0 1 7.8 -7.8a5.5 5.5 0 0 1 7.8 7.8z']],
  amplify: [
    [3, 11, 'l18 -5v12l-18 -4z'],
    [11.6, 16.8, 'a3 3 0 1 1 -5.8 -1.6'],
  ],
  careful_reply: [
    CIRCLE,
    [8, 12, 'a4 4 0 1 0 8 0a4 4 0 1 0 -8 0'],
    [4.93, 4.93, 'l4.24 4.24'],
    [14.83, 14.83, 'l4.24 4.24'],
    [19.07, 4.93, 'l-4.24 4.24'],
    [9.17, 14.83, 'l-4.24 4.24'],
  ],
  answer: [[7.9, 20, 'a9 9 0 1 0 -3.9 -3.9l-2 5.9z']],
  ask: [CIRCLE, [9.09, 9, 'a3 3 0 0 1 5.83 1c0 2 -3 3 -3 3'], [12, 17, 'h.01']],
  invite: [
    [2, 5, 'h20v14h-20z'],
    [2, 7, 'l10 7l10 -7'],
  ],
  acknowledge: [CIRCLE, [12, 6, 'v6l4 2']],
  capture: [
    [
      15,
      14,
      'c.2 -1 .7 -1.7 1.5 -2.5c1 -.9 1.5 -2.2 1.5 -3.5a6 6 0 0 0 -12 0c0 1 .2 2.2 1.5 3.5c.7 .7 1.3 1.5 1.5 2.5',
    ],
    [9, 18, 'h6'],
    [10, 22, 'h4'],
  ],
  watch: [
    [2, 12, 'c3 -8 17 -8 20 0c-3 8 -17 8 -20 0z'],
    [9, 12, 'a3 3 0 1 0 6 0a3 3 0 1 0 -6 0'],
  ],
  take_private: [
    [5, 11, 'h14v10h-14z'],
    [8, 11, 'v-4a4 4 0 0 1 8 0v4'],
  ],
  sent: [
    [22, 2, 'l-7 20l-4 -9l-9 -4z'],
    [22, 2, 'l-11 11'],
  ],
  done: [CIRCLE, [8, 12.5, 'l2.8 2.8l5.4 -6']],
}

/** Quiet where nothing is to be done, so that what is to be done stands out. */
const ACTION_TONES: Partial<Record<MarkerAction, string>> = {
  careful_reply: 'care',
  sent: 'sent',
  done: 'positive',
}
const UNDONE: readonly MarkerAction[] = [
  'thank',
  'amplify',
  'answer',
  'ask',
  'invite',
  'acknowledge',
  'capture',
]

/** The marker's cells, in the order they stand. */
export const CELLS = ['star', 'tier', 'mood', 'action'] as const
export type Cell = (typeof CELLS)[number]

/** The field of all four cells, in the drawings' units: 76 × 20 px at 24 units to 13 px. */
export const VIEW_BOX = '0 0 140.3 36.9'
const CELL_WIDTH = 35.08
const MARGIN_X = 5.54
const MARGIN_Y = 6.45

function path(cell: Cell, drawing: Drawing): string {
  const left = CELLS.indexOf(cell) * CELL_WIDTH + MARGIN_X
  return drawing
    .map(([x, y, rest]) => `M${(left + x).toFixed(2)} ${(MARGIN_Y + y).toFixed(2)}${rest}`)
    .join('')
}

/** One path of a marker, and the tone it is drawn in: a class of the marker's style sheet. */
export interface Stroke {
  d: string
  tone: string
}

/**
 * The paths that show `glyphs`: one for all the cells that say nothing, and one for each cell
 * that says something.
 */
export function strokesFor([vip, tierIndex, sentimentIndex, actionIndex]: Glyphs): Stroke[] {
  const tier = TIERS[tierIndex] ?? 'unknown'
  const sentiment = MARKER_SENTIMENTS[sentimentIndex] ?? 'none'
  const action = MARKER_ACTIONS[actionIndex] ?? 'none'
  const cells: [Cell, Drawing, string][] = [
    ['star', STAR, vip ? 'vip' : ''],
    ['tier', TIER_DRAWINGS[tier], tier === 'unknown' ? '' : tier],
    ['mood', SENTIMENT_DRAWINGS[sentiment], sentiment === 'none' ? '' : sentiment],
    [
      'action',
      ACTION_DRAWINGS[action],
      UNDONE.includes(action) ? 'undone' : (ACTION_TONES[action] ?? ''),
    ],
  ]
  const silent = cells.filter(([, , tone]) => tone === '')
  const saying = cells.filter(([, , tone]) => tone !== '')
  return [
    { d: silent.map(([cell, drawing]) => path(cell, drawing)).join(''), tone: '' },
    ...saying.map(([cell, drawing, tone]) => ({ d: path(cell, drawing), tone })),
  ]
}
