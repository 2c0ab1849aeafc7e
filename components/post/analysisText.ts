import { languageName, t } from '../../lib/i18n'
import type { PostAnalysis } from '../../lib/model/post/analysis'
import { type Brand, brandMatcher } from '../../lib/model/post/brand'
import type { Post } from '../../lib/model/post/post'

/** What a post says, or why nobody can tell. */
export function sentimentText({ label, corrected, supported, ...analysis }: PostAnalysis): string {
  if (corrected) return t(`reading_${label}_by_you`)
  if (supported) return t(`reading_${label}_sure`, [percent(analysis.probabilities[label])])
  if (analysis.language === 'und') return t('reading_too_little')
  return t('reading_no_model', [languageName(analysis.language)])
}

/** How a post is about the brand; undefined while no brand is set. */
export function aboutText(
  { about }: PostAnalysis,
  post: Post,
  brand: Brand | undefined,
): string | undefined {
  if (!brand?.name) return undefined
  if (about) return t(`reading_by_${about.by}`, [about.what.replace(/^@/, '')])
  const isOwn = brandMatcher(brand).isOwn(post)
  return t(isOwn ? 'reading_own' : 'reading_not_about', [brand.name])
}

/** Why praise is not to be thanked for; undefined where it may be, and for all else. */
export function vetoText({ label, vetoes }: PostAnalysis): string | undefined {
  if (label !== 'positive' || vetoes.length === 0) return undefined
  return [t('reading_held_back'), ...vetoes.map((veto) => t(`veto_${veto}`))].join(' ')
}

/** Rounded down: "90" is said only of what the rules, too, take for 90 % or more. */
function percent(share: number): string {
  return String(Math.floor(share * 100))
}
