import { FIELD, pictures } from '../../lib/feed/pictures'

/** Of each state: what there is of it, and whether some stands where the next field might show it. */
type Drawn = { ink: string; isBeyond: boolean }[]

declare global {
  interface Window {
    /** What is drawn of each cell's states, one after the other. */
    drawn(scale: number): Promise<Drawn[]>
  }
}

/** Pixels along a field's edges that stay empty: the corners of the box and the next cell are there. */
const EDGE = 2

window.drawn = (scale) => Promise.all(pictures(scale).map((picture) => fieldsOf(picture, scale)))

async function fieldsOf(picture: string, scale: number): Promise<Drawn> {
  const image = new Image()
  image.src = picture.slice('url('.length, -1)
  await image.decode()
  const canvas = document.createElement('canvas')
  const { width, height } = image
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d') as CanvasRenderingContext2D
  pen.drawImage(image, 0, 0)
  const field = FIELD.height * scale
  const edge = EDGE * scale
  const alphaOf = (y: number, rows: number) =>
    [...pen.getImageData(0, y, width, rows).data].filter((_, at) => at % 4 === 3)
  return Array.from({ length: height / field }, (_, row) => ({
    ink: String(alphaOf(row * field, field)),
    isBeyond: [row * field, (row + 1) * field - edge].some((y) => alphaOf(y, edge).some(Boolean)),
  }))
}
