import { ManagedFields } from '../../model/managed'
import { Settings, SettingsChanges } from '../../model/settings'
import { call, nothing, page } from './call'

/** The settings. */
export const settingsMessages = {
  settings: call(page, nothing, Settings),
  managed: call(page, nothing, ManagedFields),
  changeSettings: call(page, SettingsChanges, Settings),
}
