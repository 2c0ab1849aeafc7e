import { useState } from 'preact/hooks'
import { errorMessage } from './errorMessage'

/** How far the latest saving is; `error` is in words for the user. */
export type Saving =
  | { state: 'idle' | 'busy' | 'saved'; error?: never }
  | { state: 'failed'; error: string }

/**
 * Runs saves and tells how they go.
 *
 * @returns the state of the latest one, and `save`, which resolves to whether it worked
 */
export function useSaving(): [Saving, (work: () => Promise<void>) => Promise<boolean>] {
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const save = async (work: () => Promise<void>) => {
    setSaving({ state: 'busy' })
    try {
      await work()
      setSaving({ state: 'saved' })
      return true
    } catch (error) {
      setSaving({ state: 'failed', error: errorMessage(error) })
      return false
    }
  }
  return [saving, save]
}
