/**
 * An element that says what is known, in a closed root in which nothing else is.
 *
 * Firefox tells a page which element an event was for, in closed roots as well (`originalTarget`,
 * `explicitOriginalTarget`, `rangeParent`), and whoever has one element of a root has its style sheets. So no
 * event is ever for anything in here: it takes no pointer, no focus and no selection, and its style sheet
 * has it so whatever the page does to the element itself.
 */
export class Sealed {
  readonly host = document.createElement('span')
  readonly #root = this.host.attachShadow({ mode: 'closed' })

  constructor() {
    this.#root.append(document.createElement('i'))
  }

  /** Whether it has lost its style sheets, by having been in another document. */
  get isBare(): boolean {
    return this.#root.adoptedStyleSheets.length === 0
  }

  /** What is in another document stays bare. */
  wear(sheets: CSSStyleSheet[]): void {
    if (this.#root.ownerDocument === document) this.#root.adoptedStyleSheets = sheets
  }
}
