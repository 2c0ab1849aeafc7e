import { pathOf } from '../model/actions/table'
import { CELLS, LOOKS, type Look } from './looks'

/** The room of a cell, in pixels. */
export const FIELD = { width: 19, height: 20 } as const

/** A drawing of 24 units stands in the middle of its field, 13 pixels high and wide. */
const DRAWN = { x: 3, y: 3.5, scale: 13 / 24 }

/** At the beginning of the tier's field, for a tag's colour: a bar as high as the drawings. */
const EDGE = [0, 4, 2, 12] as const

/**
 * A picture of each cell's states, one below the other, as values of `mask-image`. Made here, since to
 * draw from a picture takes as long whatever is on it, and the same for everybody, whatever is known.
 *
 * @param scale the picture's pixels to one of the page's
 */
export function pictures(scale: number): string[] {
  const canvas = document.createElement('canvas')
  return CELLS.map((cell) => {
    const looks = LOOKS[cell]
    canvas.width = FIELD.width * scale
    canvas.height = FIELD.height * scale * looks.length
    // Read at once, it is not to be drawn where reading takes long.
    const pen = canvas.getContext('2d', { willReadFrequently: true })
    if (!pen) return 'none'
    pen.lineCap = pen.lineJoin = 'round'
    for (const [row, look] of looks.entries()) {
      pen.setTransform(scale, 0, 0, scale, 0, row * FIELD.height * scale)
      if (cell === 'tier') pen.fillRect(...EDGE)
      draw(pen, look)
    }
    return `url(${canvas.toDataURL()})`
  })
}

function draw(pen: CanvasRenderingContext2D, { drawing, width, isFilled }: Look): void {
  const path = new Path2D(pathOf(drawing))
  pen.translate(DRAWN.x, DRAWN.y)
  pen.scale(DRAWN.scale, DRAWN.scale)
  pen.lineWidth = width
  pen.stroke(path)
  if (isFilled) pen.fill(path)
}
