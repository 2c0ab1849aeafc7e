import { words } from '../browser/words'
import { CIRCLE, type Drawing } from '../model/actions/table'
import {
  type Glyphs,
  lookOf,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  type MarkerAction,
  type MarkerSentiment,
  STARS,
  type Star,
  TIERS,
  type Tier,
} from '../model/glyphs'
import { makeweight } from './makeweight'
import { outlineOf, pathOfShapes } from './outline'

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

/** Of a cell, in pixels. */
export const CELL_WIDTH = 19

/**
 * What draws `glyphs`, as declarations for one element of 76 × 20 px: what of a band of colours, a cell
 * each and the tier's edge, is cut out. An SVG of four paths costs a page half as much again. Nothing
 * is painted along the upper and the lower edge.
 */
export function drawingOf(glyphs: Glyphs): string {
  const { star, tier, sentiment, action } = meant(glyphs)
  const { drawing, tone } = lookOf(action)
  const cells: [Drawing, Paint | undefined, work: number][] = [
    [star === 'own' ? SENTIMENT_DRAWINGS.none : STAR, PAINT[star], WORK.star[star]],
    [TIER_DRAWINGS[tier], PAINT[tier], WORK.tier[tier]],
    [SENTIMENT_DRAWINGS[sentiment], PAINT[sentiment], WORK.sentiment[sentiment]],
    [drawing, PAINT[tone], WORK.action[action]],
  ]
  // There is always one, so that every drawing has as many parts.
  const edgeTone = `light-dark(${EDGES[glyphs[4] ?? -1] ?? '#0000,#0000'})`
  const colors = cells.map(([, paint], index) => {
    const [start, end] = ACROSS[index] ?? ACROSS[0]
    const tone = `${TONES[paint?.tone ?? 'quiet']} ${start} ${end}`
    return index === 1 ? `#0000 20.5% 24.3%,${edgeTone} 24.3% 28.6%,${tone}` : tone
  })
  const shapes = cells.flatMap(([drawing, paint], index) => {
    // A drawing of 24 units stands in the middle of its cell, 13 pixels high and wide.
    const place = { x: index * CELL_WIDTH + 3, y: 3.5, scale: 13 / 24 }
    return outlineOf(drawing, paint?.width ?? 2.2, place, paint?.isFilled)
  })
  const work = cells.reduce((all, [, , work]) => all + work, 0)
  const path = EDGE + pathOfShapes([...shapes, ...makeweight(shapes, work)])
  return `background-image:${BARE},${BARE},linear-gradient(90deg,${colors});clip-path:path("${path}")`
}

/**
 * How much work each drawing is, measured with Skia: the pixels it touches count most, and those that are
 * covered to another degree than their neighbour. `taken` was reckoned from how these relate to that, and to the
 * time that filling a drawing takes: to 7, where the others were told apart to 1.
 */
const WORK = {
  star: { none: 70, vip: 72, own: 0 },
  tier: {
    unknown: 47,
    actively_disengaged: 44,
    not_engaged: 23,
    engaged: 40,
    fully_engaged: 69,
  },
  sentiment: { none: 0, negative: 102, neutral: 102, positive: 105 },
  action: {
    none: 1,
    thank: 74,
    amplify: 58,
    careful_reply: 140,
    answer: 74,
    ask: 105,
    invite: 85,
    acknowledge: 94,
    capture: 78,
    watch: 94,
    take_private: 67,
    escalate: 71,
    sent: 81,
    done: 89,
    taken: 69,
  },
} satisfies {
  star: Record<Star, number>
  tier: Record<Tier, number>
  sentiment: Record<MarkerSentiment, number>
  action: Record<MarkerAction, number>
}

/** No colour, in as many steps: what is cut out of it takes its time to paint all the same. */
export const BARE = 'linear-gradient(90deg,#0000 25%,#0000 75%)'

/** The band's colours, cell by cell; the tier's edge stands between the first two. */
const ACROSS = [
  ['0%', '20.5%'],
  ['28.6%', '50%'],
  ['50%', '75%'],
  ['75%', '100%'],
] as const

/**
 * A tag's colour at the edge of the tier's cell: a bar as high as the drawings. Before it a wedge in no
 * colour: no two rows of pixels are alike in any marker, which would save work.
 */
const EDGE = 'M19 4h2v12h-2zM17 3h.8l-.8 14z'

/** On light and on dark pages, in the order of TAG_COLOURS: so strong that a thin bar is seen. */
const EDGES = [
  '#678,#abc',
  '#c33,#f88',
  '#c60,#fa5',
  '#284,#6d8',
  '#088,#5cc',
  '#26d,#8bf',
  '#74d,#b9f',
  '#c38,#f8c',
]

interface Paint {
  tone?: keyof typeof TONES
  /** Of a stroke, in the drawings' units. */
  width?: number
  isFilled?: boolean
}

/** How what a cell says is painted; what says nothing keeps the quiet tone. */
const PAINT: Record<string, Paint> = {
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

/** What the indexes stand for. */
function meant([star, tier, sentiment, action]: Glyphs) {
  return {
    star: STARS[star] ?? 'none',
    tier: TIERS[tier] ?? 'unknown',
    sentiment: MARKER_SENTIMENTS[sentiment] ?? 'none',
    action: MARKER_ACTIONS[action] ?? 'none',
  }
}

/** Who the author is to the brand and what would be worth doing: "VIP advocate, engaged". */
export function markerText(glyphs: Glyphs): string {
  return Object.values(factsOf(glyphs)).filter(Boolean).join(', ')
}

/** What a click on one cell does, after what the cell says. */
export function cellLabel(cell: Cell, name: string, glyphs: Glyphs): string {
  if (cell === 'star' && meant(glyphs).star !== 'own') {
    return words(glyphs[0] ? 'marker_star_off' : 'marker_star_on', [name])
  }
  const said = factsOf(glyphs)[cell]
  return said ? words('marker_open_because', [said, name]) : words('marker_open', [name])
}

/** What each cell says, in words; '' where it says nothing. */
function factsOf(glyphs: Glyphs): Record<Cell, string> {
  const { star, tier, sentiment, action } = meant(glyphs)
  return {
    star: star === 'none' ? '' : words(`marker_${star}`),
    tier: words(`marker_tier_${tier}`),
    sentiment: words(`marker_sentiment_${sentiment}`),
    action: action === 'none' ? '' : words(`marker_action_${action}`),
  }
}
