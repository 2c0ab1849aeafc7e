import { useEffect, useRef, useState } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { DraftPlace, InsertResult } from '../../lib/model/drafts/insert-result'
import { errorMessage } from '../ui/errorMessage'
import type { Compose } from './compose'

/** How often it is looked whether the reply box has been opened, and for how long. */
const LOOK_EVERY = 1000
const WAITS_AT_MOST = 120

/** Putting a text into the site's box: waits for the box to be opened, copies where it must. */
export function useInsertion(
  key: string,
  place: DraftPlace,
  { insert, copy }: Compose,
  onInserted: (text: string) => Promise<void>,
) {
  const [state, setState] = useState<InsertResult | 'idle' | 'busy' | 'copied'>('idle')
  const [error, setError] = useState<string>()
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const stop = () => clearTimeout(timer.current)
  useEffect(() => () => clearTimeout(timer.current), [])

  const attempt = async (text: string, left: number): Promise<void> => {
    const result = await insert(key, text, place)
    setState(result)
    if (result === 'inserted') return onInserted(text)
    if (result === 'refused' || result === 'gone') return copy(text)
    if (result === 'closed' && left > 0) {
      timer.current = setTimeout(() => run(() => attempt(text, left - 1)), LOOK_EVERY)
    }
  }
  const run = (work: () => Promise<void>) => {
    setError(undefined)
    work().catch((caught) => setError(errorMessage(caught)))
  }

  return {
    state,
    said: error ?? (state === 'idle' || state === 'busy' ? '' : t(`insert_${state}_${place}`)),
    failed: error !== undefined || ['gone', 'refused', 'changed'].includes(state),
    put(text: string) {
      stop()
      setState('busy')
      run(() => attempt(text, WAITS_AT_MOST))
    },
    copy(text: string) {
      stop()
      run(async () => {
        await copy(text)
        setState('copied')
      })
    },
  }
}
