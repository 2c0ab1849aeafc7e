import type { Theme } from './marker-style'

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
