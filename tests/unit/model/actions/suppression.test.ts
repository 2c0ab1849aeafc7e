import { describe, expect, it } from 'vitest'
import { suggest } from '../../../../lib/model/actions'
import type { Earlier } from '../../../../lib/model/actions/context'
import {
  analysis,
  contact,
  context,
  daysAgo,
  earlier,
  earlierHere,
  NAMED,
  person,
  preview,
  sentences,
  vip,
} from './context'

const named = analysis('positive', { about: NAMED })
/** Of praise that only names us: whoever mentions us waits for a word. */
const thanks = (...suggestions: Earlier[]) =>
  suggest(context({ person: person(), analysis: named, suggestions }))
const amplify = (...suggestions: Earlier[]) =>
  suggest(context({ person: vip(), analysis: named, suggestions }))

describe('what holds a suggestion back', () => {
  it.each([
    [
      'open on another post',
      earlier('thank'),
      'The same is already waiting for you on another of their posts.',
    ],
    [
      'taken up on another post',
      earlier('thank', { status: 'accepted' }),
      'The same was suggested on another of their posts 2 days ago.',
    ],
    [
      'turned down on another post',
      earlier('thank', { status: 'rejected' }),
      'The same was suggested on another of their posts 2 days ago.',
    ],
    [
      'turned down here, long ago',
      earlierHere('thank', { status: 'rejected', at: daysAgo(90) }),
      'You dismissed this on this post.',
    ],
    [
      'put off',
      earlier('thank', { status: 'snoozed', at: daysAgo(20), until: daysAgo(-10) }),
      'You snoozed this. It comes back in 10 days.',
    ],
    [
      'open on another post, and was put off once',
      earlier('thank', { until: daysAgo(-10) }),
      'The same is already waiting for you on another of their posts.',
    ],
    [
      'open with the amplifying of another post',
      earlier('amplify'),
      'The same is already waiting for you on another of their posts.',
    ],
  ])('%s', (_, made, why) => {
    const advice = thanks(made)
    expect(advice.action).toBe('none')
    expect(sentences(advice)).toEqual([why])
  })

  it.each([
    ['open here: it is this one', earlierHere('thank')],
    ['another action', earlier('ask')],
    ['lapsed here', earlierHere('thank', { status: 'ignored', closedBy: 'system' })],
    ['older than the cool-down', earlier('thank', { at: daysAgo(14) })],
    [
      'put off until now',
      earlier('thank', { status: 'snoozed', at: daysAgo(20), until: daysAgo(0) }),
    ],
    [
      'the same key on another network',
      earlierHere('thank', { network: 'facebook', status: 'rejected', at: daysAgo(90) }),
    ],
  ])('not: %s', (_, made) => {
    expect(thanks(made).action).toBe('thank')
  })
})

const url = 'https://www.linkedin.com/feed/update/urn:li:activity:1/'

describe('what waits on another post', () => {
  it('is where the reason says', () => {
    const advice = thanks(earlier('thank', { postUrl: url }))
    expect(advice.elsewhere).toEqual({ network: 'x', url })
    expect(thanks(earlier('thank')).elsewhere).toBeUndefined()
  })

  it.each([
    ['open', {}],
    ['put off', { status: 'snoozed', until: daysAgo(-10) }],
    ['done', { status: 'accepted' }],
  ] as const)('holds praise on another network only where it can be shown: %s', (_, changes) => {
    const there = { network: 'linkedin', ...changes } as const
    expect(thanks(earlier('thank', there)).action).toBe('thank')
    const shown = thanks(earlier('thank', { ...there, postUrl: url }))
    expect([shown.action, shown.elsewhere]).toEqual(['none', { network: 'linkedin', url }])
  })
})

describe('amplify and thank', () => {
  it('loses the thanks alone when those are held back', () => {
    const advice = amplify(earlier('thank'))
    expect([advice.action, advice.also, advice.others]).toEqual(['amplify', undefined, []])
  })

  it('leaves thanks where amplifying was turned down', () => {
    expect(amplify(earlierHere('amplify', { status: 'rejected' })).action).toBe('thank')
  })

  it('is not done twice within the cool-down, on whatever network, where that can be shown', () => {
    const interactions = [contact('amplify', 3, { channel: 'linkedin', url })]
    const advice = suggest(context({ person: vip(), analysis: named, interactions }))
    expect([advice.action, advice.elsewhere]).toEqual(['none', { network: 'linkedin', url }])
    const unlinked = [contact('amplify', 3, { channel: 'linkedin' })]
    const again = suggest(context({ person: vip(), analysis: named, interactions: unlinked }))
    expect(again.action).toBe('amplify')
  })

  it('is not done twice within the cool-down', () => {
    const advice = suggest(
      context({ person: vip(), analysis: named, interactions: [contact('amplify', 3)] }),
    )
    expect(advice.action).toBe('none')
    expect(sentences(advice)).toEqual(['You shared their post 3 days ago.'])
  })
})

describe('what they wait for', () => {
  const complaint = (...suggestions: Earlier[]) =>
    suggest(context({ person: person(), analysis: analysis('negative'), suggestions }))

  it('is not spaced out', () => {
    expect(complaint(earlier('careful_reply', { status: 'accepted' })).action).toBe('careful_reply')
  })

  it.each(['open', 'snoozed', 'accepted', 'rejected'] as const)(
    'is held by nothing that is %s on another post',
    (status) => {
      const until = daysAgo(-10)
      expect(complaint(earlier('careful_reply', { status, until })).action).toBe('careful_reply')
    },
  )

  it('can be put off and turned down on its own post', () => {
    const putOff = earlierHere('careful_reply', { status: 'snoozed', until: daysAgo(-1) })
    expect(complaint(putOff).action).toBe('none')
    expect(complaint(earlierHere('careful_reply', { status: 'rejected' })).action).toBe('none')
  })

  it.each(['mention', 'reply'] as const)('is a word of thanks as well, after a %s', (by) => {
    const about = { by, what: 'acme' }
    for (const status of ['open', 'snoozed', 'accepted', 'rejected'] as const) {
      const suggestions = [earlier('thank', { status, until: daysAgo(-10) })]
      const given = { person: person(), analysis: analysis('positive', { about }), suggestions }
      expect(suggest(context(given)).action).toBe('thank')
    }
  })
})

describe('courtesies', () => {
  it.each([
    [
      'ask',
      context({ analysis: analysis('neutral', { about: NAMED }) }),
      'You asked them something 3 days ago.',
    ],
    [
      'invite',
      context({ analysis: analysis('positive', { about: null }), campaigns: [preview()] }),
      'You invited them 3 days ago.',
    ],
  ] as const)('are not repeated within the cool-down: %s', (kind, given, why) => {
    const advice = suggest({ ...given, person: vip(), interactions: [contact(kind, 3)] })
    expect(advice.action).toBe('none')
    expect(sentences(advice)).toEqual([why])
  })
})
