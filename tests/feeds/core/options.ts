/** What a test or the demo may ask for in the address, such as `?theme=dark&dir=rtl&seed=4`. */
export interface Options {
  /** `light` and `dark` everywhere, `dim` on X. */
  theme: string
  /** `rtl` also puts the interface into Arabic. */
  dir: 'ltr' | 'rtl'
  seed: number
  count: number
  /** Milliseconds since 1970 at which the feed is read. */
  now: number
}

export function readOptions(search: string): Options {
  const asked = new URLSearchParams(search)
  return {
    theme: asked.get('theme') ?? 'light',
    dir: asked.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    seed: Number(asked.get('seed') ?? 1),
    count: Number(asked.get('count') ?? Number.POSITIVE_INFINITY),
    now: Number(asked.get('now') ?? Date.now()),
  }
}
