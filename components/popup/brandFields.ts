import { handlesIn, isHandle, wordsIn } from '../../lib/model/brand-lists'
import type { NetworkId } from '../../lib/model/post'
import { Settings } from '../../lib/model/settings'
import { words } from '../../lib/words'
import { NotValidError } from '../ui/errorWords'

const MOST_HANDLES = 50
const MOST_WORDS = 1000
const LONGEST_WORD = 100

/** The handles that were typed. Throws a `NotValidError` that names the first that is none. */
export function readHandles(typed: string, network: NetworkId): string[] {
  const handles = handlesIn(typed)
  const where = words(`channel_${network}`)
  const wrong = handles.find((handle) => !isHandle(handle))
  if (wrong) throw new NotValidError(words('brand_not_handle', [where, wrong.slice(0, 60)]))
  if (handles.length > MOST_HANDLES) {
    const numbers = [handles.length, MOST_HANDLES].map(String)
    throw new NotValidError(words('brand_too_many_handles', [where, ...numbers]))
  }
  return handles
}

/** The words that were typed. Throws a `NotValidError` when they are too many or too long. */
export function readWords(typed: string): string[] {
  const list = wordsIn(typed)
  const long = list.find((word) => word.length > LONGEST_WORD)
  if (long) {
    const shown = `${long.slice(0, 40)}…`
    throw new NotValidError(words('brand_long_word', [shown, String(LONGEST_WORD)]))
  }
  if (list.length > MOST_WORDS) {
    const numbers = [list.length, MOST_WORDS].map((number) => number.toLocaleString())
    throw new NotValidError(words('brand_too_many_words', numbers))
  }
  return list
}

/** The days that were typed. Throws a `NotValidError` when they are no number of days. */
export function readDays(typed: string): number {
  const days = Settings.shape.vipIntervalDays.safeParse(Number(typed || Number.NaN))
  if (!days.success) throw new NotValidError(words('brand_not_days'))
  return days.data
}
