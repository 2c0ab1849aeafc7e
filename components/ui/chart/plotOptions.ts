import type uPlot from 'uplot'
import type { Drawing, Series } from './series'

/** The colours of a drawing, as the canvas takes them. */
export interface Palette {
  of(color: Series['color']): string
  ink: string
  quiet: string
  line: string
}

interface Surroundings {
  width: number
  height: number
  /** Whether words run from right to left: time does so too then. */
  rightToLeft: boolean
  palette: Palette
  /** The library: its shapes are made by functions of it. */
  UPlot: typeof uPlot
  onPoint: (index: number | undefined) => void
}

const FONT = '12px system-ui, sans-serif'
const WHOLE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000]
/** Steps of a name on the axis: few enough names that they fit. */
const NAMED = [1, 2, 3, 4, 6, 12, 24, 48]

/** What uPlot needs to draw `drawing`: steps on even places, values from zero. */
export function plotOptions(drawing: Drawing, around: Surroundings): uPlot.Options {
  const { steps, series } = drawing
  const { width, height, palette, rightToLeft } = around
  const grid = { stroke: palette.line, width: 1 }
  const axis = { stroke: palette.quiet, font: FONT, ticks: { show: false } }
  return {
    width,
    height,
    padding: [6, null, null, null],
    legend: { show: false },
    cursor: { y: false, drag: { x: false, y: false }, points: { size: 7 } },
    scales: {
      x: { time: false, range: () => [-0.5, steps.length - 0.5], dir: rightToLeft ? -1 : 1 },
      y: { range: (_, least, most) => rangeOf(drawing, least, most) },
    },
    axes: [
      {
        ...axis,
        grid: { show: false },
        incrs: NAMED,
        space: 72,
        // Clear of the lowest value, under which a long first name begins.
        gap: 9,
        size: 32,
        values: (_, places) => places.map((place) => steps[place] ?? ''),
      },
      {
        ...axis,
        grid,
        side: rightToLeft ? 1 : 3,
        size: (_, values) => Math.max(48, ...(values ?? []).map(widthOf)),
        ...(drawing.most === 1 ? { incrs: [0.25, 0.5] } : { incrs: WHOLE }),
        values: (_, values) => values.map((value) => drawing.format(Math.abs(value))),
      },
    ],
    series: [{}, ...series.map((one, nth) => seriesOptions(one, nth, drawing, around))],
    hooks: {
      setCursor: [({ cursor }) => around.onPoint(cursor.idx ?? undefined)],
      draw: [(plot) => drawMark(plot, drawing, around)],
    },
  }
}

/** About as wide as a word beside an axis is, in CSS pixels, with the room around it. */
const widthOf = (value: string) => value.length * 6.5 + 16

function rangeOf({ most: limit }: Drawing, least: number, most: number): [number, number] {
  if (limit !== undefined) return [0, limit]
  return [Math.min(0, least * 1.1), Math.max(1, most * 1.1)]
}

function seriesOptions(
  { label, color, dash }: Series,
  nth: number,
  { shape }: Drawing,
  { palette, UPlot }: Surroundings,
): uPlot.Series {
  const stroke = palette.of(color)
  if (shape === 'lines') {
    const points = { show: true, size: 5, fill: stroke, stroke }
    return { label, stroke, width: 2, points, spanGaps: false, ...(dash && { dash: [...dash] }) }
  }
  const side = shape === 'paired' ? (nth === 0 ? -1 : 1) : 0
  const bars = { size: [shape === 'paired' ? 0.35 : 0.6, 28], align: side } as const
  const paths = UPlot.paths.bars?.({ ...bars, size: [...bars.size] })
  return { label, stroke, fill: stroke, width: 0, points: { show: false }, ...(paths && { paths }) }
}

function drawMark(
  { ctx, bbox, valToPos }: uPlot,
  { mark }: Drawing,
  { palette, rightToLeft }: Surroundings,
): void {
  if (!mark) return
  const y = Math.round(valToPos(mark.at, 'y', true))
  const pixels = devicePixelRatio
  ctx.save()
  ctx.strokeStyle = palette.ink
  ctx.lineWidth = pixels
  ctx.setLineDash([4 * pixels, 4 * pixels])
  ctx.beginPath()
  ctx.moveTo(bbox.left, y)
  ctx.lineTo(bbox.left + bbox.width, y)
  ctx.stroke()
  ctx.fillStyle = palette.ink
  ctx.font = `${12 * pixels}px system-ui, sans-serif`
  ctx.textAlign = rightToLeft ? 'left' : 'right'
  ctx.textBaseline = 'bottom'
  const x = bbox.left + (rightToLeft ? 0 : bbox.width)
  // Narrower letters where there is no room, so that it does not stand over the axis.
  ctx.fillText(mark.label, x, y - 3 * pixels, bbox.width)
  ctx.restore()
}
