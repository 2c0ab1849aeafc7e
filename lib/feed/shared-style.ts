import { markerStyle, type Theme } from './marker-style'

/** One constructed sheet for all markers of the page: a change of theme is one replacement. */
const sheet = new CSSStyleSheet()

/** Gives `root` the shared sheet. */
export function adopt(root: ShadowRoot): void {
  root.adoptedStyleSheets = [sheet]
}

/** Colours every marker for the host page's theme. */
export function paint(theme: Theme): void {
  sheet.replaceSync(markerStyle(theme))
}
