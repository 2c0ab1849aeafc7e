import fc from 'fast-check'
import type { RuleContext } from '../../../../lib/model/actions/context'
import { isQuiet, SUGGESTED_ACTIONS } from '../../../../lib/model/actions/table'
import { TIERS } from '../../../../lib/model/glyphs'
import { CustomerStatus, Preference, Sentiment } from '../../../../lib/model/person/person'
import { INTENTS } from '../../../../lib/model/post/intent'
import { InteractionKind } from '../../../../lib/model/records'
import { NETWORK_IDS } from '../../../../lib/networks'
import { post } from '../../people'
import {
  analysis,
  contact,
  context,
  daysAgo,
  earlier,
  earlierHere,
  NAMED,
  PERMALINK,
  PERSON_ID,
  person,
  preview,
} from './context'

const days = fc.integer({ min: 0, max: 60 })
const often = <T>(value: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: other })
const maybe = fc.boolean()
const seldom = often(false, maybe)

const text = fc.oneof(
  fc.constantFrom('Third year, thank you', 'Where is it?', 'You idiots', 'You idiots lost it'),
  fc.string({ unit: 'binary', maxLength: 40 }),
)

const posts = fc
  .record({
    network: fc.constantFrom(...NETWORK_IDS),
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    text,
    truncated: seldom,
    promoted: seldom,
    kind: fc.constantFrom('post', 'comment', 'article'),
  })
  .map((changes) => post({ permalink: PERMALINK, ...changes }))

const readings = fc
  .record({
    label: fc.constantFrom(...Sentiment.options),
    corrected: seldom,
    supported: often(true, maybe),
    language: fc.constantFrom('en', 'de', 'hi', 'und'),
    allows: fc.constantFrom('thank', 'careful_reply', 'ask_or_leave'),
    vetoes: often(
      [],
      fc.constant(['irony'] as const).map((names) => [...names]),
    ),
    escalation: often(
      null,
      fc.constantFrom('injury', 'own').map((kind) => ({ kind, words: ['hurt'] })),
    ),
    intent: often(null, fc.constantFrom(...INTENTS)),
    firsthand: maybe,
    about: fc.constantFrom(
      null,
      NAMED,
      { by: 'mention', what: 'acme' } as const,
      { by: 'reply', what: 'acme' } as const,
    ),
  })
  .map(({ label, ...changes }) => analysis(label, changes))

const people = fc
  .record({
    tier: fc.constantFrom(...TIERS),
    status: fc.constantFrom(...CustomerStatus.options),
    doNotEngage: seldom,
    isTeam: seldom,
    wants: fc.option(fc.constantFrom(...Preference.options), { nil: undefined }),
    star: fc.option(days, { nil: undefined }),
  })
  .map(({ wants, star, ...changes }) =>
    person({
      ...changes,
      ...(wants && { preferences: wants }),
      ...(star !== undefined && { vip: { since: daysAgo(star), by: '', why: '' } }),
    }),
  )

const contacts = fc
  .record({
    kind: fc.constantFrom(...InteractionKind.options),
    ago: days,
    direction: fc.constantFrom('in', 'out'),
    here: seldom,
  })
  .map(({ kind, ago, direction, here }) =>
    contact(kind, ago, { direction, ...(here && { url: PERMALINK }) }),
  )

const ACTIONS = SUGGESTED_ACTIONS.filter((action) => !isQuiet(action))

const made = fc
  .record({
    action: fc.constantFrom(...ACTIONS),
    status: fc.constantFrom('open', 'accepted', 'ignored', 'rejected', 'snoozed'),
    ago: days,
    wakes: fc.integer({ min: -30, max: 30 }),
    on: fc.option(posts, { nil: undefined }),
  })
  .map(({ action, status, ago, wakes, on }) => {
    const changes = { status, at: daysAgo(ago), until: daysAgo(wakes) }
    return on ? earlierHere(action, changes, on) : earlier(action, changes)
  })

const campaigns = fc
  .record({ told: maybe, over: maybe })
  .map(({ told, over }) =>
    preview({ asked: told ? [PERSON_ID] : [], ...(over && { endsAt: daysAgo(1) }) }),
  )

/** Any situation at all, also such as no page shows. */
export const contexts: fc.Arbitrary<RuleContext> = fc
  .record({
    post: posts,
    analysis: readings,
    person: fc.option(people),
    own: seldom,
    team: seldom,
    interactions: fc.array(contacts, { maxLength: 5 }),
    suggestions: fc.array(made, { maxLength: 4 }),
    campaigns: fc.array(campaigns, { maxLength: 2 }),
    repliesInThread: often(0, fc.nat({ max: 3 })),
  })
  .map(context)
