import type uPlot from 'uplot'
import { expect, it } from 'vitest'
import { plotOptions } from '../../../components/ui/chart/plotOptions'

const palette = { of: () => 'red', ink: 'black', quiet: 'gray', line: 'silver' }
const drawing = {
  steps: ['31 Aug', '7 Sep'],
  shape: 'lines',
  series: [{ label: 'Engaged', color: 'info', values: [1, 2] }],
  format: String,
} as const

it.each([
  [false, 1, 3],
  [true, -1, 1],
])('time runs as words do, from the axis on (right to left: %s)', (rightToLeft, dir, side) => {
  const around = { width: 400, height: 200, rightToLeft, palette, onPoint: () => {} }
  const { scales, axes } = plotOptions(drawing, { ...around, UPlot: {} as typeof uPlot })
  expect(scales?.x?.dir).toBe(dir)
  expect(axes?.[1]?.side).toBe(side)
})
