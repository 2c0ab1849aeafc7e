import { createLongWork, type LongWorker } from '../../lib/dashboard/long-work'
import type { Database } from '../../lib/store/database'
import type { Job } from '../../lib/worker/server'

/** A job that nobody follows or cancels, but as told. */
export function job<Progress>(part: Partial<Job<Progress>> = {}): Job<Progress> {
  return { onProgress: () => {}, signal: new AbortController().signal, ...part }
}

/** The dashboard's worker without a thread of its own. */
export function workerOn(db: Database): LongWorker {
  const work = createLongWork(db) as unknown as Record<string, (...args: unknown[]) => unknown>
  const call = async (name: string, args: unknown[], part?: Partial<Job<unknown>>) =>
    work[name]?.(...args, job(part))
  return { call: call as LongWorker['call'] }
}
