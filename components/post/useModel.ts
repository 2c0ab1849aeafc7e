import { useEffect, useRef, useState } from 'preact/hooks'
import { userErrorMessage } from '../../lib/error-messages'
import { t } from '../../lib/i18n'
import type { Answer, Job, OnDevice } from '../../lib/model/on-device/contract'

/** How far a job of the browser's model is. `share`: of a download, from 0 to 1. */
export type ModelState =
  | { is: 'idle' }
  | { is: 'asks'; job: Job }
  | { is: 'busy'; share: number | null }
  | { is: 'done'; answer: Answer }
  | { is: 'failed'; error: string }

/**
 * Has the browser's model do something, and asks before anything is downloaded for it.
 *
 * @param refuse says why an answer cannot be used; undefined takes it
 */
export function useModel(
  models: OnDevice,
  refuse?: (answer: Answer, job: Job) => string | undefined,
) {
  const [state, setState] = useState<ModelState>({ is: 'idle' })
  const life = useRef(new AbortController())
  useEffect(() => () => life.current.abort(), [])

  const begin = async (work: (signal: AbortSignal) => Promise<ModelState>) => {
    life.current.abort()
    const mine = new AbortController()
    life.current = mine
    setState({ is: 'busy', share: null })
    const next = await work(mine.signal).catch(failed)
    if (!mine.signal.aborted) setState(next)
  }
  const run = async (job: Job, signal: AbortSignal): Promise<ModelState> => {
    const onProgress = (share: number) => {
      if (!signal.aborted) setState({ is: 'busy', share })
    }
    try {
      const answer = await models.run(job, onProgress, signal)
      const refused = signal.aborted ? undefined : refuse?.(answer, job)
      return refused === undefined ? { is: 'done', answer } : { is: 'failed', error: refused }
    } catch (error) {
      // A click is good for one download, and a second one may have turned out to be needed.
      const isClickSpent = (error as Error).name === 'NotAllowedError'
      if (isClickSpent && isFetched(await models.readiness(job))) return { is: 'asks', job }
      throw error
    }
  }

  return {
    state,
    /** Takes the first of the jobs that the browser can do. */
    ask: (...jobs: Job[]) =>
      begin(async (signal) => {
        for (const job of jobs) {
          const readiness = await models.readiness(job)
          if (readiness === 'available') return run(job, signal)
          if (isFetched(readiness)) return { is: 'asks', job }
        }
        return { is: 'failed', error: t('error_ai_unavailable') }
      }),
    /** Does it after somebody has agreed to the download. */
    agree: (job: Job) => begin((signal) => run(job, signal)),
    stop: () => {
      life.current.abort()
      setState({ is: 'idle' })
    },
  }
}

const isFetched = (readiness: string) => readiness === 'downloadable' || readiness === 'downloading'

const failed = (error: unknown): ModelState => ({
  is: 'failed',
  error: userErrorMessage(error) ?? t('error_ai_failed'),
})
