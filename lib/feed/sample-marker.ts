import type { Glyphs } from '../model/glyphs'
import type { Cell } from './looks'
import { Marker } from './marker'
import { paint, themeAround } from './marker-style'
import { trusted } from './trusted'

/** A real marker on a page of ours: what the networks' pages show, without what stands behind it. */
export function sampleMarker(name: string, onPress: (cell: Cell) => void) {
  const marker = new Marker()
  marker.show(name, null)
  const open = trusted(() => marker.openButtons(onPress))
  for (const type of ['pointerover', 'focusin']) marker.host.addEventListener(type, open)
  return {
    host: marker.host,
    show: (glyphs: Glyphs) => marker.show(name, glyphs),
    focus: () => marker.focus(),
  }
}

/** Paints the markers for the page they stand on, now and whenever its look changes. */
export function paintSampleMarkers(): void {
  const repaint = () => paint(themeAround(document.body))
  new MutationObserver(repaint).observe(document.documentElement, { attributes: true })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', repaint)
  repaint()
}
