import { dayOf } from '../model/days'
import type { OnProgress } from '../model/progress'
import type { Period, ReadPeriod } from '../model/reports/periods'
import type { DashboardContext } from './context'

/**
 * Keeps what was read until something changes or the day does, so that a report once read is there
 * at once. Only whole readings are kept.
 */
export function keptUntilChange<Report>(
  context: DashboardContext,
  read: ReadPeriod<Report>,
): ReadPeriod<Report> {
  const kept = new Map<Period, { report: Report; day: string }>()
  context.onChanged(() => kept.clear(), new AbortController().signal)
  return async (period, onProgress, signal) => {
    const day = dayOf(context.now())
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
  { onRead, signal }: Progress,
): Promise<void> {
  for await (const rows of chunks) {
    signal.throwIfAborted()
    for (const row of rows) take(row)
    onRead(rows.length)
  }
}

/** How a long reading tells how far it is, and hears that nobody waits for it any more. */
export interface Progress {
  onRead(rows: number): void
  signal: AbortSignal
}

/** A reading that tells its progress as the share of `total` rows. */
export function progressOf(total: number, onProgress: OnProgress, signal: AbortSignal): Progress {
  let read = 0
  return {
    signal,
    onRead(rows) {
      read += rows
      if (total > 0) onProgress(Math.min(1, read / total))
    },
  }
}
