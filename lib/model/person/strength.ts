import { DAY } from '../days'
import type { Interaction, InteractionKind } from '../records'

/** How much is left of a contact's weight a month later (the Orbit model's formula of 2020). */
const KEPT_A_MONTH = 0.9
const DAYS_A_MONTH = 30.44

/** A meeting says more than anything written. */
const MEETING = 5
const OFFLINE = new Set<Interaction['channel']>(['meeting', 'event'])

/** What a contact that they started weighs. */
const WEIGHTS: Record<InteractionKind, number> = {
  share: 4,
  amplify: 4,
  mention: 3,
  praise: 3,
  thank: 3,
  comment: 2,
  question: 2,
  complaint: 2,
  ask: 2,
  invite: 2,
  careful_reply: 2,
  answer: 2,
  reward: 2,
  other: 2,
  reaction: 0.5,
}

type Weighed = Pick<Interaction, 'channel' | 'direction' | 'kind' | 'at'>

/**
 * How strong a relationship is by what they did: 0 for nothing, 3 for one mention today. Our own
 * side of it does not count.
 *
 * @param now milliseconds since 1970, as is each contact's `at`
 */
export function strength(contacts: readonly Weighed[], now: number): number {
  return contacts
    .filter(({ direction }) => direction === 'in')
    .reduce((sum, contact) => sum + weightOf(contact) * decay(now - contact.at), 0)
}

/** Where stored strengths are reckoned to: any moment would do, this one keeps the numbers small. */
const EPOCH = Date.UTC(2025, 0, 1)

/**
 * A strength that can be stored, because all contacts fade at one rate: what `strengthAt` makes of
 * it at any time is what `strength` says then.
 */
export function storedStrength(contacts: readonly Weighed[]): number {
  return contacts
    .filter(({ direction }) => direction === 'in')
    .reduce((sum, contact) => sum + weightOf(contact) / decay(contact.at - EPOCH), 0)
}

/** The strength at `now` of one stored by `storedStrength`. */
export function strengthAt(stored: number, now: number): number {
  return stored * KEPT_A_MONTH ** ((now - EPOCH) / DAY / DAYS_A_MONTH)
}

function weightOf({ channel, kind }: Weighed): number {
  return OFFLINE.has(channel) ? MEETING : WEIGHTS[kind]
}

function decay(milliseconds: number): number {
  return KEPT_A_MONTH ** (milliseconds / DAY / DAYS_A_MONTH)
}
