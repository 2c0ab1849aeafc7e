import { t } from '../../lib/i18n'
import type { RowProblem } from '../../lib/import/table'
import type { ColumnTarget } from '../../lib/model/column-map'
import { fieldOf, isField } from '../../lib/model/person/fields'
import { factsOf, isNetworkId } from '../../lib/networks'

/** What a column can be about, in words. */
export function targetLabel(target: ColumnTarget): string {
  if (isNetworkId(target)) return t('import_field_account', [factsOf(target).name])
  if (!isField(target)) return t(`import_field_${target}`)
  const { label, importLabel = label } = fieldOf(target)
  return t(importLabel)
}

/** Why a row is unreadable or left out: which column, and what is wrong there. */
export function problemText({ key, column, args }: RowProblem): string {
  return t(`import_problem_${key}`, column === undefined ? args : [column, ...args])
}
