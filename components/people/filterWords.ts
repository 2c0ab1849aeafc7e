import { MOODS, TIERS } from '../../lib/model/glyphs'
import { NETWORK_IDS } from '../../lib/model/networks'
import { CustomerStatus, Preference } from '../../lib/model/person'
import type { FilterField, PeopleFilter } from '../../lib/model/segment'
import { locale, words } from '../../lib/words'

/** A value that can be chosen, and what it is called. */
export interface Choice {
  value: string
  label: string
}

/** Days without contact that can be asked for. */
const SILENT_DAYS = [14, 30, 60, 90, 180, 365]

/** The fields of which several values can be chosen; segments are those that people are in. */
export const SEVERAL = {
  tier: () => choices(TIERS, (tier) => words(`tier_${tier}`)),
  status: () => choices(CustomerStatus.options, (status) => words(`status_${status}`)),
  preference: () =>
    choices(['unknown', ...Preference.options] as const, (one) => words(`preference_${one}`)),
  sentiment: () => choices(MOODS, moodWords),
  network: () => choices(NETWORK_IDS, (network) => words(`channel_${network}`)),
}

/** The fields of which one value can be chosen. */
export const ONE = {
  vip: () => choices(['yes', 'overdue', 'no'] as const, (one) => words(`filter_vip_${one}`)),
  follow_up: () =>
    choices(['due', 'open', 'none'] as const, (one) => words(`filter_follow_up_${one}`)),
  silent_days: () =>
    SILENT_DAYS.map((days) => ({ value: String(days), label: words('filter_silent_for', days) })),
  do_not_engage: yesOrNo,
  team: yesOrNo,
}

function choices<Value extends string>(values: readonly Value[], label: (value: Value) => string) {
  return values.map((value) => ({ value, label: label(value) }))
}

function yesOrNo(): Choice[] {
  return [
    { value: 'true', label: words('filter_yes') },
    { value: 'false', label: words('filter_no') },
  ]
}

function moodWords(mood: (typeof MOODS)[number]): string {
  return mood === 'none' ? words('filter_mood_none') : words(`mood_${mood}`)
}

/** One field of a filter in words: "Tier: Engaged or Fully engaged". */
export function filterWords(field: FilterField, filter: PeopleFilter): string {
  const known: Choice[] = field === 'segment' ? [] : { ...SEVERAL, ...ONE }[field]()
  const wanted = [filter[field]].flat().map(String)
  const said = wanted.map((value) => known.find((one) => one.value === value)?.label ?? value)
  const list = new Intl.ListFormat(locale(), { type: 'disjunction' }).format(said)
  return words('filter_chip', [words(`filter_${field}`), list])
}
