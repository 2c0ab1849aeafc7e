import type { Series } from './series'

/** CSS pixels around the plot, and of a line of words. */
const MARGIN = 16
const LINE = 24

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
  const scale = plot.width / plot.clientWidth
  const picture = document.createElement('canvas')
  picture.width = plot.width + 2 * MARGIN * scale
  picture.height = plot.height + (2 * MARGIN + 2 * LINE) * scale
  const context = picture.getContext('2d')
  if (!context) return null
  const look = getComputedStyle(host)
  const rightToLeft = look.direction === 'rtl'
  const width = plot.clientWidth + 2 * MARGIN
  /** Where a piece of the legend stands that begins so far from where reading begins. */
  const from = (start: number) => (rightToLeft ? width - start : start)
  context.direction = rightToLeft ? 'rtl' : 'ltr'
  context.textAlign = 'start'
  context.fillStyle = getComputedStyle(document.body).backgroundColor
  context.fillRect(0, 0, picture.width, picture.height)
  context.scale(scale, scale)
  context.fillStyle = look.color
  context.textBaseline = 'middle'
  context.font = `600 15px ${look.fontFamily}`
  context.fillText(title, from(MARGIN), MARGIN + LINE / 2)
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
  context.drawImage(plot, MARGIN, MARGIN + 2 * LINE, plot.clientWidth, plot.clientHeight)
  return new Promise((resolve) => picture.toBlob(resolve))
}
