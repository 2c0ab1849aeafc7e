import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { t } from '../../lib/i18n'
import type { OnDevice } from '../../lib/model/on-device/contract'
import type { Settings } from '../../lib/model/settings'

/** The browser's own models, where a page may offer them and the browser has any. */
export const BrowserModels = createContext<OnDevice | undefined>(undefined)

interface ModelHelp {
  models: OnDevice
  /** The brand's name, and how it sounds. */
  brand: string
  voice: string
  /** BCP 47 tags of what the person reads; what they see Ardent in is the first. */
  reads: readonly string[]
}

const Help = createContext<ModelHelp | undefined>(undefined)

/** Offers the help of the browser's models within it; its `value` is what `modelHelp` gives. */
export const OfferedHelp = Help.Provider

/** The help that is offered here; undefined where there is none or nobody switched it on. */
export const useModelHelp = () => useContext(Help)

/** The help to offer under these settings. */
export function modelHelp(
  models: OnDevice | undefined,
  settings: Settings | undefined,
): ModelHelp | undefined {
  if (!models || !settings?.onDevice) return undefined
  const { brand, brandVoice, draftLanguages } = settings
  return { models, brand: brand.name, voice: brandVoice, reads: [t('language'), ...draftLanguages] }
}
