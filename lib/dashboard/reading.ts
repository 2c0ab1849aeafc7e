import type { Period, ReadPeriod } from '../model/periods'
import type { Desk } from './desk'

/**
 * Keeps what was read until something changes or the day does, so that a report once read is there
 * at once. Only whole readings are kept.
 */
export function keptUntilChange<Report>(desk: Desk, read: ReadPeriod<Report>): ReadPeriod<Report> {
  const kept = new Map<Period, { report: Report; day: string }>()
  desk.onChanged(() => kept.clear(), new AbortController().signal)
  return async (period, onProgress, signal) => {
    const day = new Date(desk.now()).toDateString()
    const known = kept.get(period)
    if (known?.day === day) return known.report
    const report = await read(period, onProgress, signal)
    signal.throwIfAborted()
    kept.set(period, { report, day })
    return report
  }
}

/**
 * Goes through chunks of rows, telling how far it is of `total`, until they end or `signal` does.
 * @throws the signal's reason, an AbortError, between two chunks
 */
export async function goThrough<Row>(
  chunks: AsyncIterable<readonly Row[]>,
  take: (row: Row) => void,
  { onRead, signal }: Reading,
): Promise<void> {
  for await (const rows of chunks) {
    signal.throwIfAborted()
    for (const row of rows) take(row)
    onRead(rows.length)
  }
}

/** How a long reading tells how far it is, and hears that nobody waits for it any more. */
export interface Reading {
  onRead(rows: number): void
  signal: AbortSignal
}

/** A reading that tells its progress as the share of `total` rows. */
export function readingOf(
  total: number,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Reading {
  let read = 0
  return {
    signal,
    onRead(rows) {
      read += rows
      if (total > 0) onProgress(Math.min(1, read / total))
    },
  }
}

/** Lets the page do what waits, between two pieces of work of some 50 ms. */
export function breathe(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve)).then(() => signal.throwIfAborted())
}
