import { readableSettings } from '../model/settings'
import { settingsItem } from './storage'

/** Keeps a page of ours light or dark as the user chose; `tokens.css` goes by the attribute. */
export function followAppearance(): void {
  const show = (stored: unknown) => {
    document.documentElement.dataset.appearance = readableSettings(stored).appearance
  }
  void settingsItem.getValue().then(show)
  settingsItem.watch(show)
}
