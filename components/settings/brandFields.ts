import { t } from '../../lib/i18n'
import { handlesIn, isHandle, wordsIn } from '../../lib/model/post/brand-lists'
import type { NetworkId } from '../../lib/model/post/post'
import { Settings } from '../../lib/model/settings'
import { factsOf } from '../../lib/networks'
import { NotValidError } from '../ui/errorMessage'

const MOST_HANDLES = 50
const MOST_TEAM_HANDLES = 200
export const MOST_COMPETITORS = 200
const MOST_WORDS = 1000
const LONGEST_WORD = 100

/** The handles that were typed. Throws a `NotValidError` that names the first that is none. */
export function readHandles(typed: string, network: NetworkId): string[] {
  return checkedHandles(typed, factsOf(network).name, MOST_HANDLES)
}

/** The team's handles that were typed. Throws a `NotValidError` that names the first that is none. */
export function readTeam(typed: string): string[] {
  return checkedHandles(typed, t('brand_team'), MOST_TEAM_HANDLES)
}

function checkedHandles(typed: string, where: string, most: number): string[] {
  const handles = handlesIn(typed)
  const wrong = handles.find((handle) => !isHandle(handle))
  if (wrong) throw new NotValidError(t('brand_not_handle', [where, wrong.slice(0, 60)]))
  if (handles.length > most) {
    throw new NotValidError(t('brand_too_many_handles', [where, handles.length, most]))
  }
  return handles
}

/** The words that were typed. Throws a `NotValidError` when they are too many or too long. */
export function readText(typed: string, most = MOST_WORDS): string[] {
  const list = wordsIn(typed)
  const long = list.find((word) => word.length > LONGEST_WORD)
  if (long) {
    const shown = `${long.slice(0, 40)}…`
    throw new NotValidError(t('brand_long_word', [shown, LONGEST_WORD]))
  }
  if (list.length > most) {
    throw new NotValidError(t('brand_too_many_words', [list.length, most]))
  }
  return list
}

/** The days that were typed. Throws a `NotValidError` when they are no number of days. */
export function readDays(typed: string): number {
  const days = Settings.shape.vipIntervalDays.safeParse(Number(typed || Number.NaN))
  if (!days.success) throw new NotValidError(t('brand_not_days'))
  return days.data
}

/** The days that observations are kept. Throws a `NotValidError` when they are no number of days. */
export function readKeptDays(typed: string): number {
  const days = Settings.shape.observationsKeptDays.safeParse(Number(typed || Number.NaN))
  if (!days.success) throw new NotValidError(t('settings_not_kept_days'))
  return days.data
}

/** The number of suggestions a day that was typed. Throws a `NotValidError` when it is none. */
export function readBudget(typed: string): number {
  const budget = Settings.shape.dailyBudget.safeParse(Number(typed || Number.NaN))
  if (!budget.success) throw new NotValidError(t('brand_not_budget'))
  return budget.data
}

/** The hours that were typed. Throws a `NotValidError` when they are no number of hours. */
export function readHours(typed: string): number {
  const hours = Settings.shape.promisedHours.safeParse(Number(typed || Number.NaN))
  if (!hours.success) throw new NotValidError(t('settings_not_hours'))
  return hours.data
}
