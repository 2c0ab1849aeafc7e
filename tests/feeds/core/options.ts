import type { Story } from './story'

/** What a test or the demo may ask for in the address, such as `?theme=dark&dir=rtl&seed=4`. */
export interface Options {
  /** `light` and `dark` everywhere, `dim` on X. */
  theme: string
  /** `rtl` also puts the interface into Arabic. */
  dir: 'ltr' | 'rtl'
  seed: number
  count: number
  /**
   * Milliseconds since 1970 at which the feed is read: the last full hour unless asked otherwise,
   * so that a post that is loaded again has the id that it had.
   */
  now: number
  /** All that is in the feed, as JSON, in the place of what it has by itself. */
  told: Story[] | undefined
}

export function readOptions(search: string): Options {
  const asked = new URLSearchParams(search)
  const told = asked.get('told')
  return {
    theme: asked.get('theme') ?? 'light',
    dir: asked.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    seed: Number(asked.get('seed') ?? 1),
    count: Number(asked.get('count') ?? Number.POSITIVE_INFINITY),
    now: Number(asked.get('now') ?? Date.now() - (Date.now() % 3_600_000)),
    told: told ? JSON.parse(told) : undefined,
  }
}
