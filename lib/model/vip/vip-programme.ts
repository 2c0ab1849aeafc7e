import { suits } from '../actions/vip'
import { DAY } from '../days'
import { overdueSince } from '../person/interval'
import type { Person, Vip } from '../person/person'
import {
  type Campaign,
  CampaignChanges,
  type CampaignPlan,
  type Interaction,
  type Reward,
} from '../records'

/** A person in the VIP programme, with what the lists go by. Times in milliseconds since 1970. */
export interface Member {
  person: Person & { vip: Vip }
  lastContactAt?: number | undefined
  /** The shortest interval to stay in touch of their tags. */
  tagDays?: number | undefined
  /** When they last got a preview or a piece of news before others. */
  toldAt?: number | undefined
}

/** For how long after a reward what they do counts as its aftermath. */
export const AFTERMATH_DAYS = 30

/** What people did of their own accord after a reward. */
export interface RewardOutcome {
  /** Contacts that they started, all kinds but shares and reactions; praise is among them. */
  wrote: number
  praised: number
  shared: number
  /** Whether the days it is counted over are not over yet. */
  running: boolean
}

/** Somebody who was told of a campaign. Without `at`, nobody noted when; without `by`, who did. */
export interface Told {
  person: Pick<Person, 'id' | 'displayName'>
  tookPart: boolean
  at?: number
  by?: string
  outcome?: RewardOutcome
}

/** A campaign, who was told (the latest first), and whom to tell next. */
export interface CampaignView {
  campaign: Campaign
  told: Told[]
  next: Member[]
}

/** What a plan decides anew about a campaign, compared with what it was when one began to plan. */
export function changesTo(before: CampaignPlan, plan: CampaignPlan): CampaignChanges {
  const fields = Object.keys(CampaignChanges.shape) as (keyof CampaignChanges)[]
  const differing = fields.filter((field) => before[field] !== plan[field])
  return Object.fromEntries(differing.map((field) => [field, plan[field] ?? null]))
}

/** A reward, to whom, and what became of it. */
export interface RewardView {
  reward: Reward
  person: Pick<Person, 'id' | 'displayName'>
  outcome: RewardOutcome
}

/** For how long a member has waited: since the last contact, or since they became one. */
export function waitingSince({ person, lastContactAt }: Member): number {
  return lastContactAt ?? person.vip.since
}

/** @param intervalDays days that a VIP advocate may wait */
export function isOverdue(member: Member, intervalDays: number, now: number): boolean {
  const { person, lastContactAt, tagDays } = member
  return overdueSince(person, lastContactAt, intervalDays, tagDays, now) !== undefined
}

/** Whether a person can be told, rewarded or drawn: not of the team, and not to be left alone. */
export function canBeRewarded({ doNotEngage, isTeam, preferences }: Person): boolean {
  return !doNotEngage && !isTeam && preferences !== 'none'
}

/**
 * Whom to tell of a campaign: members whom it suits and who were not told yet; first those who were
 * told nothing for longest, then those who have been members for longest.
 *
 * @param asked who was told, by the ids that they have now
 */
export function nextToTell(
  members: readonly Member[],
  campaign: Campaign,
  asked: ReadonlySet<string>,
): Member[] {
  return members
    .filter(({ person }) => canBeRewarded(person) && !asked.has(person.id))
    .filter(({ person }) => suits(campaign, person))
    .toSorted(
      (a, b) =>
        (a.toldAt ?? 0) - (b.toldAt ?? 0) || a.person.vip.since - b.person.vip.since || byId(a, b),
    )
}

function byId(a: Member, b: Member): number {
  return a.person.id < b.person.id ? -1 : 1
}

/**
 * What a person did in the days after `at`.
 *
 * @param contacts theirs, or those of the days in question
 */
export function rewardOutcome(
  contacts: readonly Pick<Interaction, 'direction' | 'kind' | 'at'>[],
  at: number,
  now: number,
): RewardOutcome {
  const end = at + AFTERMATH_DAYS * DAY
  const started = contacts.filter(
    (contact) => contact.direction === 'in' && contact.at > at && contact.at <= end,
  )
  const count = (isMeant: (kind: Interaction['kind']) => boolean) =>
    started.filter(({ kind }) => isMeant(kind)).length
  return {
    wrote: count((kind) => kind !== 'share' && kind !== 'reaction'),
    praised: count((kind) => kind === 'praise'),
    shared: count((kind) => kind === 'share'),
    running: now < end,
  }
}

/** How many of those rewarded wrote, praised or shared, each counted once. */
export function countPeople(aftermaths: readonly RewardOutcome[]) {
  const count = (isMeant: (one: RewardOutcome) => boolean) => aftermaths.filter(isMeant).length
  return {
    people: aftermaths.length,
    wrote: count(({ wrote }) => wrote > 0),
    praised: count(({ praised }) => praised > 0),
    shared: count(({ shared }) => shared > 0),
    running: count(({ running }) => running),
  }
}
