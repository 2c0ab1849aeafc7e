import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { errorMessage } from './errorMessage'

/** Calls `listener` whenever something was changed anywhere, until `signal` aborts. */
export type OnChanged = (listener: () => void, signal: AbortSignal) => void

export interface Live<Value> {
  /** Undefined until the first answer. */
  value: Value | undefined
  /** Why the latest question went unanswered, in words; the last value stays. */
  error: string | undefined
  show(value: Value): void
  reload(): Promise<void>
}

/**
 * The answer to `load`, asked again whenever something was changed anywhere. Of several
 * questions under way, the latest wins; what is shown meanwhile is shown until the next answer.
 *
 * @param load kept the same (`useCallback`) as long as the question is
 */
export function useLive<Value>(load: () => Promise<Value>, onChanged: OnChanged): Live<Value> {
  const [value, setValue] = useState<Value>()
  const [error, setError] = useState<string>()
  const latest = useRef(0)
  const underWay = useRef(0)

  const reload = useCallback(async () => {
    const turn = ++latest.current
    underWay.current++
    try {
      const loaded = await load()
      if (turn !== latest.current) return
      setValue(() => loaded)
      setError(undefined)
    } catch (caught) {
      if (turn === latest.current) setError(errorMessage(caught))
    } finally {
      underWay.current--
    }
  }, [load])

  const show = useCallback(
    (shown: Value) => {
      latest.current++
      setValue(() => shown)
      setError(undefined)
      // Whether that question was put before or after the change that is shown, nobody knows.
      if (underWay.current > 0) void reload()
    },
    [reload],
  )

  // Before anything is drawn: what can be asked need not wait for it.
  useLayoutEffect(() => {
    const life = new AbortController()
    onChanged(reload, life.signal)
    reload()
    return () => life.abort()
  }, [reload, onChanged])

  return { value, error, show, reload }
}

/**
 * Asks again every so often, while somebody looks: for what goes past on pages, which is written
 * down without a word.
 *
 * @param every milliseconds
 */
export function useReloadWhileSeen(reload: () => Promise<void>, every: number): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void reload()
    }, every)
    return () => clearInterval(timer)
  }, [reload, every])
}
