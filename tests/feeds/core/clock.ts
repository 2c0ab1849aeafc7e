/** "4m", "3h", "2d": how X and LinkedIn tell the age of a post. `at`, `now` in milliseconds. */
export function shortAge(at: number, now: number): string {
  const minutes = Math.max(1, Math.round((now - at) / 60_000))
  if (minutes < 60) return `${minutes}m`
  if (minutes < 60 * 24) return `${Math.round(minutes / 60)}h`
  return `${Math.round(minutes / 60 / 24)}d`
}

/** "1.2K", "48K": how all three print large numbers. */
export function shortCount(count: number): string {
  return new Intl.NumberFormat('en', { notation: 'compact', maximumFractionDigits: 1 }).format(
    count,
  )
}
