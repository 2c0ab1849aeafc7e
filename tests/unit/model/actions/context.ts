import { reasonText } from '../../../../lib/i18n'
import type { Earlier, RuleContext } from '../../../../lib/model/actions/context'
import { DAY } from '../../../../lib/model/days'
import { newPerson, type Person } from '../../../../lib/model/person/person'
import { addressOfPost, type PostAnalysis } from '../../../../lib/model/post/analysis'
import type { Campaign, Interaction, Reason } from '../../../../lib/model/records'
import { post } from '../../people'

export const NOW = 2000 * DAY
export const PERSON_ID = '3f0c0a52-6d0c-4c65-9d0e-6a1c3a7f0001'
const RECORD_ID = '3f0c0a52-6d0c-4c65-9d0e-6a1c3a7f0002'
export const PERMALINK = 'https://x.com/maralind/status/1'

export const daysAgo = (days: number) => NOW - days * DAY

/** Somebody kept, of whom nothing is known but what is said. */
export function person(changes: Partial<Person> = {}): Person {
  return { ...newPerson(PERSON_ID, 'Mara Lindqvist', daysAgo(400)), ...changes }
}

/** A VIP advocate since so many days ago. */
export function vip(days = 10, changes: Partial<Person> = {}): Person {
  return person({ vip: { since: daysAgo(days), by: 'Nils', why: '' }, ...changes })
}

const ALLOWS = { negative: 'careful_reply', neutral: 'ask_or_leave', positive: 'thank' } as const

/** What a sure classifier says of an English post that mentions the brand. */
export function analysis(
  label: PostAnalysis['label'],
  changes: Partial<PostAnalysis> = {},
): PostAnalysis {
  return {
    label,
    corrected: false,
    probabilities: { negative: 0.02, neutral: 0.03, positive: 0.02, [label]: 0.95 },
    language: 'en',
    supported: true,
    evidence: [],
    allows: ALLOWS[label],
    vetoes: [],
    escalation: null,
    about: { by: 'mention', what: 'acme' },
    intent: null,
    firsthand: false,
    ...changes,
  }
}

export const NAMED = { by: 'word', what: 'Acme Kettle' } as const

/** A stranger's praise that mentions the brand, and nothing before it. */
export function context(changes: Partial<RuleContext> = {}): RuleContext {
  return {
    post: post({ permalink: PERMALINK, at: NOW }),
    analysis: analysis('positive'),
    person: null,
    own: false,
    team: false,
    interactions: [],
    suggestions: [],
    campaigns: [],
    repliesInThread: 0,
    settings: { vipIntervalDays: 30, coolDownDays: 14 },
    now: NOW,
    ...changes,
  }
}

/** A contact so many days ago: ours, unless it says otherwise. */
export function contact(
  kind: Interaction['kind'],
  days: number,
  changes: Partial<Interaction> = {},
): Interaction {
  return {
    id: RECORD_ID,
    personId: PERSON_ID,
    channel: 'x',
    direction: 'out',
    kind,
    direct: true,
    at: daysAgo(days),
    ...changes,
  }
}

/** An open suggestion made on another post two days ago. */
export function earlier(action: Earlier['action'], changes: Partial<Earlier> = {}): Earlier {
  return { network: 'x', postKey: 'other', action, status: 'open', at: daysAgo(2), ...changes }
}

/** An open suggestion made two days ago on the post that `context` is about. */
export function earlierHere(
  action: Earlier['action'],
  changes: Partial<Earlier> = {},
  on = context().post,
): Earlier {
  const { network, postKey } = addressOfPost(on)
  return earlier(action, { network, postKey, ...changes })
}

/** A preview that runs now and that nobody has been told of. */
export function preview(changes: Partial<Campaign> = {}): Campaign {
  return {
    id: RECORD_ID,
    name: 'Kettle 2',
    kind: 'preview',
    startsAt: daysAgo(5),
    asked: [],
    tookPart: [],
    ...changes,
  }
}

/** Reasons as a colleague reads them. */
export function sentences(found: { readonly reasons: readonly Reason[] } | null): string[] {
  return (found?.reasons ?? []).map((one) => reasonText(one, NOW))
}
