import { t } from '../../lib/i18n'
import { TIERS } from '../../lib/model/glyphs'
import { BulkEdit } from '../../lib/model/person/bulk-edit'
import { CustomerStatus, Preference } from '../../lib/model/person/person'
import type { Choice } from './filterText'

/** What can be done to many people at once. */
export const BULK_FIELDS = [
  'tier',
  'status',
  'segment',
  'preferences',
  'vip_on',
  'vip_off',
  'motivation',
  'do_not_engage',
] as const
export type BulkField = (typeof BULK_FIELDS)[number]

/** The values there are to choose from; fields that are not here take words. */
export const BULK_CHOICES: Partial<Record<BulkField, () => Choice[]>> = {
  tier: () => TIERS.map((value) => ({ value, label: t(`tier_${value}`) })),
  status: () => CustomerStatus.options.map((value) => ({ value, label: t(`status_${value}`) })),
  preferences: () => [
    { value: '', label: t('preference_unknown') },
    ...Preference.options.map((value) => ({ value, label: t(`preference_${value}`) })),
  ],
  do_not_engage: () => [
    { value: 'true', label: t('filter_yes') },
    { value: 'false', label: t('filter_no') },
  ],
  vip_off: () => [],
}

/**
 * The edit that was asked for.
 * @throws a ZodError where the value is none for the field
 */
export function editOf(field: BulkField, value: string): BulkEdit {
  switch (field) {
    case 'vip_on':
      return BulkEdit.parse({ field: 'vip', value })
    case 'vip_off':
      return { field: 'vip', value: null }
    case 'do_not_engage':
      return { field: 'doNotEngage', value: value === 'true' }
    case 'segment':
    case 'preferences':
      return BulkEdit.parse({ field, value: value || null })
    default:
      return BulkEdit.parse({ field, value })
  }
}

/** The edit in the words of the list of recent changes: "Tier: Engaged". */
export function editText(field: BulkField, value: string): string {
  const label = BULK_CHOICES[field]?.().find((one) => one.value === value)?.label ?? value
  const name = t(`bulk_${field}`)
  return label ? t('filter_chip', [name, label]) : name
}
