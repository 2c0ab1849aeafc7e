/** CSS pixels around what is drawn, and of a line of words. */
export const MARGIN = 16
export const LINE = 24

/**
 * A picture in the look of the page with a title on it, and nothing else yet; null where the browser
 * draws none.
 *
 * @param size of what is to be drawn below the title, in CSS pixels; it begins at `MARGIN`,
 *   `MARGIN + LINE`
 * @param scale pixels of the picture to a CSS pixel
 */
export function titledPicture(
  host: HTMLElement,
  title: string,
  size: { width: number; height: number },
  scale: number,
) {
  const picture = document.createElement('canvas')
  picture.width = (size.width + 2 * MARGIN) * scale
  picture.height = (size.height + 2 * MARGIN + LINE) * scale
  const context = picture.getContext('2d')
  if (!context) return null
  const look = getComputedStyle(host)
  const rightToLeft = look.direction === 'rtl'
  const width = size.width + 2 * MARGIN
  /** Where something stands that begins so far from where reading begins. */
  const from = (start: number) => (rightToLeft ? width - start : start)
  context.fillStyle = getComputedStyle(document.documentElement).backgroundColor
  context.fillRect(0, 0, picture.width, picture.height)
  context.scale(scale, scale)
  context.direction = rightToLeft ? 'rtl' : 'ltr'
  context.textAlign = 'start'
  context.textBaseline = 'middle'
  context.fillStyle = look.color
  context.font = `600 15px ${look.fontFamily}`
  context.fillText(title, from(MARGIN), MARGIN + LINE / 2)
  const blob = () => new Promise<Blob | null>((resolve) => picture.toBlob(resolve))
  return { context, look, from, blob }
}
