import { date, t } from '../../lib/i18n'
import type { Erasure } from '../../lib/model/person/erased'

/** When somebody was erased, in words. */
export function erasedText({ at, byName }: Erasure): string {
  return t(byName ? 'erased_name_on' : 'erased_on', [date(at)])
}
