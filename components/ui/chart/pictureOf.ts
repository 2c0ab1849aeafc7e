import type { Series } from './series'
import { LINE, MARGIN, titledPicture } from './titledPicture'

/** CSS pixels from the beginning of a line's sample to its name, of the sample, and to the next one. */
const TO_NAME = 28
const SAMPLE = 22
const TO_NEXT = 18

/**
 * A chart as it stands on the page as a PNG: its title, what its lines are, and the plot, on the
 * ground of the page. Null while nothing is drawn.
 */
export async function pictureOf(
  host: HTMLElement | null,
  title: string,
  series: readonly Series[],
): Promise<Blob | null> {
  const plot = host?.querySelector('canvas')
  const pen = plot?.getContext('2d')
  if (!host || !plot || !pen) return null
  const font = `12px ${getComputedStyle(host).fontFamily}`
  const { clientWidth: width, clientHeight: height } = plot
  const names = placed(series, width, pen, font)
  const top = LINE * (1 + (names.at(-1)?.line ?? 0))
  const drawn = titledPicture(host, title, { width, height: top + height }, plot.width / width)
  if (!drawn) return null
  const { context, look, from, blob } = drawn
  context.font = font
  for (const { label, color, dash, x, line } of names) {
    const y = MARGIN + LINE * (line + 1.5)
    host.style.color = `var(--${color})`
    context.strokeStyle = look.color
    host.style.color = ''
    context.lineWidth = 2
    context.setLineDash([...(dash ?? [])])
    context.beginPath()
    context.moveTo(from(x), y)
    context.lineTo(from(x + SAMPLE), y)
    context.stroke()
    context.fillText(label, from(x + TO_NAME), y)
  }
  context.drawImage(plot, MARGIN, MARGIN + LINE + top, width, height)
  return blob()
}

/** Where each line's name stands: beside the one before, or on the next line where there is no room. */
function placed(
  series: readonly Series[],
  room: number,
  pen: CanvasRenderingContext2D,
  font: string,
) {
  pen.save()
  pen.resetTransform()
  pen.font = font
  let [x, line] = [0, 0]
  const names = series.map((one) => {
    const width = TO_NAME + pen.measureText(one.label).width
    if (x > 0 && x + width > room) [x, line] = [0, line + 1]
    const place = { ...one, x: MARGIN + x, line }
    x += width + TO_NEXT
    return place
  })
  pen.restore()
  return names
}
