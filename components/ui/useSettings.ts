import { useCallback } from 'preact/hooks'
import type { SettingsChanges } from '../../lib/model/settings'
import type { Ask } from './ask'
import { type OnChanged, useLive } from './useLive'

/** The settings, kept up to date, and how to change them. */
export function useSettings(ask: Ask, onChanged: OnChanged) {
  const settings = useLive(
    useCallback(() => ask('settings', {}), [ask]),
    onChanged,
  )
  const change = async (changes: SettingsChanges) =>
    settings.show(await ask('changeSettings', changes))
  return { ...settings, change }
}
