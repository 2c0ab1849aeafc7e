import { words } from '../browser/words'
import { type Glyphs, MARKER_ACTIONS, MARKER_SENTIMENTS, STARS, TIERS } from '../model/glyphs'
import { CELLS, type Cell, LOOKS, TONES } from './looks'
import { FIELD } from './pictures'

/**
 * What draws `glyphs`, as declarations for one element of 76 × 20 px: a band of colours, a cell each and
 * the tier's edge, and which field of each cell's picture is cut out of it. Nothing but colours and
 * places differs from one to the other, so that it takes as long to draw whatever it shows: a page can
 * time a filter of its own over hundreds of markers.
 */
export function drawingOf(glyphs: Glyphs): string {
  const shown = CELLS.map((cell, index) => rowOf(cell, glyphs[index]))
  const [star, tier, sentiment, action] = CELLS.map(
    (cell, index) => TONES[LOOKS[cell][shown[index] ?? 0]?.tone ?? 'quiet'],
  )
  // There is always one, so that every drawing has as many parts.
  const edge = `light-dark(${EDGES[glyphs[4] ?? -1] ?? '#0000,#0000'})`
  const band = bandOf([star, edge, tier, sentiment, action])
  const places = shown.map((row, index) => `${index * FIELD.width}px ${-row * FIELD.height}px`)
  return `background-image:${band};mask-position:${places}`
}

/** The row of a cell's picture; the first one for an index that stands for nothing. */
function rowOf(cell: Cell, index = 0): number {
  return index in LOOKS[cell] ? index : 0
}

/** Colours side by side: of the star, the tier's edge, and the other three cells. */
export function bandOf(colours: readonly (string | undefined)[]): string {
  const stops = colours.map((colour, index) => `${colour} ${ENDS[index]}px ${ENDS[index + 1]}px`)
  return `linear-gradient(90deg,${stops})`
}

/** Where each colour of the band ends and the next begins: between the drawings, in pixels. */
const ENDS = [0, 18.5, 22, 38, 57, 76]

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
