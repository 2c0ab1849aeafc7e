import {
  defaultRangeExtractor,
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type Range,
  Virtualizer,
} from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { useLayoutEffect, useReducer, useState } from 'preact/hooks'

/** The height of a row and of the head above them, in CSS pixels; `PeopleTable.css` has the same. */
export const ROW = 40
const HEAD = 36

/** Rows drawn beyond either edge, so that a turn of the wheel finds them there. */
const BEYOND = 8

type Rows = Virtualizer<HTMLElement, HTMLElement>

interface Options {
  /** What scrolls; the head sticks to its top. */
  scroller: RefObject<HTMLElement | null>
  count: number
  /** A row that stays in the document wherever one scrolls to, since it has the focus. */
  kept: number
  /** Where the scroller stood when it was last left. */
  initialOffset: number
}

/**
 * Which rows are in view, of any number of them: `@tanstack/virtual-core` for Preact. Draws again
 * as one scrolls.
 */
export function useVirtualRows({ scroller, count, kept, initialOffset }: Options): Rows {
  const [, draw] = useReducer((times: number) => times + 1, 0)
  const options = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: BEYOND,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    initialOffset,
    rangeExtractor: (range: Range) => withRow(defaultRangeExtractor(range), kept, count),
    onChange: draw as () => void,
  }
  const [rows] = useState<Rows>(() => new Virtualizer(options))
  rows.setOptions(options)
  useLayoutEffect(() => rows._didMount(), [rows])
  useLayoutEffect(() => rows._willUpdate())
  return rows
}

function withRow(indexes: number[], kept: number, count: number): number[] {
  if (kept >= count || indexes.includes(kept)) return indexes
  return [...indexes, kept].sort((a, b) => a - b)
}
