import type { BackupStanding } from '../model/backup-standing'
import { DAY, dayOf, startOfDay } from '../model/days'

/** How many of the latest days and weeks have a backup that stays, and how many before changes. */
const DAYS = 7
const WEEKS = 4
const BEFORE_CHANGES = 5

/** Why a backup was made by itself: the day's, or before a change of many people. */
export type BackupReason = 'day' | 'change'

const NAME = /^ardent-(?<why>day|before)-(?<day>\d{4}-\d\d-\d\d)-(?<time>\d{6})\.(?:json|ardent)$/

/** The name of a backup that is made by itself at `at`, milliseconds since 1970. */
export function keptName(reason: BackupReason, at: number, isSealed: boolean): string {
  const time = new Date(at).toTimeString().slice(0, 8).replaceAll(':', '')
  const why = reason === 'day' ? 'day' : 'before'
  return `ardent-${why}-${dayOf(at)}-${time}.${isSealed ? 'ardent' : 'json'}`
}

/**
 * The names of a backup among the downloads, where nothing can be taken away again: they come again in
 * turn, and a file of the same name is written over. So there are as many as in a folder: the latest of
 * each weekday, the first of each of four weeks, and five before changes.
 *
 * @param lastAt when the last of a day was made
 * @param changes how many were made before changes until now
 */
export function namesInTurn(
  reason: BackupReason,
  at: number,
  { lastAt, changes = 0 }: Pick<BackupStanding, 'lastAt' | 'changes'>,
  isSealed: boolean,
): string[] {
  const name = (what: string) => `ardent-${what}.${isSealed ? 'ardent' : 'json'}`
  if (reason === 'change') return [name(`before-${1 + (changes % BEFORE_CHANGES)}`)]
  const day = new Date(at).toLocaleDateString('en', { weekday: 'long' }).toLowerCase()
  const isFirst = lastAt === null || weekOf(lastAt) !== weekOf(at)
  return [name(day), ...(isFirst ? [name(`week-${1 + (weekOf(at) % WEEKS)}`)] : [])]
}

/** Weeks since 1970, by this place's days; they begin on a Thursday. */
const weekOf = (at: number) => Math.floor(Math.round(startOfDay(at) / DAY) / 7)

/**
 * Which of the files in a folder need not stay: of the backups of each of the last seven days and of
 * each of the last four weeks the latest stays, and of those before changes the last five. Other files
 * are nobody's business.
 *
 * @param now milliseconds since 1970
 */
export function toForget(names: readonly string[], now: number): string[] {
  const made = names.flatMap((name) => {
    const { why, day, time = '' } = NAME.exec(name)?.groups ?? {}
    return day ? [{ name, why, day, at: `${day}${time}` }] : []
  })
  made.sort((a, b) => (a.at < b.at ? 1 : -1))
  const stays = new Set<string>()
  const perDay = new Map<string, string>()
  const perWeek = new Map<number, string>()
  for (const { name, why, day } of made) {
    if (why !== 'day') continue
    const age = Math.round((startOfDay(now) - startOfDay(new Date(`${day}T12:00`).getTime())) / DAY)
    if (age < DAYS && !perDay.has(day)) perDay.set(day, name)
    const week = Math.floor(age / 7)
    if (week < WEEKS && !perWeek.has(week)) perWeek.set(week, name)
  }
  for (const name of [...perDay.values(), ...perWeek.values()]) stays.add(name)
  const before = made.filter(({ why }) => why === 'before').slice(0, BEFORE_CHANGES)
  for (const { name } of before) stays.add(name)
  // What is from the future, by a clock that was wrong, is left alone.
  const today = dayOf(now)
  return made.filter(({ name, day }) => !stays.has(name) && day <= today).map(({ name }) => name)
}
