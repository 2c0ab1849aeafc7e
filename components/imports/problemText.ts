import { t } from '../../lib/i18n'
import type { RowProblem } from '../../lib/import/table'

/** Why a row is unreadable or left out: which column, and what is wrong there. */
export function problemText({ key, column, args }: RowProblem): string {
  return t(`import_problem_${key}`, column === undefined ? args : [column, ...args])
}
