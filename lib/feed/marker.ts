import { type MessageKey, t } from '../i18n'
import {
  type Glyphs,
  isToDo,
  MARKER_ACTIONS,
  MARKER_SENTIMENTS,
  TIERS,
  UNKNOWN,
} from '../model/glyphs'
import { showButtons } from './buttons'
import { type Cell, strokesFor, VIEW_BOX } from './glyph-paths'
import { adopt } from './marker-style'

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

/** Stands for the author's name in a sentence that is composed once a page. */
const NAME = '\ue000'
const sentences = new Map<string, string>()

/** The marker's name for screen readers: who the author is to the brand, in one sentence. */
function markerLabel(name: string, glyphs: Glyphs): string {
  const key = glyphs.join()
  const sentence = sentences.get(key) ?? sentenceFor(glyphs)
  sentences.set(key, sentence)
  return sentence.replace(NAME, () => name)
}

function sentenceFor(glyphs: Glyphs): string {
  const facts = [
    glyphs[0] ? t('marker_vip') : '',
    tierText(glyphs),
    sentimentText(glyphs),
    actionText(glyphs),
  ]
  return t('marker_label', [NAME, facts.filter(Boolean).join(', ')])
}

/** What a click on one cell does, after what the cell says. */
function cellLabel(cell: Cell, name: string, glyphs: Glyphs): string {
  if (cell === 'star') return t(glyphs[0] ? 'marker_star_off' : 'marker_star_on', [name])
  const said = { tier: tierText, sentiment: sentimentText, action: actionText }[cell](glyphs)
  if (!said) return t('marker_open', [name])
  return t('marker_open_because', [capitalised(said), name])
}

function tierText([, tier]: Glyphs): string {
  return t(`marker_tier_${TIERS[tier] ?? 'unknown'}` satisfies MessageKey)
}

function sentimentText([, , sentiment]: Glyphs): string {
  return t(`marker_sentiment_${MARKER_SENTIMENTS[sentiment] ?? 'none'}` satisfies MessageKey)
}

/** What is worth doing, or '' where nothing is. */
function actionText([, , , index]: Glyphs): string {
  const action = MARKER_ACTIONS[index] ?? 'none'
  return action === 'none' ? '' : t(`marker_action_${action}` satisfies MessageKey)
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}
