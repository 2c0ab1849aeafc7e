import type { Drawing } from '../model/actions/table'

interface Point {
  x: number
  y: number
}

/** How a drawing is laid out: pixels a unit, and where its field begins. */
export interface Place extends Point {
  scale: number
}

/** The corners of an area, clockwise, in hundredths of a pixel at the finest. */
export type Shape = readonly Point[]

/**
 * A stroked drawing as areas to be filled, in pixels. Ends and corners are round, so that it is one
 * shape a stroke, whatever the next; all of them go clockwise, as `nonzero` wants them. Bends are
 * straight sides, so that what it costs to draw can be counted. With `isFilled` what the strokes
 * enclose is filled as well; that must go clockwise, too.
 *
 * @param width of a stroke, in the drawing's units
 */
export function outlineOf(
  drawing: Drawing,
  width: number,
  { scale, x: left, y: top }: Place,
  isFilled = false,
): Shape[] {
  const radius = (width / 2) * scale
  const shapes: Shape[] = []
  for (const [x, y, rest] of drawing) {
    const start = { x: left + x * scale, y: top + y * scale }
    const inside: Point[] = []
    let at = start
    for (const [, command = '', given = ''] of rest.matchAll(/([a-z])([^a-z]*)/g)) {
      const numbers = (given.match(/-?[\d.]+/g) ?? []).map(Number)
      const way = steps(command, numbers, at, start, { scale, radius })
      at = way.at(-1) ?? at
      if (way.length > 0) shapes.push(around(way, radius))
      inside.push(at)
    }
    if (isFilled) shapes.push(inside)
  }
  return shapes.map((shape) => shape.map(({ x, y }) => ({ x: short(x), y: short(y) })))
}

/** The value of a CSS `path()`. */
export function pathOfShapes(shapes: readonly Shape[]): string {
  return shapes.map((shape) => `M${shape.map(({ x, y }) => `${x} ${y}`).join('L')}Z`).join('')
}

/** A point of a stroke, and the angle of its way there. */
interface Step extends Point {
  angle: number
}

/** Sides of a round end, of a whole circle, and of any other curve. */
const END = 4
const AROUND = 20
const CURVE = 6

/** Where a stroke of one command goes, its beginning included. */
function steps(
  command: string,
  numbers: readonly number[],
  at: Point,
  start: Point,
  { scale, radius }: { scale: number; radius: number },
): Step[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = numbers
  const to = (x: number, y: number) => ({ x: at.x + x * scale, y: at.y + y * scale })
  switch (command) {
    case 'h':
      return straight(at, to(a, 0))
    case 'v':
      return straight(at, to(0, a))
    case 'l':
      return straight(at, to(a, b))
    case 'a':
      // A bend that is finer than the stroke is wide is not seen.
      if (a * scale <= radius) return straight(at, to(f, g))
      return round(at, to(f, g), { radius: a * scale, isLarge: d === 1, isClockwise: e === 1 })
    case 'c':
      return curved([at, to(a, b), to(c, d), to(e, f)])
    default:
      return straight(at, start)
  }
}

function straight(from: Point, to: Point): Step[] {
  const [x, y] = [to.x - from.x, to.y - from.y]
  if (x === 0 && y === 0) return []
  const angle = Math.atan2(y, x)
  return [
    { ...from, angle },
    { ...to, angle },
  ]
}

function round(
  from: Point,
  to: Point,
  { radius, isLarge, isClockwise }: { radius: number; isLarge: boolean; isClockwise: boolean },
): Step[] {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(x, y)
  const away = Math.sqrt(Math.max(0, radius ** 2 - (length / 2) ** 2))
  const side = isLarge === isClockwise ? -away : away
  const center = {
    x: (from.x + to.x) / 2 - (y / length) * side,
    y: (from.y + to.y) / 2 + (x / length) * side,
  }
  const way = isClockwise ? 1 : -1
  const angleOf = (point: Point) => Math.atan2(point.y - center.y, point.x - center.x)
  const start = angleOf(from)
  const whole = 2 * Math.PI
  const turn = (way * (angleOf(to) - start) + whole) % whole
  const sides = Math.max(2, Math.ceil((turn / whole) * AROUND))
  return along(sides, (part) => {
    const at = start + way * turn * part
    return { ...beside(center, at, radius), angle: at + (way * Math.PI) / 2 }
  })
}

/** Bézier's, of the third degree. */
function curved([from, one, other, to]: readonly [Point, Point, Point, Point]): Step[] {
  return along(CURVE, (part) => {
    const rest = 1 - part
    const at = (axis: 'x' | 'y') =>
      rest ** 3 * from[axis] +
      3 * rest ** 2 * part * one[axis] +
      3 * rest * part ** 2 * other[axis] +
      part ** 3 * to[axis]
    const speed = (axis: 'x' | 'y') =>
      rest ** 2 * (one[axis] - from[axis]) +
      2 * rest * part * (other[axis] - one[axis]) +
      part ** 2 * (to[axis] - other[axis])
    return { x: at('x'), y: at('y'), angle: Math.atan2(speed('y'), speed('x')) }
  })
}

/** All around a stroke, with round ends. */
function around(way: readonly Step[], radius: number): Point[] {
  const side = (sign: number) => (step: Step) =>
    beside(step, step.angle + (sign * Math.PI) / 2, radius)
  // An end begins and ends where the sides do.
  const end = (step: Step | undefined, sign: number) =>
    step
      ? along(END, (part) =>
          beside(step, step.angle + (sign * Math.PI) / 2 + part * Math.PI, radius),
        ).slice(1, -1)
      : []
  return [
    ...way.map(side(-1)),
    ...end(way.at(-1), -1),
    ...way.map(side(1)).reverse(),
    ...end(way[0], 1),
  ]
}

function along<Value>(sides: number, at: (part: number) => Value): Value[] {
  return Array.from({ length: sides + 1 }, (_, index) => at(index / sides))
}

function beside({ x, y }: Point, angle: number, distance: number): Point {
  return { x: x + distance * Math.cos(angle), y: y + distance * Math.sin(angle) }
}

export const short = (value: number) => Math.round(value * 100) / 100
