import { type Glyphs, isToDo, MARKER_ACTIONS, UNKNOWN } from '../model/glyphs'
import { CELLS, type Cell, cellLabel, markerLabel, strokesFor, VIEW_BOX } from './cells'
import { adopt } from './marker-style'
import { trusted } from './trusted'

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
    return isToDo(MARKER_ACTIONS[this.#glyphs?.[3] ?? 0] ?? 'none')
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

/** What a click or a key on a marker must not set off on the page, whose whole card is a link. */
const KEPT_FROM_PAGE = [
  'click',
  'auxclick',
  'dblclick',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchend',
  'keydown',
  'keyup',
  'keypress',
]

const CELL_WIDTH = 19

interface ButtonOptions {
  label(cell: Cell): string
  isVip(): boolean
  onPress(cell: Cell): void
  onLeave(): void
}

/**
 * Puts one button over each cell of `box` and takes them away when pointer and focus are gone.
 * Left, right, Home and End move between them (the toolbar pattern): one tab stop a post.
 *
 * @returns a function that takes them away at once
 */
function showButtons(box: HTMLElement, options: ButtonOptions): () => void {
  const life = new AbortController()
  const { signal } = life
  const buttons = CELLS.map((cell) => createButton(cell, options, signal))
  box.append(...buttons)
  box.tabIndex = -1

  function leave() {
    if (signal.aborted) return
    life.abort()
    for (const button of buttons) button.remove()
    box.tabIndex = 0
    options.onLeave()
  }
  function leaveUnlessFocused() {
    if (!box.matches(':focus-within')) leave()
  }
  function leaveWithFocus({ relatedTarget }: FocusEvent) {
    const stays = relatedTarget instanceof Node && box.contains(relatedTarget)
    if (!stays && !box.matches(':hover')) leave()
  }

  for (const type of KEPT_FROM_PAGE) {
    box.addEventListener(type, (event) => event.stopPropagation(), { signal })
  }
  box.addEventListener('pointerleave', trusted(leaveUnlessFocused), { signal })
  box.addEventListener('focusout', trusted(leaveWithFocus), { signal })
  box.addEventListener('keydown', trusted<KeyboardEvent>(moveFocus(buttons)), { signal })
  if (box.matches(':focus')) buttons[0]?.focus()
  return leave
}

function createButton(cell: Cell, options: ButtonOptions, signal: AbortSignal): HTMLElement {
  const button = document.createElement('button')
  const label = options.label(cell)
  button.type = 'button'
  button.tabIndex = cell === 'star' ? 0 : -1
  button.style.insetInlineStart = `${CELLS.indexOf(cell) * CELL_WIDTH - 1}px`
  button.setAttribute('aria-label', label)
  button.title = label
  if (cell === 'star') button.setAttribute('aria-pressed', String(options.isVip()))
  button.addEventListener(
    'click',
    trusted(() => options.onPress(cell)),
    { signal },
  )
  return button
}

function moveFocus(buttons: readonly HTMLElement[]): (event: KeyboardEvent) => void {
  return (event) => {
    const here = buttons.indexOf(event.target as HTMLElement)
    const last = buttons.length - 1
    const there = {
      ArrowLeft: Math.max(0, here - 1),
      ArrowRight: Math.min(last, here + 1),
      Home: 0,
      End: last,
    }[event.key]
    if (here < 0 || there === undefined) return
    event.preventDefault()
    buttons[there]?.focus()
  }
}
