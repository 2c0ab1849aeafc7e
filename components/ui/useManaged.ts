import { useCallback } from 'preact/hooks'
import type { ManagedFields } from '../../lib/model/managed'
import type { Ask } from './ask'
import { type OnChanged, useLive } from './useLive'

const NOTHING: ManagedFields = { locked: [], unreadable: [], backupFolder: '' }

/** What of the settings the organisation set, kept up to date. */
export function useManaged(ask: Ask, onChanged: OnChanged): ManagedFields {
  const { value } = useLive(
    useCallback(() => ask('managed', {}), [ask]),
    onChanged,
  )
  return value ?? NOTHING
}
