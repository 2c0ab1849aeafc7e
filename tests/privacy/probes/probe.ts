/** The hands of the person at the browser: what a page can wait for, and cannot do itself. */
export interface Hands {
  move(x: number, y: number): Promise<void>
  click(x: number, y: number): Promise<void>
  drag(from: Place, to: Place): Promise<void>
  /** A key with others held down, such as `Control+c`. */
  press(keys: string): Promise<void>
  /** Has the page be shown as if printed, or in forced colours. */
  media(features: { print?: boolean; forcedColors?: boolean }): Promise<void>
  /** Runs this in the page. */
  inPage<Value>(act: () => Value | Promise<Value>): Promise<Value>
}

interface Place {
  x: number
  y: number
}

/**
 * One thing that a page can try. What it returns must be the same whatever is known, and hold no
 * word of it.
 */
export interface Probe {
  /** What the person does meanwhile, before `run`. */
  hands?: (hands: Hands) => Promise<void>
  /** Runs in the page, by itself: it uses nothing from outside but `window.hostile`. */
  run: () => unknown
  /** Where it is left out, and why. */
  notIn?: { chromium?: string; firefox?: string }
}
