import type { Series } from './series'
import { LINE, MARGIN, titledPicture } from './titledPicture'

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
  if (!host || !plot) return null
  const { clientWidth: width, clientHeight: height } = plot
  const drawn = titledPicture(host, title, { width, height: LINE + height }, plot.width / width)
  if (!drawn) return null
  const { context, look, from, blob } = drawn
  context.font = `12px ${look.fontFamily}`
  let x = MARGIN
  const y = MARGIN + LINE * 1.5
  for (const { label, color, dash } of series) {
    host.style.color = `var(--${color})`
    context.strokeStyle = look.color
    host.style.color = ''
    context.lineWidth = 2
    context.setLineDash([...(dash ?? [])])
    context.beginPath()
    context.moveTo(from(x), y)
    context.lineTo(from(x + 22), y)
    context.stroke()
    context.fillText(label, from(x + 28), y)
    x += 28 + context.measureText(label).width + 18
  }
  context.drawImage(plot, MARGIN, MARGIN + 2 * LINE, width, height)
  return blob()
}
