import type uPlot from 'uplot'
import { type Palette, plotOptions } from './plotOptions'
import type { Drawing } from './series'

import 'uplot/dist/uPlot.min.css'

/**
 * The width of a sheet of A4 within its margins, and the height of a chart on it (TimeChart.css), in CSS
 * pixels: a page that is printed is laid out too late.
 */
const PAPER = { width: 672, height: 180 }

/**
 * Draws into `host`, as wide and high as it is, and anew when its width or the colours change, or for
 * paper, until `signal` aborts. The library is loaded with the first drawing.
 *
 * @param onPoint called with the place of the step that is pointed at
 */
export async function drawPlot(
  host: HTMLElement,
  drawing: Drawing,
  onPoint: (index: number | undefined) => void,
  signal: AbortSignal,
): Promise<void> {
  const { default: UPlot } = await import('uplot')
  if (signal.aborted) return
  let plot: uPlot | undefined
  let onPaper = false
  const draw = () => {
    plot?.destroy()
    const options = plotOptions(drawing, {
      ...(onPaper ? PAPER : { width: host.clientWidth, height: host.clientHeight }),
      rightToLeft: getComputedStyle(host).direction === 'rtl',
      palette: paletteOf(host),
      UPlot,
      onPoint,
    })
    const places = drawing.steps.map((_, place) => place)
    const values = drawing.series.map((one) => [...one.values])
    plot = new UPlot(options, [places, ...values], host)
  }
  draw()
  onAppearance(draw, signal)
  for (const event of ['beforeprint', 'afterprint']) {
    const drawFor = () => {
      onPaper = event === 'beforeprint'
      draw()
    }
    addEventListener(event, drawFor, { signal })
  }
  const observer = new ResizeObserver(() => {
    if (!onPaper) plot?.setSize({ width: host.clientWidth, height: host.clientHeight })
  })
  observer.observe(host)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    plot?.destroy()
  })
}

/**
 * The colours of our tokens as they are now. A token holds one colour for light and one for dark,
 * which only becomes one where it is used: `element` is used for that.
 */
function paletteOf(element: HTMLElement): Palette {
  const of = (token: string) => {
    element.style.color = `var(--${token})`
    const { color } = getComputedStyle(element)
    element.style.color = ''
    return color
  }
  return { of, ink: of('ink'), quiet: of('quiet'), line: of('line') }
}

/** Calls `listener` when light turns dark or the reader’s own colours come, or back, until `signal` aborts. */
function onAppearance(listener: () => void, signal: AbortSignal): void {
  for (const query of ['(prefers-color-scheme: dark)', '(forced-colors: active)']) {
    matchMedia(query).addEventListener('change', listener, { signal })
  }
  const observer = new MutationObserver(listener)
  observer.observe(document.documentElement, { attributeFilter: ['data-appearance'] })
  signal.addEventListener('abort', () => observer.disconnect())
}
