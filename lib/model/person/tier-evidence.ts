import type { Interaction, Observation } from '../records'
import type { TierEvidence } from './tier-suggestion'

/** Evidence that is being gathered. */
export type EvidenceTally = {
  -readonly [Sign in keyof TierEvidence]: TierEvidence[Sign] extends readonly number[]
    ? number[]
    : TierEvidence[Sign]
}

/** Of most people there is little: they share one empty list, which nothing is put into. */
const NONE: number[] = []

export const noEvidence = (): EvidenceTally => ({
  good: NONE,
  bad: NONE,
  neutral: NONE,
  recommended: NONE,
  met: NONE,
  lastSign: undefined,
})

type Contact = Pick<Interaction, 'direction' | 'kind' | 'channel' | 'at'>

/** What a contact says of somebody's attitude: only what they did themselves does. */
export function addContact(known: EvidenceTally, { direction, kind, channel, at }: Contact): void {
  if (direction !== 'in') return
  sign(known, at)
  if (kind === 'praise' || kind === 'thank') note(known, 'good', at)
  if (kind === 'share' || kind === 'amplify') {
    note(known, 'good', at)
    note(known, 'recommended', at)
  }
  if (kind === 'complaint') note(known, 'bad', at)
  if (channel === 'meeting' || channel === 'event') note(known, 'met', at)
}

/** What a post about the brand says of its author's attitude. */
export function addPost(
  known: EvidenceTally,
  { label, at }: Pick<Observation, 'label' | 'at'>,
): void {
  sign(known, at)
  note(known, ({ positive: 'good', negative: 'bad', neutral: 'neutral' } as const)[label], at)
}

function note(
  known: EvidenceTally,
  what: 'good' | 'bad' | 'neutral' | 'recommended' | 'met',
  at: number,
): void {
  if (known[what] === NONE) known[what] = [at]
  else known[what].push(at)
}

function sign(known: EvidenceTally, at: number): void {
  known.lastSign = Math.max(known.lastSign ?? at, at)
}
