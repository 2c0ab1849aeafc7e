import type { Glyphs } from '../model/glyphs'
import { bandOf, drawingOf, markerText } from './cells'
import { TONES } from './looks'
import { FIELD, pictures } from './pictures'

/** The host page's look: what the marker's colours must stand out from. */
export type Theme = 'light' | 'dark'

/** One constructed sheet for all markers of the page: a change of theme is one replacement. */
const sheet = new CSSStyleSheet()

/** What seals that which is known off. Its own: a page may lay hands on the other one (sealed.ts). */
const seal = new CSSStyleSheet()

/** What all drawings are cut out of, which a change of theme leaves as it is. */
const masks = new CSSStyleSheet()

/** What is drawn and said, a sheet for each combination of glyphs: a page has some twenty. */
const drawings = new Map<string, CSSStyleSheet>()

/**
 * Gives a marker's root the look of all markers, in which nothing is known. One that a page keeps in
 * another document stays bare: it would not take sheets of this one.
 */
export function dress(root: ShadowRoot): void {
  if (root.ownerDocument === document) root.adoptedStyleSheets = [sheet]
}

/** What a sealed root takes to draw and say `glyphs`; null where nothing yet. */
export function drawn(glyphs: Glyphs | null): CSSStyleSheet[] {
  return glyphs ? [seal, masks, sheetOf(glyphs)] : [seal]
}

function sheetOf(glyphs: Glyphs): CSSStyleSheet {
  const key = String(glyphs)
  let known = drawings.get(key)
  if (!known) {
    known = spoken(markerText(glyphs), drawingOf(glyphs))
    drawings.set(key, known)
  }
  return known
}

/** What a sealed root takes to say `text` and show nothing. */
export function said(text: string): CSSStyleSheet[] {
  return [seal, spoken(text)]
}

/**
 * Has assistive technology say `text`: alternative text of generated content, which is in no element. The
 * content is a character without width: of nothing at all nothing is said where nobody has the focus.
 * JSON's escapes of quotation marks are those of CSS.
 */
function spoken(text: string, drawing = ''): CSSStyleSheet {
  const words = new CSSStyleSheet()
  words.replaceSync(`i::before{content:"\\200b" / ${JSON.stringify(text)};${drawing}}`)
  return words
}

/**
 * The rule that leaves `selector` out where a page has put it into a canvas: Chromium tries out a way to
 * draw elements of a page into one (HTML in canvas), and what is in a canvas can be read.
 */
export const notInCanvas = (selector: string) =>
  `:host-context(canvas) ${selector}{display:none!important}`

/** All drawings in the one colour; a tag's, which would be no other, is left out. */
const FORCED = bandOf(['CanvasText', '#0000', 'CanvasText', 'CanvasText', 'CanvasText'])

let painted: Theme | undefined
let fineness: number | undefined

/**
 * Colours every marker for the host page's theme, and has it drawn as finely as the screen shows it; what
 * is so already is left as it is.
 */
export function paint(theme: Theme): void {
  if (theme !== painted) {
    sheet.replaceSync(markerStyle(theme))
    seal.replaceSync(sealStyle(theme))
  }
  painted = theme
  const scale = Math.max(2, Math.ceil(devicePixelRatio))
  if (scale === fineness) return
  fineness = scale
  masks.replaceSync(`i::before,u{mask-image:${pictures(scale)}}`)
  loadMasks()
}

/**
 * Has the pictures loaded now, by an element that comes and goes at once. Chromium loads one under the
 * policy of whoever first asks for a style with it: a page's may forbid pictures, and be told of each.
 */
function loadMasks(): void {
  const host = document.createElement('span')
  const root = host.attachShadow({ mode: 'closed' })
  root.adoptedStyleSheets = [masks]
  const asked = root.appendChild(document.createElement('u'))
  document.body.append(host)
  getComputedStyle(asked).getPropertyValue('mask-image')
  host.remove()
}

/**
 * The theme of the page around `element`: the first ancestor with a background of its own
 * decides. Reads computed styles, so it is asked once a page and again when the page may have
 * changed its look, never once a post.
 */
export function themeAround(element: Element): Theme {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const background = luminance(getComputedStyle(at).backgroundColor)
    if (background !== null) return background < 0.4 ? 'dark' : 'light'
  }
  return 'light'
}

/** Perceived lightness from 0 to 1 of `rgb(…)`, or null where mostly transparent. */
function luminance(color: string): number | null {
  const [red, green, blue, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255
}

/**
 * The one style sheet of all markers on a page. Everything on the host is `!important`, because
 * a shadow root's important rules win over the page's; the box has a fixed size and strict
 * containment, so that nothing inside can be measured from outside. Under pointer or focus its cells
 * grow to 24 pixels, drawn over what is around them: whoever it is about, and nothing moves.
 */
function markerStyle(theme: Theme): string {
  return `
:host {
  all: initial !important;
  display: inline-block !important;
  flex: none !important;
  inline-size: 76px !important;
  block-size: 20px !important;
  margin-inline: 6px !important;
  vertical-align: middle !important;
  overflow: hidden !important;
  contain: strict !important;
}
.box {
  color-scheme: ${theme};
  position: absolute;
  inset: 0;
  direction: ltr;
  box-sizing: border-box;
  border: 1px solid ${TONES.line};
  border-radius: 10px;
  overflow: hidden;
  contain: strict;
  outline: none;
  cursor: default;
  user-select: none;
}
.box.failed { border-color: ${TONES.neg}; }
:host(:is(:hover, :focus-within)) {
  contain: size layout style !important;
  overflow: visible !important;
}
.box[tabindex="-1"] { background: Canvas; scale: 1.264; }
button {
  all: unset;
  position: absolute;
  inset-block: -1px;
  inline-size: 19px;
  cursor: pointer;
  border-radius: 6px;
}
button:hover { background: ${TONES.hover}; }
.box:focus-visible, button:focus-visible { outline: 2px solid ${TONES.info}; outline-offset: -2px; }
${notInCanvas('.box')}
`
}

/**
 * The style sheet of each sealed root: of one size and out of reach, whatever the page says of what is
 * around it.
 */
function sealStyle(theme: Theme): string {
  return `
:host {
  all: initial !important;
  color-scheme: ${theme} !important;
  position: absolute !important;
  inset: -1px auto auto -1px !important;
  inline-size: 76px !important;
  block-size: 20px !important;
  overflow: hidden !important;
  contain: strict !important;
  pointer-events: none !important;
  user-select: none !important;
}
i::before {
  position: absolute;
  inset: 0;
  mask: no-repeat 0 0 / ${FIELD.width}px auto;
}
${notInCanvas('i')}
@media (forced-colors: active) {
  i::before { forced-color-adjust: none; background-image: ${FORCED} !important; }
}
`
}
