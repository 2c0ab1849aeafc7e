import { LINE, MARGIN, titledPicture } from './titledPicture'

/** CSS pixels between the title and the bars. */
const GAP = 8
/** Pixels of the picture to a CSS pixel at least: it may be shown larger than the page. */
const SHARP = 2

/** Bars and the words beside them as a PNG, each where it stands on the page, under a title. */
export async function pictureOfBars(host: HTMLElement, title: string): Promise<Blob | null> {
  const { left, top, width, height } = host.getBoundingClientRect()
  const size = { width, height: height + GAP }
  const drawn = titledPicture(host, title, size, Math.max(SHARP, devicePixelRatio))
  if (!drawn) return null
  const { context, blob } = drawn
  context.translate(MARGIN - left, MARGIN + LINE + GAP - top)
  for (const bar of host.querySelectorAll('rect')) {
    const box = bar.getBoundingClientRect()
    const { fill, opacity } = getComputedStyle(bar)
    context.fillStyle = fill
    context.globalAlpha = Number(opacity)
    context.fillRect(box.left, box.top, box.width, box.height)
  }
  context.globalAlpha = 1
  for (const line of host.querySelectorAll('path')) strike(context, line)
  context.textAlign = 'left'
  for (const { word, box, look } of wordsIn(host)) {
    context.fillStyle = look.color
    context.font = `${look.fontWeight} ${look.fontSize} ${look.fontFamily}`
    context.fillText(word, box.left, box.top + box.height / 2)
  }
  return blob()
}

/** A line across bars, where it stands on the page. */
function strike(context: CanvasRenderingContext2D, line: SVGPathElement): void {
  const place = line.getScreenCTM()
  if (!place) return
  const { stroke, strokeWidth } = getComputedStyle(line)
  context.save()
  context.transform(place.a, place.b, place.c, place.d, place.e, place.f)
  context.strokeStyle = stroke
  context.lineWidth = Number.parseFloat(strokeWidth)
  context.stroke(new Path2D(line.getAttribute('d') ?? ''))
  context.restore()
}

/** Every word that is shown, and where: one by one, for lines break between them. */
function* wordsIn(host: HTMLElement) {
  const texts = document.createTreeWalker(host, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const parent = text.parentElement
    if (!parent || parent.closest('.unseen')) continue
    const look = getComputedStyle(parent)
    for (const { index, 0: word } of (text.textContent ?? '').matchAll(/\S+/g)) {
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      yield { word, look, box: range.getBoundingClientRect() }
    }
  }
}
