import { t } from '../../lib/i18n'
import { isReadable } from '../../lib/model/person/names'

/** A name as it is shown; where there is none to read, that, and the handle. */
export function nameText(name: string, handle: string | undefined): string {
  if (isReadable(name)) return name
  return handle ? t('no_name', [handle]) : name || t('no_name_at_all')
}
