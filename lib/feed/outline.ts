import type { Drawing } from '../model/actions/table'

interface Point {
  x: number
  y: number
}

/** How a drawing is laid out: pixels a unit, and where its field begins. */
export interface Place extends Point {
  scale: number
}

/**
 * A stroked drawing as areas to be filled: the value of a CSS `path()`, in pixels. Ends and corners
 * are round, so that it is one shape a stroke, whatever the next; all of them go clockwise, as
 * `nonzero` wants them. With `isFilled` what the strokes enclose is filled as well; that must go
 * clockwise, too.
 *
 * @param width of a stroke, in the drawing's units
 */
export function outlineOf(
  drawing: Drawing,
  width: number,
  { scale, x: left, y: top }: Place,
  isFilled = false,
): string {
  const radius = (width / 2) * scale
  const parts: string[] = []
  for (const [x, y, rest] of drawing) {
    const start = { x: left + x * scale, y: top + y * scale }
    const inside: string[] = [`M${pair(start)}`]
    let at = start
    for (const [, command = '', given = ''] of rest.matchAll(/([a-z])([^a-z]*)/g)) {
      const numbers = (given.match(/-?[\d.]+/g) ?? []).map(Number)
      for (const stroke of strokes(command, numbers, at, start, scale)) {
        parts.push(shapeOf(at, stroke, radius))
        inside.push(`L${pair(stroke.to)}`)
        at = stroke.to
      }
    }
    if (isFilled) parts.push(`${inside.join('')}Z`)
  }
  return parts.join('')
}

/** To a point, straight or on a circle. */
interface Stroke {
  to: Point
  arc?: { radius: number; isLarge: boolean; isClockwise: boolean }
}

/** Curves are drawn as so many straight strokes. */
const PIECES = 5

function strokes(
  command: string,
  numbers: readonly number[],
  at: Point,
  start: Point,
  scale: number,
): Stroke[] {
  const [a = 0, b = 0, , d = 0, e = 0, f = 0, g = 0] = numbers
  const to = (x: number, y: number) => ({ x: at.x + x * scale, y: at.y + y * scale })
  switch (command) {
    case 'h':
      return [{ to: to(a, 0) }]
    case 'v':
      return [{ to: to(0, a) }]
    case 'l':
      return [{ to: to(a, b) }]
    case 'a':
      return [{ to: to(f, g), arc: { radius: a * scale, isLarge: d === 1, isClockwise: e === 1 } }]
    case 'c':
      return Array.from({ length: PIECES }, (_, index) => {
        const part = (index + 1) / PIECES
        const bend = (one = 0, other = 0, end = 0) =>
          3 * part * (1 - part) ** 2 * one + 3 * part ** 2 * (1 - part) * other + part ** 3 * end
        return { to: to(bend(a, numbers[2], e), bend(b, d, f)) }
      })
    default:
      return [{ to: start }]
  }
}

function shapeOf(from: Point, { to, arc }: Stroke, radius: number): string {
  if (!arc || arc.radius <= radius) return capsule(from, to, radius)
  return arc.isClockwise ? band(from, to, arc, radius) : band(to, from, arc, radius)
}

function capsule(from: Point, to: Point, radius: number): string {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(x, y)
  if (length === 0) return ''
  const side = { x: (-y / length) * radius, y: (x / length) * radius }
  const beside = ({ x, y }: Point, sign: number) =>
    pair({ x: x + sign * side.x, y: y + sign * side.y })
  const cap = `A${short(radius)} ${short(radius)} 0 0 1 `
  return `M${beside(from, 1)}${cap}${beside(from, -1)}L${beside(to, -1)}${cap}${beside(to, 1)}Z`
}

/** Along a circle, clockwise. */
function band(
  from: Point,
  to: Point,
  { radius, isLarge }: { radius: number; isLarge: boolean },
  half: number,
): string {
  const [x, y] = [to.x - from.x, to.y - from.y]
  const length = Math.hypot(x, y)
  const away = Math.sqrt(Math.max(0, radius ** 2 - (length / 2) ** 2)) * (isLarge ? -1 : 1)
  const center = {
    x: (from.x + to.x) / 2 - (y / length) * away,
    y: (from.y + to.y) / 2 + (x / length) * away,
  }
  const on = (point: Point, distance: number) =>
    pair({
      x: center.x + ((point.x - center.x) / radius) * distance,
      y: center.y + ((point.y - center.y) / radius) * distance,
    })
  const [outer, inner] = [radius + half, radius - half]
  const arc = (size: number, large: number, sweep: number) =>
    `A${short(size)} ${short(size)} 0 ${large} ${sweep} `
  const large = isLarge ? 1 : 0
  return [
    `M${on(from, outer)}${arc(outer, large, 1)}${on(to, outer)}`,
    `${arc(half, 0, 1)}${on(to, inner)}`,
    `${arc(inner, large, 0)}${on(from, inner)}`,
    `${arc(half, 0, 1)}${on(from, outer)}Z`,
  ].join('')
}

const short = (value: number) => String(Math.round(value * 100) / 100)
const pair = ({ x, y }: Point) => `${short(x)} ${short(y)}`
