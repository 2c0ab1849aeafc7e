import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Period, ReadPeriod } from '../../lib/model/reports/periods'
import { errorMessage } from '../ui/errorMessage'
import type { OnChanged } from '../ui/useLive'

export interface Read<Report> {
  /** The latest that was read whole: while another period is being read, that of the last one. */
  report: Report | undefined
  /** How far a reading under way is, 0 to 1; undefined while there is none. */
  progress: number | undefined
  /** Why the latest reading failed, in words; what was read before stays. */
  error: string | undefined
  reload(): void
}

/**
 * Reads the report of a period, and anew whenever something was changed anywhere. A reading that
 * nobody waits for any more is ended.
 *
 * @param read kept the same as long as the question is
 */
export function useReport<Report>(
  read: ReadPeriod<Report>,
  period: Period,
  onChanged: OnChanged,
): Read<Report> {
  const [report, setReport] = useState<Report>()
  const [progress, setProgress] = useState<number>()
  const [error, setError] = useState<string>()
  const life = useRef(new AbortController())

  const reload = useCallback(async () => {
    life.current.abort()
    life.current = new AbortController()
    const { signal } = life.current
    setProgress(0)
    try {
      const whole = await read(period, (share) => !signal.aborted && setProgress(share), signal)
      if (signal.aborted) return
      setReport(() => whole)
      setError(undefined)
    } catch (caught) {
      if (signal.aborted) return
      setError(errorMessage(caught))
    }
    setProgress(undefined)
  }, [read, period])

  useEffect(() => {
    const listening = new AbortController()
    onChanged(reload, listening.signal)
    void reload()
    return () => {
      listening.abort()
      life.current.abort()
    }
  }, [reload, onChanged])

  return { report, progress, error, reload: () => void reload() }
}
