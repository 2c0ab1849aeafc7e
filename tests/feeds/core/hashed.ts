/**
 * Our readable class names as the sites print theirs: hashed, and worth nothing to a reader.
 * Style sheets spell them `.k-name`; the server prints them with the same function.
 */
export type Hash = (name: string) => string

/** Class names like `r-1iusvr4` (X), `x1lliihq` (Facebook) or `_789d3f47` (LinkedIn). */
export const hashes: Record<string, Hash> = {
  x: (name) => `r-1${digest(name).slice(0, 6)}`,
  facebook: (name) => `x1${digest(name).slice(0, 6)}`,
  linkedin: (name) => `_${digest(name)}`,
}

/** `styles` with every `.k-name` printed as its hashed class. */
export function hashStyles(styles: string, hash: Hash): string {
  return styles.replace(/\.k-([a-z0-9-]+)/g, (_, name: string) => `.${hash(name)}`)
}

/** FNV-1a, eight characters of base 36 at most. */
function digest(name: string): string {
  let state = 0x811c9dc5
  for (const character of name) {
    state = Math.imul(state ^ character.charCodeAt(0), 0x01000193) >>> 0
  }
  return state.toString(36).padStart(8, '0')
}
