import { t } from '../../lib/i18n'

/** Something that can be read as a name: a letter, a digit or a picture. */
const READABLE = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

/** A name as it is shown; where there is none to read, that, and the handle. */
export function nameText(name: string, handle: string | undefined): string {
  if (READABLE.test(name)) return name
  return handle ? t('no_name', [handle]) : name || t('no_name_at_all')
}
