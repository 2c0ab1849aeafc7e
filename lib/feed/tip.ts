import { notInCanvas } from './marker-style'

/**
 * What a cell says, beside the pointer. A `title` would stand in an attribute, where a page that
 * moves the marker away could have it copied: here it is generated content of an adopted style
 * sheet, like all that a marker knows, in a box of fixed size.
 */
const host = document.createElement('span')
const sheet = new CSSStyleSheet()
const root = host.attachShadow({ mode: 'closed' })
const box = document.createElement('div')
// Browsers tell a page how large the largest text is that was drawn. Letters that fill the box, too faint
// to be seen, are larger than any words; none at all would not count.
const filling = document.createElement('i')
root.append(box, filling)

const WIDTH = 260

/**
 * Shows `text` under `cell`, after a moment.
 *
 * @param role `alert` has it read out at once; a cell's own name is known to whoever hears it
 */
export function showTip(cell: Element, text: string, role: 'alert' | null = null): void {
  const { left, bottom } = cell.getBoundingClientRect()
  const x = Math.min(left, innerWidth - WIDTH)
  sheet.replaceSync(`
:host {
  all: initial !important;
  position: fixed !important;
  left: ${x}px !important;
  top: ${bottom + 4}px !important;
  inline-size: ${WIDTH}px !important;
  block-size: 72px !important;
  contain: strict !important;
  pointer-events: none !important;
  user-select: none !important;
  z-index: 2147483647 !important;
}
div::before {
  content: ${JSON.stringify(text)} / ${JSON.stringify(role ? text : '')};
  padding: 3px 7px;
  border-radius: 6px;
  background: #222;
  color: #fff;
  font: 12px/24px system-ui;
  box-decoration-break: clone;
  animation: tip 0s .5s backwards;
}
i {
  position: absolute;
  inset: 0;
  color: rgb(128 128 128 / 1%);
  forced-color-adjust: none;
  font: 120px/72px monospace;
  white-space: pre;
}
i::before {
  content: "MMMMMMMM" / "";
  animation: tip 0s .5s backwards;
}
${notInCanvas(':is(div, i)')}
@keyframes tip { from { visibility: hidden } }
`)
  box.role = role
  // In this order: a page may have it in another document, where it takes no sheet of this one.
  document.body.append(host)
  root.adoptedStyleSheets = [sheet]
}

/** Takes the tip away. */
export function hideTip(): void {
  host.remove()
}
