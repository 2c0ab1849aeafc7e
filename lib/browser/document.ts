import { locale, t } from '../i18n'
import { orderNamesIn } from '../model/name-order'
import { followAppearance } from './appearance'

/** Tells the document which language its words are in, which way they run, their order, and its look. */
export function prepareDocument(): void {
  document.documentElement.lang = t('language')
  document.documentElement.dir = t('direction')
  orderNamesIn(locale())
  followAppearance()
}
