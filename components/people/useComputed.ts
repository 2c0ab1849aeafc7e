import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { OnProgress } from '../../lib/model/progress'
import { errorMessage } from '../ui/errorMessage'

/** Something that takes a while to work out: how far it is, then what came of it. */
interface Computed<Value> {
  value: Value | undefined
  /** From 0 to 1. */
  progress: number
  error: string | undefined
  retry: () => void
}

/**
 * Works something out once, when it is first shown.
 *
 * @param reckon kept the same as long as the question is; is handed where to tell how far it is
 */
export function useComputed<Value>(
  reckon: (onProgress: OnProgress) => Promise<Value>,
): Computed<Value> {
  const [value, setValue] = useState<Value>()
  const [progress, setProgress] = useState(0)
  const [error, setError] = useState<string>()
  const turn = useRef(0)
  const start = useCallback(() => {
    const mine = ++turn.current
    const ifStill =
      <Told>(tell: (told: Told) => void) =>
      (told: Told) => {
        if (mine === turn.current) tell(told)
      }
    setError(undefined)
    reckon(ifStill(setProgress)).then(
      ifStill((computed) => setValue(() => computed)),
      ifStill((caught) => setError(errorMessage(caught))),
    )
  }, [reckon])
  useEffect(() => {
    start()
    return () => {
      turn.current++
    }
  }, [start])
  return { value, progress, error, retry: start }
}
