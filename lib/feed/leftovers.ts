/** Firefox lets content scripts into closed roots by this property; other browsers have none. */
interface WithRoot {
  openOrClosedShadowRoot?: ShadowRoot | null
}

/**
 * Takes away the markers and the panel of a script that has ended. Firefox puts the new script of an updated
 * extension into open pages and ends the old one at once, before it can clean up. In Chromium the
 * old script does it itself (start.ts).
 */
export function removeLeftovers(document: Document): void {
  for (const span of document.querySelectorAll('span:empty')) {
    const root = (span as WithRoot).openOrClosedShadowRoot
    if (root?.querySelector('.box[role=toolbar], iframe')) span.remove()
  }
}
