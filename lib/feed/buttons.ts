import { CELLS, type Cell } from './glyph-paths'
import { trusted } from './trusted'

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
export function showButtons(box: HTMLElement, options: ButtonOptions): () => void {
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
