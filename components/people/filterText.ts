import { list, t } from '../../lib/i18n'
import { MARKER_SENTIMENTS, TIERS } from '../../lib/model/glyphs'
import { type FieldId, fieldOf, fieldsWith, isField } from '../../lib/model/person/fields'
import type { FilterField, PeopleFilter } from '../../lib/model/person/segment'
import { byTagName, type Tag, type TagBook } from '../../lib/model/person/tag'
import { factsOf, NETWORK_IDS } from '../../lib/networks'
import { type Choice, fieldChoices } from '../person/fieldText'

/** Days without contact that can be asked for. */
const SILENT_DAYS = [14, 30, 60, 90, 180, 365]

/** What can be asked for, and the values there are. */
type Asked = readonly [FilterField, () => Choice[]]

/** The fields of which several values can be chosen, but for those that hold words. */
export const SEVERAL: readonly Asked[] = [
  ['tier', () => choices(TIERS, (tier) => t(`tier_${tier}`))],
  ...fieldsWith('filter', 'choice').map(ofField),
  ['sentiment', () => choices(MARKER_SENTIMENTS, sentimentText)],
  ['network', () => choices(NETWORK_IDS, (network) => factsOf(network).name)],
]

/** The fields of which one value can be chosen. */
export const ONE: readonly Asked[] = [
  ['vip', () => choices(['yes', 'overdue', 'no'] as const, (one) => t(`filter_vip_${one}`))],
  [
    'follow_up',
    () => choices(['due', 'open', 'none'] as const, (one) => t(`filter_follow_up_${one}`)),
  ],
  [
    'silent_days',
    () => SILENT_DAYS.map((days) => ({ value: String(days), label: t('filter_silent_for', days) })),
  ],
  ...fieldsWith('filter', 'flag').map(ofField),
]

function ofField(id: FilterField & FieldId): Asked {
  return [id, () => fieldChoices(id)]
}

function choices<Value extends string>(values: readonly Value[], label: (value: Value) => string) {
  return values.map((value) => ({ value, label: label(value) }))
}

function sentimentText(sentiment: (typeof MARKER_SENTIMENTS)[number]): string {
  return sentiment === 'none' ? t('filter_sentiment_none') : t(`sentiment_${sentiment}`)
}

/** Tags to choose from. */
export function tagChoices(tags: Iterable<Tag>): Choice[] {
  return [...tags].sort(byTagName).map(({ key, name }) => ({ value: key, label: name }))
}

/** What is asked for, by name. */
export function filterLabel(field: FilterField): string {
  return t(isField(field) ? fieldOf(field).label : `filter_${field}`)
}

/** One field of a filter in words: "Tier: Engaged or Fully engaged". */
export function filterText(field: FilterField, filter: PeopleFilter, tags: TagBook): string {
  const known =
    field === 'tags'
      ? tagChoices(tags.values())
      : ([...SEVERAL, ...ONE].find(([one]) => one === field)?.[1]() ?? [])
  const wanted = [filter[field]].flat().map(String)
  const said = wanted.map((value) => known.find((one) => one.value === value)?.label ?? value)
  return t('filter_chip', [filterLabel(field), list(said, 'disjunction')])
}
