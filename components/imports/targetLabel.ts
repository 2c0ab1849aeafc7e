import { t } from '../../lib/i18n'
import type { ColumnTarget } from '../../lib/model/column-map'
import { factsOf, isNetworkId } from '../../lib/networks'

/** What a column can be about, in words. */
export function targetLabel(target: ColumnTarget): string {
  return isNetworkId(target)
    ? t('import_field_account', [factsOf(target).name])
    : t(`import_field_${target}`)
}
