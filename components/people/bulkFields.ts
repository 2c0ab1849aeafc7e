import { t } from '../../lib/i18n'
import { TIERS } from '../../lib/model/glyphs'
import { BulkEdit } from '../../lib/model/person/bulk-edit'
import { fieldOf, fieldsWith, isField } from '../../lib/model/person/fields'
import { changeTo } from '../../lib/model/person/person'
import type { TagBook } from '../../lib/model/person/tag'
import { type Choice, fieldChoices } from '../person/fieldText'
import { tagChoices } from './filterText'

/** What can be done to many people at once. */
const BULK_FIELDS = [
  'tier',
  ...fieldsWith('bulk', 'choice', 'text'),
  'vip_on',
  'vip_off',
  'tag_on',
  'tag_off',
  'motivation',
  ...fieldsWith('bulk', 'flag'),
] as const
export type BulkField = (typeof BULK_FIELDS)[number]

/** What can be done, as there are tags or none. */
export function bulkFields(tags: TagBook): BulkField[] {
  return BULK_FIELDS.filter((field) => field !== 'tag_off' || tags.size > 0)
}

/** What can be done, by name. */
export function bulkLabel(field: BulkField): string {
  return t(isField(field) ? fieldOf(field).label : `bulk_${field}`)
}

/** The values there are to choose from; undefined where words are typed. */
export function bulkChoices(field: BulkField, tags: TagBook): Choice[] | undefined {
  if (field === 'tag_off') return tagChoices(tags.values())
  if (field === 'tier') return TIERS.map((value) => ({ value, label: t(`tier_${value}`) }))
  if (field === 'vip_off') return []
  if (!isField(field) || fieldOf(field).kind === 'text') return undefined
  return fieldChoices(field)
}

/**
 * The edit that was asked for.
 * @throws a ZodError where the value is none for the field
 */
export function editOf(field: BulkField, value: string): BulkEdit {
  if (field === 'vip_on') return BulkEdit.parse({ field: 'vip', value })
  if (field === 'vip_off') return { field: 'vip', value: null }
  if (!isField(field)) return BulkEdit.parse({ field, value })
  const { kind, key } = fieldOf(field)
  const { [key]: changed } = changeTo(field, kind === 'flag' ? value === 'true' : value)
  return BulkEdit.parse({ field: key, value: changed })
}

/** The edit in the words of the list of recent changes: "Tier: Engaged". */
export function editText(field: BulkField, value: string, tags: TagBook): string {
  const label = bulkChoices(field, tags)?.find((one) => one.value === value)?.label ?? value
  const name = bulkLabel(field)
  return label ? t('filter_chip', [name, label]) : name
}
