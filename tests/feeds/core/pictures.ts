import type { Person } from './people'

/** A portrait: initials on a gradient of the person's own colours, as a `data:` address. */
export function avatarOf(person: Person): string {
  const hue = hueOf(person.name)
  const letters = person.name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((word) => word.match(/\p{L}/u)?.[0] ?? '')
    .join('')
  return dataUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop stop-color="hsl(${hue} 62% 58%)"/><stop offset="1" stop-color="hsl(${(hue + 46) % 360} 58% 38%)"/></linearGradient></defs><rect width="48" height="48" fill="url(#g)"/><text x="24" y="30" text-anchor="middle" font-family="sans-serif" font-size="18" fill="#fff">${person.company ? letters.slice(0, 1) : letters}</text></svg>`,
  )
}

/** A landscape that differs from post to post. */
export function landscape(seed: number): string {
  const hue = 190 + ((seed * 67) % 60)
  const hill = (base: number, lift: number, light: number) =>
    `<path d="M0 ${base}q150 -${lift} 300 0t300 -10v400H0z" fill="hsl(${(hue - 70 + ((seed * 29) % 40)) % 360} 28% ${light}%)"/>`
  return dataUrl(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 320" preserveAspectRatio="xMidYMid slice"><defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop stop-color="hsl(${hue} 55% 74%)"/><stop offset="1" stop-color="hsl(${(seed * 37) % 60} 75% 88%)"/></linearGradient></defs><rect width="600" height="320" fill="url(#s)"/><circle cx="${120 + ((seed * 53) % 360)}" cy="90" r="34" fill="#fff8e0"/>${hill(200, 120, 52)}${hill(240, 90, 42)}${hill(280, 70, 30)}</svg>`,
  )
}

function hueOf(name: string): number {
  return [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 360, 7)
}

function dataUrl(svg: string): string {
  return `data:image/svg+xml,${encodeURIComponent(svg)}`
}
