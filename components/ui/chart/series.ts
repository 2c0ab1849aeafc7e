/** The colours of lines, by the names of our tokens. */
type SeriesColor = 'accent' | 'quiet' | 'info' | 'good' | 'bad'

/** One line of a chart, or one kind of bars. */
export interface Series {
  label: string
  /** One a step; null where there is none to show. */
  values: readonly (number | null)[]
  color: SeriesColor
  /** Lengths of dashes and gaps in pixels, so that it is not colour alone that tells. */
  dash?: readonly number[]
}

/** How the values of a chart are drawn. */
export interface Drawing {
  /** `paired` bars stand side by side; `opposed` ones go up and, below zero, down. */
  shape: 'lines' | 'paired' | 'opposed'
  /** What the steps are called. */
  steps: readonly string[]
  series: readonly Series[]
  /** The greatest value there can be; without it the values say. */
  most?: number
  /** A line across to measure by. */
  mark?: { at: number; label: string }
  /** A value in words, as on the axis. */
  format: (value: number) => string
}
