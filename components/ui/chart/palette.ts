import type { Palette } from './plotOptions'

/**
 * The colours of our tokens as they are now. A token holds one colour for light and one for dark,
 * which only becomes one where it is used: `element` is used for that.
 */
export function paletteOf(element: HTMLElement): Palette {
  const of = (token: string) => {
    element.style.color = `var(--${token})`
    const { color } = getComputedStyle(element)
    element.style.color = ''
    return color
  }
  return { of, ink: of('ink'), quiet: of('quiet'), line: of('line') }
}

/** Calls `listener` when light turns dark, or the other way round, until `signal` aborts. */
export function onAppearance(listener: () => void, signal: AbortSignal): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', listener, { signal })
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-appearance'] })
  signal.addEventListener('abort', () => observer.disconnect())
}
