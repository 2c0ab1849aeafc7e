import type { OnProgress } from '../model/progress'

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
