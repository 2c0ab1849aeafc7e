import type { PersonChanges } from '../../lib/model/person/person'
import type { NewContact } from '../../lib/rpc/protocol'
import type { Who } from '../feeds/core/people.ts'

/** What the sample brand knows of one of the feeds' people. */
export interface SamplePerson {
  who: Who
  changes: PersonChanges
  /** Why they are a VIP advocate, if they are. */
  vip?: string
  contacts?: SampleContact[]
  note?: string
}

type SampleContact = Pick<NewContact, 'channel' | 'direction' | 'kind' | 'excerpt'> & {
  daysAgo: number
}

/** The people that the sample brand Acme keeps; all the others in the feeds are strangers to it. */
export const samplePeople: SamplePerson[] = [
  {
    who: 'mara',
    vip: 'Tells every course about us, unasked',
    changes: {
      sentimentOverride: 'positive',
      tier: 'fully_engaged',
      status: 'customer',
      tags: { add: 'Guides and outfitters' },
      motivation: { add: 'Things that last' },
      preferences: 'conversation',
    },
    contacts: [
      {
        channel: 'x',
        direction: 'in',
        kind: 'praise',
        daysAgo: 96,
        excerpt: 'Nine years old, this bag.',
      },
      {
        channel: 'phone',
        direction: 'out',
        kind: 'thank',
        daysAgo: 41,
        excerpt: 'Called about the strap.',
      },
      {
        channel: 'event',
        direction: 'in',
        kind: 'mention',
        daysAgo: 12,
        excerpt: 'At the mending day.',
      },
    ],
    note: 'Prefers a call to a message. Has a dog called Knot.',
  },
  {
    who: 'tuva',
    vip: 'Her pictures brought half of the autumn orders',
    changes: {
      tier: 'fully_engaged',
      status: 'customer',
      preferences: 'information',
      sentimentOverride: 'positive',
    },
    contacts: [
      {
        channel: 'email',
        direction: 'out',
        kind: 'invite',
        daysAgo: 78,
        excerpt: 'Preview of the Crag.',
      },
    ],
  },
  {
    who: 'samira',
    changes: { tier: 'engaged', status: 'partner', tags: { add: 'Makers' } },
    contacts: [
      {
        channel: 'meeting',
        direction: 'in',
        kind: 'other',
        daysAgo: 30,
        excerpt: 'Offcuts for her parcels.',
      },
    ],
  },
  {
    who: 'lucia',
    changes: { tier: 'engaged', status: 'customer', preferences: 'conversation' },
    contacts: [
      {
        channel: 'x',
        direction: 'in',
        kind: 'question',
        daysAgo: 6,
        excerpt: 'Where is order 4471?',
      },
    ],
  },
  { who: 'noor', changes: { tier: 'engaged', status: 'customer' } },
  {
    who: 'dmitri',
    changes: { tier: 'engaged', status: 'customer', tags: { add: 'Guides and outfitters' } },
    contacts: [
      { channel: 'x', direction: 'in', kind: 'complaint', daysAgo: 49, excerpt: 'First buckle.' },
    ],
  },
  { who: 'kenji', changes: { tier: 'engaged', status: 'prospect' } },
  {
    who: 'felix',
    changes: { tier: 'not_engaged', status: 'customer', sentimentOverride: 'neutral' },
  },
  { who: 'ebba', changes: { tier: 'not_engaged', status: 'customer', preferences: 'information' } },
  { who: 'bao', changes: { tier: 'not_engaged', status: 'prospect' } },
  { who: 'henrik', changes: { tier: 'not_engaged', status: 'former', preferences: 'discounts' } },
  {
    who: 'ned',
    changes: { tier: 'actively_disengaged', doNotEngage: true, sentimentOverride: 'negative' },
  },
  { who: 'acme', changes: { isTeam: true } },
]
