import { type Glyphs, MARKER_ACTIONS, QUIET_ACTIONS, UNKNOWN } from '../model/glyphs'
import { showButtons } from './buttons'
import type { Cell } from './glyph-paths'
import { strokesFor, VIEW_BOX } from './glyph-paths'
import { cellLabel, markerLabel } from './label'
import { adopt } from './shared-style'

const TO_DO: ReadonlySet<number> = new Set(
  MARKER_ACTIONS.flatMap((action, index) => (QUIET_ACTIONS.includes(action) ? [] : index)),
)

const SVG = 'http://www.w3.org/2000/svg'

/**
 * The little instrument beside an author's name: star, tier, sentiment, action.
 *
 * A page can neither read nor measure it: a plain `span` with a closed root, the same on every
 * post whatever is known, no text nodes (`window.find` finds those even in a closed root), no
 * images (they are under the page's CSP), one box of fixed size.
 */
export class Marker {
  readonly host = document.createElement('span')
  readonly #box = document.createElement('div')
  #name = ''
  #glyphs: Glyphs | null = null
  #hideButtons: (() => void) | null = null

  constructor() {
    const root = this.host.attachShadow({ mode: 'closed' })
    adopt(root)
    this.#box.className = 'box'
    this.#box.tabIndex = 0
    this.#box.setAttribute('role', 'toolbar')
    root.append(this.#box)
  }

  /** Blank, for an author of this name: nothing looked up yet. */
  reset(name: string): void {
    this.#name = name
    this.#draw(null)
  }

  /** Shows what the background says of the author. */
  show(glyphs: Glyphs): void {
    this.#draw(glyphs)
  }

  /** Whether something can be done about the post, or could. */
  get hasAction(): boolean {
    return (this.#glyphs?.[3] ?? 0) > 0
  }

  /** Whether somebody should do something about the post. */
  get isToDo(): boolean {
    return TO_DO.has(this.#glyphs?.[3] ?? 0)
  }

  /** The last click could not be done: a red edge, and why as the marker's name. */
  fail(why: string): void {
    this.#box.classList.add('failed')
    this.#box.setAttribute('aria-label', why)
    this.#box.title = why
  }

  /** Four buttons over the four cells, until the pointer and the focus have left. */
  openButtons(onPress: (cell: Cell) => void): void {
    if (this.#hideButtons) return
    this.#hideButtons = showButtons(this.#box, {
      label: (cell) => cellLabel(cell, this.#name, this.#glyphs ?? UNKNOWN),
      isVip: () => this.#glyphs?.[0] === 1,
      onPress,
      onLeave: () => {
        this.#hideButtons = null
      },
    })
  }

  focus(): void {
    this.#box.focus()
  }

  #draw(glyphs: Glyphs | null): void {
    const drawn = this.#box.querySelector('svg')
    if (!drawn || !sameGlyphs(this.#glyphs ?? UNKNOWN, glyphs ?? UNKNOWN)) {
      drawn?.remove()
      this.#box.prepend(drawing(glyphs ?? UNKNOWN))
    }
    this.#glyphs = glyphs
    this.#box.classList.remove('failed')
    this.#box.removeAttribute('title')
    this.#box.setAttribute('aria-label', glyphs ? markerLabel(this.#name, glyphs) : this.#name)
  }
}

const drawings = new Map<string, SVGSVGElement>()

/** A copy of the drawing for `glyphs`; each is composed once a page. */
function drawing(glyphs: Glyphs): Node {
  const key = glyphs.join()
  const known = drawings.get(key) ?? compose(glyphs)
  drawings.set(key, known)
  return known.cloneNode(true)
}

function compose(glyphs: Glyphs): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', VIEW_BOX)
  svg.setAttribute('aria-hidden', 'true')
  for (const { d, tone } of strokesFor(glyphs)) {
    const path = document.createElementNS(SVG, 'path')
    path.setAttribute('d', d)
    if (tone) path.setAttribute('class', tone)
    svg.append(path)
  }
  return svg
}

function sameGlyphs(a: Glyphs, b: Glyphs): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3]
}
