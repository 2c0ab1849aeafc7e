import { expect, it } from 'vitest'
import { followAppearance } from '../../../lib/browser/appearance'
import { settingsItem } from '../../../lib/browser/storage'
import { DEFAULT_SETTINGS } from '../../../lib/model/settings'

it('keeps the page as the user chose, also when they choose anew', async () => {
  const chosen = () => document.documentElement.dataset.appearance
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, appearance: 'dark' })
  followAppearance()
  await expect.poll(chosen).toBe('dark')
  await settingsItem.setValue({ ...DEFAULT_SETTINGS, appearance: 'light' })
  await expect.poll(chosen).toBe('light')
})
