import { type Glyphs, UNKNOWN } from '../model/glyphs'
import { cellLabel } from './cells'
import { CELLS, type Cell } from './looks'
import { drawn, dress, said } from './marker-style'
import { FIELD } from './pictures'
import { Sealed } from './sealed'
import { hideTip, showTip } from './tip'
import { trusted } from './trusted'

/**
 * The little instrument beside an author's name: star, tier, sentiment, action.
 *
 * A page can neither read nor measure it: a plain `span` with a closed root, the same on every
 * post whatever is known, no text nodes (`window.find` finds those even in a closed root), one box
 * of fixed size.
 *
 * All that is known is in adopted style sheets: which part of the pictures is shown, and the words as alternative text of
 * one piece of generated content. No element or attribute holds any of it, so no copy can take it along, and
 * they are in roots of their own, which no event is for (sealed.ts). The
 * sheets are gone, by the standard, the moment a page moves the marker into another document, and
 * before any script can look: https://drafts.csswg.org/cssom/#dom-documentorshadowroot-adoptedstylesheets
 */
export class Marker {
  readonly host = document.createElement('span')
  readonly #root = this.host.attachShadow({ mode: 'closed' })
  readonly #box = boxTemplate().cloneNode() as HTMLElement
  readonly #drawing = new Sealed()
  #name = ''
  /** What the box is called now; undefined where its last click could not be done. */
  #shown: string | undefined
  /** Whether the focus is coming by `focus`: a page has ways of its own to have it come here. */
  isBeingFocused = false
  /** The cell that was pressed last: the focus comes back to it. */
  #pressed: Cell = 'star'
  #glyphs: Glyphs | null = null
  #buttons: Buttons | null = null

  constructor() {
    dress(this.#root)
    this.#box.append(this.#drawing.host)
    this.#root.append(this.#box)
  }

  /**
   * Shows what the background says of the author of this name; null while it has said nothing. As
   * many steps for everybody, whatever is known, so that the time it takes says nothing.
   */
  show(name: string, glyphs: Glyphs | null): void {
    this.#name = name
    this.#glyphs = glyphs
    this.#drawing.wear(drawn(glyphs))
    this.#buttons?.name()
    if (this.#shown === name) return
    this.#shown = name
    this.#box.className = 'box'
    this.#box.setAttribute('aria-label', name)
  }

  /** Dresses a marker again that was in another document and lost its sheets there. */
  mend(): void {
    if (!this.#drawing.isBare) return
    dress(this.#root)
    this.#drawing.wear(drawn(this.#glyphs))
  }

  /** The last click could not be done: a red edge, and why as a tip that is read out. */
  fail(why: string): void {
    this.#box.classList.add('failed')
    this.#shown = undefined
    showTip(this.#box, why, 'alert')
  }

  /**
   * Four buttons over the four cells, until the pointer and the focus have left. `onPress` is told
   * of the click as well.
   */
  openButtons(onPress: (cell: Cell, click: MouseEvent) => void, onLeave = () => {}): void {
    if (this.#buttons) return
    this.#buttons = showButtons(this.#box, {
      label: this.#label,
      first: this.#pressed,
      onPress: (cell, click) => {
        this.#pressed = cell
        onPress(cell, click)
      },
      onLeave: () => {
        this.#buttons = null
        onLeave()
      },
    })
  }

  /** Takes the buttons away at once. */
  closeButtons(): void {
    this.#buttons?.hide()
  }

  focus(): void {
    this.isBeingFocused = true
    this.#box.focus()
    this.isBeingFocused = false
  }

  #label = (cell: Cell) => cellLabel(cell, this.#name, this.#glyphs ?? UNKNOWN)
}

/** What the box of every marker is copied from; made with the first, for this file may have no page. */
let template: HTMLElement | undefined

function boxTemplate(): HTMLElement {
  if (template) return template
  template = document.createElement('div')
  template.className = 'box'
  template.tabIndex = 0
  template.setAttribute('role', 'toolbar')
  return template
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

interface Buttons {
  /** Has them called by what is known now. */
  name(): void
  /** Takes them away at once. */
  hide(): void
}

interface ButtonOptions {
  label(cell: Cell): string
  /** The one that takes the focus with the box. */
  first: Cell
  onPress(cell: Cell, click: MouseEvent): void
  onLeave(): void
}

/**
 * Puts one button over each cell of `box` and takes them away when pointer and focus are gone.
 * Left, right, Home and End move between them (the toolbar pattern): one tab stop a post.
 */
function showButtons(box: HTMLElement, options: ButtonOptions): Buttons {
  const life = new AbortController()
  const { signal } = life
  const buttons = CELLS.map((cell) => createButton(cell, options, signal))
  const names = buttons.map((button) => {
    const name = new Sealed()
    button.append(name.host)
    return name
  })
  const name = () => {
    for (const [index, cell] of CELLS.entries()) names[index]?.wear(said(options.label(cell)))
  }
  name()
  box.append(...buttons)
  box.tabIndex = -1

  function leave() {
    if (signal.aborted) return
    life.abort()
    hideTip()
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
  const showTipOf = ({ target }: Event) => {
    const cell = CELLS[buttons.indexOf(target as HTMLElement)]
    if (cell) showTip(target as HTMLElement, options.label(cell))
  }
  box.addEventListener('pointerover', trusted(showTipOf), { signal })
  box.addEventListener('pointerdown', hideTip, { signal })
  box.addEventListener('pointerleave', trusted(leaveUnlessFocused), { signal })
  box.addEventListener('focusout', trusted(leaveWithFocus), { signal })
  box.addEventListener('keydown', trusted<KeyboardEvent>(moveFocus(buttons)), { signal })
  if (box.matches(':focus')) buttons[CELLS.indexOf(options.first)]?.focus()
  return { name, hide: leave }
}

function createButton(cell: Cell, options: ButtonOptions, signal: AbortSignal): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = cell
  button.tabIndex = cell === 'star' ? 0 : -1
  button.style.insetInlineStart = `${CELLS.indexOf(cell) * FIELD.width - 1}px`
  button.addEventListener(
    'click',
    trusted<MouseEvent>((click) => options.onPress(cell, click)),
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
