import { locale, t } from '../../lib/i18n'
import { MARKER_SENTIMENTS, TIERS } from '../../lib/model/glyphs'
import { CustomerStatus, Preference } from '../../lib/model/person/person'
import type { FilterField, PeopleFilter } from '../../lib/model/person/segment'
import { factsOf, NETWORK_IDS } from '../../lib/networks'

/** A value that can be chosen, and what it is called. */
export interface Choice {
  value: string
  label: string
}

/** Days without contact that can be asked for. */
const SILENT_DAYS = [14, 30, 60, 90, 180, 365]

/** The fields of which several values can be chosen; segments are those that people are in. */
export const SEVERAL = {
  tier: () => choices(TIERS, (tier) => t(`tier_${tier}`)),
  status: () => choices(CustomerStatus.options, (status) => t(`status_${status}`)),
  preference: () =>
    choices(['unknown', ...Preference.options] as const, (one) => t(`preference_${one}`)),
  sentiment: () => choices(MARKER_SENTIMENTS, sentimentText),
  network: () => choices(NETWORK_IDS, (network) => factsOf(network).name),
}

/** The fields of which one value can be chosen. */
export const ONE = {
  vip: () => choices(['yes', 'overdue', 'no'] as const, (one) => t(`filter_vip_${one}`)),
  follow_up: () => choices(['due', 'open', 'none'] as const, (one) => t(`filter_follow_up_${one}`)),
  silent_days: () =>
    SILENT_DAYS.map((days) => ({ value: String(days), label: t('filter_silent_for', days) })),
  do_not_engage: yesOrNo,
  team: yesOrNo,
}

function choices<Value extends string>(values: readonly Value[], label: (value: Value) => string) {
  return values.map((value) => ({ value, label: label(value) }))
}

function yesOrNo(): Choice[] {
  return [
    { value: 'true', label: t('filter_yes') },
    { value: 'false', label: t('filter_no') },
  ]
}

function sentimentText(sentiment: (typeof MARKER_SENTIMENTS)[number]): string {
  return sentiment === 'none' ? t('filter_sentiment_none') : t(`sentiment_${sentiment}`)
}

/** One field of a filter in words: "Tier: Engaged or Fully engaged". */
export function filterText(field: FilterField, filter: PeopleFilter): string {
  const known: Choice[] = field === 'segment' ? [] : { ...SEVERAL, ...ONE }[field]()
  const wanted = [filter[field]].flat().map(String)
  const said = wanted.map((value) => known.find((one) => one.value === value)?.label ?? value)
  const list = new Intl.ListFormat(locale(), { type: 'disjunction' }).format(said)
  return t('filter_chip', [t(`filter_${field}`), list])
}
