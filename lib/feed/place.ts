/** Pixels between the post and the panel, and between the panel and the window's edge. */
const GAP = 4
const EDGE = 6
const WIDTH = { least: 330, most: 372 }
const HEIGHT = { least: 320, most: 640 }

/** Edges in CSS pixels of the window's view. */
export interface Line {
  left: number
  right: number
  top: number
  bottom: number
}

/** Where the panel stands, and its size. */
export interface Place {
  x: number
  y: number
  width: number
  height: number
}

/**
 * The panel's place: beside the post where there is room, else under or over the author's line,
 * which it never covers where the window has room for both: no part of it is ever beyond the window. It depends on the page alone, so that it says nothing of what is known.
 *
 * @param line as wide as the post, as high as the author's line
 * @param view the window's size
 */
export function placePanel(line: Line, view: View): Place {
  return beside(line, view) ?? underOrOver(line, view)
}

type View = { width: number; height: number }

function beside({ left, right, top }: Line, view: View): Place | null {
  const room = { right: view.width - right - GAP - EDGE, left: left - GAP - EDGE }
  const height = Math.min(HEIGHT.most, view.height - 2 * EDGE)
  const y = clamp(top, EDGE, view.height - height - EDGE)
  if (room.right >= WIDTH.least) {
    return { x: right + GAP, y, width: Math.min(room.right, WIDTH.most), height }
  }
  if (room.left < WIDTH.least) return null
  const width = Math.min(room.left, WIDTH.most)
  return { x: left - GAP - width, y, width, height }
}

function underOrOver(line: Line, view: View): Place {
  const width = Math.min(WIDTH.most, view.width - 2 * EDGE)
  const x = clamp(line.right - width, EDGE, view.width - width - EDGE)
  const under = view.height - line.bottom - GAP - EDGE
  const over = line.top - GAP - EDGE
  const wanted = clamp(Math.max(under, over), HEIGHT.least, HEIGHT.most)
  const height = Math.min(wanted, view.height - 2 * EDGE)
  const y = under >= over ? line.bottom + GAP : line.top - GAP - height
  return { x, y: clamp(y, EDGE, view.height - height - EDGE), width, height }
}

/** The small card's size; under a marker there is room for a tip of two lines above it. */
const CARD = { width: 320, height: 246, tip: 54 }

/** The place of the small card: over the author's line, else under it, from the post's edge on. */
export function placeCard({ left, top, bottom }: Line, view: View): Place {
  const { height, tip } = CARD
  const width = Math.min(CARD.width, view.width - 2 * EDGE)
  const over = top - GAP - height
  const y = over >= EDGE ? over : bottom + GAP + tip
  return { x: clamp(left, EDGE, view.width - width - EDGE), y, width, height }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value))
}

/** Calls `move` now and whenever the page scrolls or changes its size, until `signal` aborts. */
export function followPage(move: () => void, signal: AbortSignal): void {
  let asked = false
  const soon = () => {
    if (asked) return
    asked = true
    requestAnimationFrame(() => {
      asked = false
      if (!signal.aborted) move()
    })
  }
  window.addEventListener('scroll', soon, { capture: true, passive: true, signal })
  window.addEventListener('resize', soon, { signal })
  move()
}
