import { refreshed } from '../model/person/identity'
import { isClear, type PostAnalysis } from '../model/post/analysis'
import type { BrandMatcher } from '../model/post/brand'
import type { Observation } from '../model/records'
import type { Praise } from '../store/discoveries'
import type { KnownPost } from '../store/known-posts'
import type { ReadPost } from './read-posts'

/**
 * A brand post of a kept person, as it is remembered; undefined where it was before, or says
 * nothing of them: promoted posts, labels that are unclear, and posts from before `since`,
 * which would be forgotten at once.
 */
export function observationOf(
  { known, analysis }: ReadPost,
  since: number,
  now: number,
): Observation | undefined {
  const { post, address, identity, isObserved } = known
  if (!identity || isObserved || !isHeard(known, analysis) || !isClear(analysis)) return undefined
  const { key, personId } = refreshed(identity, post.author) ?? identity
  // No post is of tomorrow, whatever its page says.
  const at = Math.min(post.at ?? now, now)
  if (at < since) return undefined
  return { ...address, personId, identityKey: key, label: analysis.label, at }
}

/** What was remembered of a post before its author was kept. */
export function unclaimedOn({ address, identity, here, insertion, correction }: KnownPost) {
  const rows = [...here, insertion, correction]
  const isUnclaimed = rows.some((row) => row && row.personId === undefined)
  return identity && isUnclaimed ? [{ address, personId: identity.personId }] : []
}

/** Praise of the brand by somebody who is not kept, nor of the team. */
export function praiseOf({ known, analysis }: ReadPost, matcher: BrandMatcher): Praise | undefined {
  const { post, address, identity } = known
  const counts = !identity && !matcher.isTeam(post) && isHeard(known, analysis)
  if (!counts || analysis.label !== 'positive' || !isClear(analysis)) return undefined
  return { network: address.network, postKey: address.postKey, author: post.author }
}

const isHeard = ({ post }: KnownPost, { about }: PostAnalysis) =>
  !post.promoted && post.text !== '' && about !== null
