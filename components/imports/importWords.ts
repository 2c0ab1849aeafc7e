import type { FieldChange, RowTrouble } from '../../lib/model/crm-import'
import { CustomerStatus, Preference } from '../../lib/model/person'
import { number, words } from '../../lib/words'

const LONGEST = 120

/** What a changed field is called: a CRM field by its own name. */
export function fieldWords({ field, name }: FieldChange): string {
  return field === 'crm' && name ? name : words(`import_field_${field}`)
}

/** A field's value before and after, or the new one alone where nothing was known. */
export function changeWords(change: FieldChange): string {
  const after = valueWords(change, change.after)
  return change.before ? words('import_change', [valueWords(change, change.before), after]) : after
}

/** What is known and stays, and what the file says. */
export function keptWords(change: FieldChange): string {
  const after = valueWords(change, change.after)
  if (!change.before) return words('import_kept_account', [after])
  return words('import_kept', [valueWords(change, change.before), after])
}

/** Why a row is unreadable or left out: which column, and what is wrong there. */
export function troubleWords({ key, column, facts }: RowTrouble): string {
  return words(`import_trouble_${key}`, column === undefined ? facts : [column, ...facts])
}

function valueWords({ field }: FieldChange, value: string): string {
  const status = CustomerStatus.safeParse(value)
  if (field === 'status' && status.success) return words(`status_${status.data}`)
  const preference = Preference.safeParse(value)
  if (field === 'preference' && preference.success) return words(`preference_${preference.data}`)
  if (field === 'followers' || field === 'referrals' || field === 'lifetimeValue') {
    return number(Number(value))
  }
  return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value
}
