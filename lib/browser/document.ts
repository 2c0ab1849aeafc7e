import { t } from '../i18n'
import { followAppearance } from './appearance'

/** Tells the document which language its words are in, which way they run, and its look. */
export function prepareDocument(): void {
  document.documentElement.lang = t('language')
  document.documentElement.dir = t('direction')
  followAppearance()
}
