import { number, t } from '../../lib/i18n'
import type { FieldChange, RowProblem } from '../../lib/import/contract'
import { CustomerStatus, Preference } from '../../lib/model/person/person'

const LONGEST = 120

/** What a changed field is called: a CRM field by its own name. */
export function fieldText({ field, name }: FieldChange): string {
  return field === 'crm' && name ? name : t(`import_field_${field}`)
}

/** A field's value before and after, or the new one alone where nothing was known. */
export function changeText(change: FieldChange): string {
  const after = valueText(change, change.after)
  return change.before ? t('import_change', [valueText(change, change.before), after]) : after
}

/** What is known and stays, and what the file says. */
export function keptText(change: FieldChange): string {
  const after = valueText(change, change.after)
  if (!change.before) return t('import_kept_account', [after])
  return t('import_kept', [valueText(change, change.before), after])
}

/** Why a row is unreadable or left out: which column, and what is wrong there. */
export function problemText({ key, column, args }: RowProblem): string {
  return t(`import_problem_${key}`, column === undefined ? args : [column, ...args])
}

function valueText({ field }: FieldChange, value: string): string {
  const status = CustomerStatus.safeParse(value)
  if (field === 'status' && status.success) return t(`status_${status.data}`)
  const preference = Preference.safeParse(value)
  if (field === 'preference' && preference.success) return t(`preference_${preference.data}`)
  if (field === 'followers' || field === 'referrals' || field === 'lifetimeValue') {
    return number(Number(value))
  }
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
}
