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
 * questions under way, the latest wins.
 *
 * @param load kept the same (`useCallback`) as long as the question is
 */
export function useLive<Value>(load: () => Promise<Value>, onChanged: OnChanged): Live<Value> {
  const [value, setValue] = useState<Value>()
  const [error, setError] = useState<string>()
  const latest = useRef(0)

  const show = useCallback((shown: Value) => {
    latest.current++
    setValue(() => shown)
    setError(undefined)
  }, [])

  const reload = useCallback(async () => {
    const turn = ++latest.current
    try {
      const loaded = await load()
      if (turn === latest.current) show(loaded)
    } catch (caught) {
      if (turn === latest.current) setError(errorMessage(caught))
    }
  }, [load, show])

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
