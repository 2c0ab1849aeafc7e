import { type Brand, brandMatcher } from '../../lib/model/brand'
import type { Post } from '../../lib/model/post'
import type { PostReading } from '../../lib/model/reading'
import { languageName, words } from '../../lib/words'

/** What a post says, or why nobody can tell. */
export function saysWords({ label, corrected, supported, ...reading }: PostReading): string {
  if (corrected) return words(`reading_${label}_by_you`)
  if (supported) return words(`reading_${label}_sure`, [percent(reading.probabilities[label])])
  if (reading.language === 'und') return words('reading_too_little')
  return words('reading_no_model', [languageName(reading.language)])
}

/** How a post is about the brand; undefined while no brand is set. */
export function aboutWords(
  { about }: PostReading,
  post: Post,
  brand: Brand | undefined,
): string | undefined {
  if (!brand?.name) return undefined
  if (about) return words(`reading_by_${about.by}`, [about.what.replace(/^@/, '')])
  const isOwn = brandMatcher(brand).isOwn(post)
  return words(isOwn ? 'reading_own' : 'reading_not_about', [brand.name])
}

/** Why praise is not to be thanked for; undefined where it may be, and for all else. */
export function heldBackWords({ label, vetoes }: PostReading): string | undefined {
  if (label !== 'positive' || vetoes.length === 0) return undefined
  return [words('reading_held_back'), ...vetoes.map((veto) => words(`veto_${veto}`))].join(' ')
}

/** Rounded down: "90" is said only of what the rules, too, take for 90 % or more. */
function percent(share: number): string {
  return String(Math.floor(share * 100))
}
