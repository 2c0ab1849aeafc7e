import { type Shape, short } from './outline'

/** Of every marker: more sides than any drawings have, and more work than any of them is. */
const WHOLE = { sides: 508, work: 472 }

/** The work of a lozenge, which has ink, and of a line, which has none. */
const WORK = { lozenge: 9.3, line: 1.2 }

/**
 * What is added to the drawings of a marker so that it has as many sides and is as much work as any
 * other, whatever it shows: a page can time a filter of its own over hundreds of markers. Lozenges
 * along the upper and the lower edge, where nothing is painted, and lines there and back.
 *
 * @param work of drawing `shapes`: what it takes Skia, which Chromium and Firefox draw with
 */
export function makeweight(shapes: readonly Shape[], work: number): Shape[] {
  const sides = WHOLE.sides - sidesOf(shapes)
  const missing = WHOLE.work - work
  // Both are to come out: 4 sides a lozenge and 2 a line, and the work of each.
  const lozenges = Math.round((missing - (sides / 2) * WORK.line) / (WORK.lozenge - 2 * WORK.line))
  const lines = Math.floor((sides - 4 * lozenges) / 2)
  return [
    ...Array.from({ length: lozenges }, (_, index) => lozenge(index)),
    ...Array.from({ length: lines }, (_, index) => line(index)),
  ]
}

function sidesOf(shapes: readonly Shape[]): number {
  return shapes.reduce((all, shape) => all + shape.length, 0)
}

/** Where the two rows of lozenges begin, beyond the box's round corners, and how they follow. */
const LEFT = 6
const STEP = 3.2

/** Nearly three pixels high and wide; hardly two of its pixels are covered to the same degree. */
function lozenge(index: number): Shape {
  const x = LEFT + Math.floor(index / 2) * STEP
  const y = index % 2 ? 17.2 : 0
  const corners = [
    { x: x + 1, y },
    { x: x + 3, y: y + 0.9 },
    { x: x + 2, y: y + 2.8 },
    { x, y: y + 1.9 },
  ]
  return corners.map(({ x, y }) => ({ x: short(x), y: short(y) }))
}

/** It has no area, and is never seen. */
function line(index: number): Shape {
  const x = LEFT + ((index * 5) % 64)
  const y = 4 + (index % 12)
  return [
    { x, y },
    { x: x + 1, y: short(y + 0.7) },
  ]
}
