import type { Interaction, Observation } from '../records'
import type { TierEvidence } from './tier-suggestion'

/** Evidence that is being gathered. */
export type EvidenceTally = {
  -readonly [Sign in keyof TierEvidence]: TierEvidence[Sign] extends readonly number[]
    ? number[]
    : TierEvidence[Sign]
}

export const noEvidence = (): EvidenceTally => ({
  good: [],
  bad: [],
  neutral: [],
  recommended: [],
  met: [],
  lastSign: undefined,
})

type Contact = Pick<Interaction, 'direction' | 'kind' | 'channel' | 'at'>

/** What a contact says of somebody's attitude: only what they did themselves does. */
export function addContact(known: EvidenceTally, { direction, kind, channel, at }: Contact): void {
  if (direction !== 'in') return
  sign(known, at)
  if (kind === 'praise' || kind === 'thank') known.good.push(at)
  if (kind === 'share' || kind === 'amplify') {
    known.good.push(at)
    known.recommended.push(at)
  }
  if (kind === 'complaint') known.bad.push(at)
  if (channel === 'meeting' || channel === 'event') known.met.push(at)
}

/** What a post about the brand says of its author's attitude. */
export function addPost(
  known: EvidenceTally,
  { label, at }: Pick<Observation, 'label' | 'at'>,
): void {
  sign(known, at)
  const times = { positive: known.good, negative: known.bad, neutral: known.neutral }[label]
  times.push(at)
}

function sign(known: EvidenceTally, at: number): void {
  known.lastSign = Math.max(known.lastSign ?? at, at)
}
