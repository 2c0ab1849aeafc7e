import type { Person } from '../person/person'
import type { Observation } from '../records'
import type { SAID } from './words'

type Tier = Person['tier']

/** How somebody is to the brand: how often they write, how it sounds, how their tier went. */
export interface Kind {
  share: number
  tier: Tier
  /** What they were before, for some of them. */
  was?: Tier
  /** Contacts from them in a year, at least and at most. */
  writes: readonly [number, number]
  says: readonly (keyof typeof SAID)[]
  label: Observation['label']
}

export const KINDS: readonly Kind[] = [
  {
    share: 0.09,
    tier: 'fully_engaged',
    was: 'engaged',
    writes: [14, 26],
    says: ['praise', 'praise', 'mention', 'share', 'comment', 'question'],
    label: 'positive',
  },
  {
    share: 0.28,
    tier: 'engaged',
    was: 'not_engaged',
    writes: [6, 13],
    says: ['praise', 'comment', 'mention', 'question'],
    label: 'positive',
  },
  {
    share: 0.4,
    tier: 'not_engaged',
    writes: [2, 7],
    says: ['question', 'comment', 'mention', 'complaint'],
    label: 'neutral',
  },
  {
    share: 0.08,
    tier: 'actively_disengaged',
    was: 'engaged',
    writes: [4, 9],
    says: ['complaint', 'complaint', 'comment'],
    label: 'negative',
  },
  { share: 0.15, tier: 'unknown', writes: [1, 3], says: ['mention', 'question'], label: 'neutral' },
]
